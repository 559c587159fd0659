import { ref, watch, type Ref } from 'vue';
import { useAutosave } from './useAutosave';

/**
 * A text that keeps itself while it is typed. `text`: as it is kept. It is shown unless somebody is at the field, or what
 * they typed there is still on its way: what is typed is never replaced by older words. `come` and `leave` are for focus
 * and blur, `type` for each key, and `put` for words that are put in by a tap.
 */
export function useTypedText(text: () => string, keep: (text: string) => Promise<unknown>): {
  readonly typed: Ref<string>;
  readonly come: () => void;
  readonly leave: () => Promise<void>;
  readonly type: () => void;
  readonly put: (text: string) => Promise<void>;
} {
  const typed = ref(text());
  const { later, now } = useAutosave(keep);
  let visits = 0;
  let isAtIt = false;
  /** Whether something was typed since somebody came, and whether the kept text has changed since. */
  let isTyped = false;
  let isBehind = false;

  watch(text, (kept) => {
    if (isAtIt) isBehind = true;
    else typed.value = kept;
  });

  function come(): void {
    visits += 1;
    isAtIt = true;
  }

  async function leave(): Promise<void> {
    const visit = visits;
    try {
      await now();
    } finally {
      // Somebody may have come back while it was kept.
      if (visit === visits) {
        isAtIt = false;
        if (isBehind && !isTyped) typed.value = text();
        isBehind = false;
        isTyped = false;
      }
    }
  }

  function type(): void {
    isTyped = true;
    later(typed.value);
  }

  async function put(words: string): Promise<void> {
    come();
    typed.value = words;
    type();
    await leave();
  }

  return { typed, come, leave, type, put };
}
