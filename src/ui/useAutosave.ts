import { onBeforeUnmount, onMounted } from 'vue';

/** The rest after the last key before what was typed is kept, in milliseconds. Below the second that is promised. */
const rest = 400;

/**
 * Keeps typed text soon after the last key, and at once when the page is hidden, left or unmounted. `later` is called
 * with each new text; `now` keeps what still waits.
 */
export function useAutosave<T>(keep: (value: T) => Promise<unknown>): {
  later: (value: T) => void;
  now: () => Promise<void>;
  cancel: () => void;
} {
  let waiting: { value: T } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function cancel(): void {
    clearTimeout(timer);
    waiting = undefined;
  }

  async function now(): Promise<void> {
    const due = waiting;
    cancel();
    if (due) await keep(due.value);
  }

  function later(value: T): void {
    clearTimeout(timer);
    waiting = { value };
    timer = setTimeout(() => void now(), rest);
  }

  function whenHidden(): void {
    if (document.visibilityState === 'hidden') void now();
  }

  function whenLeft(): void {
    void now();
  }

  onMounted(() => {
    document.addEventListener('visibilitychange', whenHidden);
    addEventListener('pagehide', whenLeft);
  });
  onBeforeUnmount(() => {
    document.removeEventListener('visibilitychange', whenHidden);
    removeEventListener('pagehide', whenLeft);
    void now();
  });

  return { later, now, cancel };
}
