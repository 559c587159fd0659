import { onBeforeUnmount, onMounted } from 'vue';
import { countWaitingText } from './textsWaiting';

/** How long after keeping a text the next one waits, in milliseconds, so that not each key is written to the disk. */
const rest = 250;

/**
 * Keeps typed text: the first key at once, and what follows four times a second. What waits is kept when the page is
 * hidden, locked ('keep-now') or unmounted. `later` is called with each new text; `now` keeps what still waits, and
 * resolves once all is kept. A page that is closed within that quarter of a second may lose the last keys: browsers wait
 * for no encryption then.
 */
export function useAutosave<T>(keep: (value: T) => Promise<unknown>): {
  later: (value: T) => void;
  now: () => Promise<void>;
} {
  let waiting: { value: T } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The last one that went to be kept. It is never refused: whoever had it kept hears of a fault. */
  let underWay: Promise<unknown> = Promise.resolve();

  async function now(): Promise<void> {
    const due = waiting;
    waiting = undefined;
    if (due) {
      countWaitingText(-1);
      const keeping = keep(due.value);
      underWay = keeping.catch(() => undefined);
      await keeping;
    }
    await underWay;
  }

  function later(value: T): void {
    if (!waiting) countWaitingText(1);
    waiting = { value };
    if (timer === undefined) keepAndRest();
  }

  function keepAndRest(): void {
    void now();
    timer = setTimeout(() => {
      timer = undefined;
      if (waiting) keepAndRest();
    }, rest);
  }

  function whenHidden(): void {
    if (document.visibilityState === 'hidden') void now();
  }

  function whenLeft(): void {
    void now();
  }

  onMounted(() => {
    document.addEventListener('visibilitychange', whenHidden);
    document.addEventListener('keep-now', whenLeft);
    addEventListener('pagehide', whenLeft);
  });
  onBeforeUnmount(() => {
    document.removeEventListener('visibilitychange', whenHidden);
    document.removeEventListener('keep-now', whenLeft);
    removeEventListener('pagehide', whenLeft);
    void now();
  });

  return { later, now };
}
