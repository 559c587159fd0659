import type { Need } from '../need';
import type { PracticeId } from '../practice';
import { isRuledOutBy, saysYes, type Side } from './side';

/** Two wishes that pull apart; the id names the first and the second of them. */
export const mismatches = ['touch-and-space', 'talk-and-silence', 'short-and-long', 'now-and-later'] as const;
export type MismatchId = (typeof mismatches)[number];

/** Ways in which both can be looked after all the same. */
export const mismatchWays = ['in-turn', 'side-by-side', 'instead', 'somebody-else', 'oneself'] as const;
export type MismatchWay = (typeof mismatchWays)[number];

/** One of the two wishes of a mismatch. */
export type Wish = 'first' | 'second';

/**
 * Practices for one way. `whose`: for the one with that wish, from the other; `both`: shared by the two. `alone`: what
 * that person has without the other.
 */
export interface MismatchIdea {
  readonly whose: Wish | 'both';
  readonly alone?: true;
  readonly practices: readonly PracticeId[];
}

export type MismatchIdeas = Readonly<Record<MismatchWay, readonly MismatchIdea[]>>;

/** Which needs speak for a wish, where they matter much, and which of them speak for the other one when they don't matter. */
const telling = {
  'touch-and-space': { first: ['touch', 'closeness'], second: ['space'], unless: 'touch' },
  'talk-and-silence': { first: ['words'], second: ['quiet'], unless: 'words' },
} as const satisfies Partial<
  Record<MismatchId, { readonly first: readonly Need[]; readonly second: readonly Need[]; readonly unless: Need }>
>;

/** The wish that somebody's needs speak for; undefined where they speak for none, or for both. */
export function wishIn({ needs }: Pick<Side, 'needs'>, mismatch: MismatchId): Wish | undefined {
  const asked: Readonly<Partial<Record<MismatchId, (typeof telling)[keyof typeof telling]>>> = telling;
  const tells = asked[mismatch];
  if (!tells) return undefined;
  const first = tells.first.some((need) => needs[need] === 'much');
  const second = tells.second.some((need) => needs[need] === 'much') || needs[tells.unless] === 'none';
  if (first === second) return undefined;
  return first ? 'first' : 'second';
}

/** The mismatches that two cards show, each with the wish of the first person. Cards tell only of some of them. */
export function mismatchesBetween(
  one: Pick<Side, 'needs'>,
  other: Pick<Side, 'needs'>,
): ReadonlyMap<MismatchId, Wish> {
  const found = new Map<MismatchId, Wish>();
  for (const mismatch of mismatches) {
    const wishes = [wishIn(one, mismatch), wishIn(other, mismatch)] as const;
    if (wishes[0] && wishes[1] && wishes[0] !== wishes[1]) found.set(mismatch, wishes[0]);
  }
  return found;
}

/**
 * What of an idea both cards say yes to, in its order; empty where there is nothing. `people`: who has the first wish and
 * who the second. Nothing that either refuses where it would concern them, and nothing of which they have said nothing.
 */
export function practicesOf(
  { whose, alone, practices }: MismatchIdea,
  people: Readonly<Record<Wish, Side>>,
): readonly PracticeId[] {
  const both = [people.first, people.second];
  const suits = (id: PracticeId): boolean => {
    if (whose === 'both') {
      return both.every((person) => !person.refuses(id, 'receive') && !person.refuses(id, 'give') && (saysYes(person, id, 'receive') || saysYes(person, id, 'give')));
    }
    const giver = people[whose === 'first' ? 'second' : 'first'];
    return saysYes(people[whose], id, 'receive') && (alone === true || saysYes(giver, id, 'give'));
  };
  return practices.filter((id) => !isRuledOutBy(both, id) && suits(id));
}
