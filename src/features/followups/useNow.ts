import { onBeforeUnmount, onMounted, shallowRef, type Ref } from 'vue';

/** How often it is looked again, in ms, while the screen stands open. */
const look = 60_000;

/** The time of now: a minute old at the most, and looked at anew when the app comes into view. */
export function useNow(): Readonly<Ref<Date>> {
  const now = shallowRef(new Date());
  let timer: ReturnType<typeof setInterval> | undefined;

  function lookAgain(): void {
    now.value = new Date();
  }

  onMounted(() => {
    timer = setInterval(lookAgain, look);
    document.addEventListener('visibilitychange', lookAgain);
  });
  onBeforeUnmount(() => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', lookAgain);
  });
  return now;
}
