import { shallowRef } from 'vue';

/** Something done that can be taken back. */
export interface Undoable {
  /** What was done, in the person's language, for the notice. */
  readonly message: string;
  readonly undo: () => Promise<unknown>;
}

/** The last of them, while it is offered. Apart from what offers it: that comes after the first screen. */
export const undoable = shallowRef<Undoable>();
