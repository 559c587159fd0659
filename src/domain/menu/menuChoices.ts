import type { PracticeId } from '../practice';

/**
 * What somebody put aside for quick reach. Both lists are in the order in which things were added, without doubles. Neither
 * says who gives and who gets.
 */
export interface MenuChoices {
  readonly favourites: readonly PracticeId[];
  readonly tray: readonly PracticeId[];
}

export const noMenuChoices: MenuChoices = { favourites: [], tray: [] };

/** The list with the practice added at its end, or without it if it was there. */
export function toggled(list: readonly PracticeId[], id: PracticeId): readonly PracticeId[] {
  return list.includes(id) ? list.filter((other) => other !== id) : [...list, id];
}
