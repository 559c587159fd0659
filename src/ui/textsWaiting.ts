import { readonly, shallowRef } from 'vue';

const waiting = shallowRef(0);

/** How many texts on the screen wait: something was typed in them that isn’t on its way to the disk yet. */
export const textsWaiting = readonly(waiting);

/** Counts a text that begins to wait (1), or one that is on its way now (-1). */
export function countWaitingText(by: 1 | -1): void {
  waiting.value += by;
}
