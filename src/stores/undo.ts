import { defineStore } from 'pinia';
import { nextTick, readonly } from 'vue';
import { focusedNow, keepFocus } from '@/platform/focus';
import { undoable, type Undoable } from './undoable';

/** How long something can be taken back, in milliseconds. */
const undoTime = 10_000;

/** What can hold an offer open: a pointer over it, or the focus in it. */
type Hold = 'pointer' | 'focus';

/** The last thing done that can be taken back. It is done at once; nobody is asked "are you sure?". */
export const useUndoStore = defineStore('undo', () => {
  const holds = new Set<Hold>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What had the focus when the offer was made. */
  let before: HTMLElement | undefined;

  function dismiss(): void {
    clearTimeout(timer);
    holds.clear();
    undoable.value = undefined;
  }

  function beginTime(): void {
    clearTimeout(timer);
    timer = setTimeout(dismiss, undoTime);
  }

  /** Offers to take something back for ten seconds. A later offer replaces it. */
  function offer(done: Undoable): void {
    dismiss();
    before = focusedNow();
    undoable.value = done;
    beginTime();
  }

  /** Stops the time while somebody is at the offer: it never goes from under a finger or a reading eye. */
  function hold(by: Hold): void {
    if (!undoable.value) return;
    holds.add(by);
    clearTimeout(timer);
  }

  /** Begins the ten seconds anew once nothing holds the offer any more. */
  function release(by: Hold): void {
    if (holds.delete(by) && holds.size === 0) beginTime();
  }

  /** Takes it back. The focus, which goes with the offer's button, goes where it was, or to the screen's heading. */
  async function undo(): Promise<void> {
    const done = undoable.value;
    dismiss();
    await done?.undo();
    await nextTick();
    keepFocus(before);
  }

  return { last: readonly(undoable), offer, hold, release, undo, dismiss };
});
