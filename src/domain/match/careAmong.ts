import type { Practice, PracticeId } from '../practice';
import { matchesFor, type Match } from './matches';
import { isGlad, saysYes, type Side } from './side';

/** What one of several can receive, and from whom. */
export interface CareOf<Person extends Side> {
  readonly receiver: Person;
  /** Who has something for them, and what; in the order of the people. Nobody is in it with an empty list. */
  readonly from: readonly { readonly giver: Person; readonly matches: readonly Match[] }[];
  /** Whether somebody says yes to giving something that they say yes to; false where all would have to be asked first. */
  readonly isLookedAfter: boolean;
}

/**
 * Who can look after whom among several people: each of them as a receiver, in their order, so that nobody is left out
 * unseen. What anybody there wants nothing to do with isn't in it, for whomever.
 */
export function careAmong<Person extends Side>(people: readonly Person[], practices: readonly Practice[]): readonly CareOf<Person>[] {
  return people.map((receiver) => {
    const from = people
      .filter((giver) => giver !== receiver)
      .map((giver) => ({ giver, matches: matchesFor(receiver, giver, practices, people) }))
      .filter(({ matches }) => matches.length > 0);
    const isLookedAfter = from.some(({ matches }) => matches.some(({ strength }) => strength !== 'ask-first'));
    return { receiver, from, isLookedAfter };
  });
}

/**
 * What does all of them good at the same time: each says yes to it for themselves, at least one of them wants it, and
 * nobody refuses it in any direction. First what everybody is glad of, then in the catalogue's order. None for fewer than
 * two people.
 */
export function sharedByAll(people: readonly Side[], practices: readonly Practice[]): readonly PracticeId[] {
  if (people.length < 2) return [];
  const isGladOf = (id: PracticeId) => (person: Side) => isGlad(person, id, 'receive');
  const shared = practices
    .map(({ id }) => id)
    .filter((id) => people.every((person) => saysYes(person, id, 'receive') && !person.refuses(id, 'give')))
    .filter((id) => people.some(isGladOf(id)));
  return [...shared.filter((id) => people.every(isGladOf(id))), ...shared.filter((id) => !people.every(isGladOf(id)))];
}
