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

/** The list with those that aren't in it added at its end. */
export function withAdded(list: readonly PracticeId[], ids: readonly PracticeId[]): readonly PracticeId[] {
  return [...new Set([...list, ...ids])];
}

/** The list without those. */
export function without(list: readonly PracticeId[], ids: readonly PracticeId[]): readonly PracticeId[] {
  return list.filter((id) => !ids.includes(id));
}

/** The list with the practice at the place that it had in `before`, as far as what stood there stands in the list. */
export function withBack(list: readonly PracticeId[], id: PracticeId, before: readonly PracticeId[]): readonly PracticeId[] {
  const others = without(list, [id]);
  const next = before.slice(before.indexOf(id) + 1).find((one) => others.includes(one));
  return others.toSpliced(next === undefined ? others.length : others.indexOf(next), 0, id);
}

/** The list with the practice in it or not. */
export function withMark(list: readonly PracticeId[], id: PracticeId, on: boolean): readonly PracticeId[] {
  return on ? withAdded(list, [id]) : without(list, [id]);
}
