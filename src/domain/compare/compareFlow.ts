import type { PartnerId } from '../partner/partner';
import type { PracticeId } from '../practice';
import type { Direction } from '../stance';
import { overWith, type Compare, type CompareList, type ComparePerson, type CompareWay } from './compare';
import { matchesFrom } from './compareElements';
import type { FirstRun, SecondRun } from './compareRun';
import { withLevel, type CompareLevel } from './compareWish';
import { whatBothWant } from './whatBothWant';

/* The steps of a comparison. Each gives the same object where it isn't the moment for it, so that a tap twice is one. */

export function withName(compare: Compare, person: ComparePerson, name: string): Compare {
  return { ...compare, names: { ...compare.names, [person]: name } };
}

/** With whom it is, where that is somebody whom the owner has added. */
export function withPartner(compare: Compare, partnerId: PartnerId | undefined): Compare {
  if (compare.stage.kind !== 'start') return compare;
  const { partnerId: _before, ...rest } = compare;
  return partnerId === undefined ? rest : { ...rest, partnerId };
}

export function withList(compare: Compare, list: CompareList): Compare {
  return compare.stage.kind === 'start' ? { ...compare, list } : compare;
}

/** What is asked about is settled, and the owner chooses first. */
export function beginCompare(compare: Compare, way: CompareWay, practiceIds: readonly PracticeId[]): Compare {
  if (compare.stage.kind !== 'start') return compare;
  return { ...compare, way, practiceIds, stage: { kind: 'choosing', person: 'owner' } };
}

/** Somebody whose turn it is says what they want; without `level` that they say nothing. */
export function say(
  compare: Compare,
  person: ComparePerson,
  practiceId: PracticeId,
  direction: Direction,
  level: CompareLevel | undefined,
): Compare {
  if (!isTurnOf(compare, person)) return compare;
  const wishes = withLevel(compare.wishes[person], practiceId, direction, level);
  return { ...compare, wishes: { ...compare.wishes, [person]: wishes } };
}

/**
 * Somebody has chosen, on a phone that goes round: from then on their answers are shown to nobody, themselves included.
 * After the owner the other one chooses; after them only what both want is left.
 */
export function seal(compare: Compare, person: ComparePerson): Compare {
  if (compare.way !== 'one-phone' || !isTurnOf(compare, person)) return compare;
  if (person === 'owner') return { ...compare, stage: { kind: 'choosing', person: 'other' } };
  return overWith(compare, whatBothWant(compare.wishes.owner, compare.wishes.other));
}

/** The owner has chosen, with two phones: the first code is made. */
export function withFirstRun(compare: Compare, run: FirstRun): Compare {
  if (compare.way !== 'two-phones' || !isTurnOf(compare, 'owner')) return compare;
  return { ...compare, stage: { kind: 'codes', run } };
}

/** The other's first code was read, and answered. One that answers for another run changes nothing. */
export function withSecondRun(compare: Compare, run: SecondRun): Compare {
  if (compare.stage.kind !== 'codes' || compare.stage.run.message !== run.first) return compare;
  return { ...compare, stage: { kind: 'answered', run } };
}

/** The other's second code was read: `found` are the elements that both have. */
export function withFound(compare: Compare, found: Readonly<Record<Direction, ReadonlySet<string>>>): Compare {
  if (compare.stage.kind !== 'answered') return compare;
  const { first, message: second } = compare.stage.run;
  return overWith(compare, matchesFrom(compare.wishes.owner, found), { first, second });
}

function isTurnOf({ stage }: Compare, person: ComparePerson): boolean {
  return stage.kind === 'choosing' && stage.person === person;
}
