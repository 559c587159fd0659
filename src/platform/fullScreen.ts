import { onBeforeUnmount, onMounted, readonly, shallowRef } from 'vue';

/** The whole screen for the page that is open: offered, never taken. It is given back with the component that asks. */
export function useFullScreen() {
  const canFill = document.fullscreenEnabled as boolean | undefined;
  const isFull = shallowRef(document.fullscreenElement !== null);

  function note(): void {
    isFull.value = document.fullscreenElement !== null;
  }

  async function toggle(): Promise<void> {
    // A system may refuse, and then nothing changes.
    if (isFull.value) await document.exitFullscreen().catch(() => undefined);
    else await document.documentElement.requestFullscreen().catch(() => undefined);
  }

  onMounted(() => {
    document.addEventListener('fullscreenchange', note);
  });
  onBeforeUnmount(() => {
    document.removeEventListener('fullscreenchange', note);
  });

  return { canFill: canFill === true, isFull: readonly(isFull), toggle };
}

/** Gives the whole screen back, where the page has it. */
export function leaveFullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
}
