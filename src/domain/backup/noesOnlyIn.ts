import type { PracticeId } from '../practice';
import { directions, isRefusing } from '../stance';
import { membersOf } from './membersOf';

/** Of a card of one's own, or of one that somebody sent. */
function stancesOf(data: unknown): Readonly<Record<string, unknown>> {
  const { card = data } = membersOf(data);
  return membersOf(membersOf(card)['stances']);
}

/**
 * The practices to which one card says no, for oneself or to give, and the other one doesn't, in the order of the first. Both
 * are data of records as they were kept; none for what is no card.
 */
export function noesOnlyIn(card: unknown, other: unknown): readonly PracticeId[] {
  const stances = stancesOf(card);
  const others = stancesOf(other);
  return Object.keys(stances).filter((id) =>
    directions.some((direction) => isRefusing(membersOf(stances[id])[direction]) && !isRefusing(membersOf(others[id])[direction])),
  );
}
