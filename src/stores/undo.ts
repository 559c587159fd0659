import { defineStore } from 'pinia';
import { readonly, shallowRef } from 'vue';

/** How long something can be taken back, in milliseconds. */
const undoTime = 10_000;

interface Undoable {
  /** What was done, in the person's language, for the notice. */
  readonly message: string;
  readonly undo: () => Promise<unknown>;
}

/** The last thing done that can be taken back. It is done at once; nobody is asked "are you sure?". */
export const useUndoStore = defineStore('undo', () => {
  const last = shallowRef<Undoable>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function dismiss(): void {
    clearTimeout(timer);
    last.value = undefined;
  }

  /** Offers to take something back for ten seconds. A later offer replaces it. */
  function offer(done: Undoable): void {
    dismiss();
    last.value = done;
    timer = setTimeout(dismiss, undoTime);
  }

  async function undo(): Promise<void> {
    const done = last.value;
    dismiss();
    await done?.undo();
  }

  return { last: readonly(last), offer, undo, dismiss };
});
