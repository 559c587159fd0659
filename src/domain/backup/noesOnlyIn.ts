import type { PracticeId } from '../practice';
import { directions, isRefusing } from '../stance';
import { membersOf } from './membersOf';

/**
 * The practices to which one card says no, for oneself or to give, and the other one doesn't, in the order of the first. Both
 * are data of records as they were kept; none for what is no card.
 */
export function noesOnlyIn(card: unknown, other: unknown): readonly PracticeId[] {
  const stances = membersOf(membersOf(card)['stances']);
  const others = membersOf(membersOf(other)['stances']);
  return Object.keys(stances).filter((id) =>
    directions.some((direction) => isRefusing(membersOf(stances[id])[direction]) && !isRefusing(membersOf(others[id])[direction])),
  );
}
