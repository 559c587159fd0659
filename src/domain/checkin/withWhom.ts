import { nameKey } from '../nameKey';
import { me, type SessionPerson } from '../session/person';
import type { Direction } from '../stance';
import type { CheckInPerson } from './checkIn';

/**
 * The name of the one with whom a rating of the owner was made: the only other one; among several the one who looked
 * after the owner, or whom the owner looked after, as far as the plan of the session names exactly one. Undefined where
 * nobody else was there, where it can't be told, and where that one has no name: nobody gets a rating by a guess.
 */
export function withWhom(
  direction: Direction,
  people: readonly CheckInPerson[],
  planned: readonly SessionPerson[],
): string | undefined {
  const others = people.filter(({ id }) => id !== me);
  const [only] = others.length === 1 ? others : others.filter(({ id }) => isOnlyOne(id, pairedWith(direction, planned)));
  return only && nameKey(only.name) ? only.name.trim() : undefined;
}

/** Those who were to give the owner care, or to get it from them, without the owner. */
function pairedWith(direction: Direction, planned: readonly SessionPerson[]): readonly string[] {
  const ids =
    direction === 'receive'
      ? (planned.find(({ id }) => id === me)?.lookedAfterBy ?? [])
      : planned.filter(({ lookedAfterBy }) => lookedAfterBy.includes(me)).map(({ id }) => id);
  return ids.filter((id) => id !== me);
}

function isOnlyOne(id: string, ids: readonly string[]): boolean {
  return ids.length === 1 && ids[0] === id;
}
