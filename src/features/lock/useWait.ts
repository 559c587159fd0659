import { computed, onBeforeUnmount, onMounted, readonly, shallowRef } from 'vue';

/** How long to wait after the first wrong try, in seconds. It doubles with each further one. */
const firstWait = 1;
/** The longest wait, in seconds: a courtesy, which must never lock anybody out. */
const longestWait = 60;

let wrong = 0;
/** On the clock that counts from the page's start, which nobody can set forward or back. */
let until = 0;

/** How long to wait after `tries` wrong ones, in seconds. */
export function waitAfter(tries: number): number {
  return tries === 0 ? 0 : Math.min(longestWait, firstWait * 2 ** (tries - 1));
}

/** The growing wait between wrong tries. It is counted for the page, so that leaving the screen doesn't end it. */
export function useWait() {
  const now = shallowRef(performance.now());
  const left = computed(() => Math.max(0, Math.ceil((until - now.value) / 1000)));
  let timer: ReturnType<typeof setInterval> | undefined;
  onMounted(() => {
    timer = setInterval(() => {
      now.value = performance.now();
    }, 250);
  });
  onBeforeUnmount(() => {
    clearInterval(timer);
  });

  /** Notes a wrong try. */
  function begin(): void {
    wrong += 1;
    until = performance.now() + waitAfter(wrong) * 1000;
    now.value = performance.now();
  }

  return { left: readonly(left), begin };
}
