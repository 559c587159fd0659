import { nameKey } from '../nameKey';
import type { PracticeId } from '../practice';
import type { Rating } from '../rating';
import { situations, type Situation } from '../situation';
import type { Direction } from '../stance';
import { effectOf, type Effect } from './effect';

/** What the ratings of one practice say. */
export interface PracticeEffect {
  readonly practiceId: PracticeId;
  readonly effect: Effect;
}

/** Which ratings are looked at: all, those after one situation, or those with one person, by the name as it was typed. */
export type EffectScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'situation'; readonly situation: Situation }
  | { readonly kind: 'person'; readonly name: string };

function isInScope({ situation, withPerson }: Rating, scope: EffectScope): boolean {
  switch (scope.kind) {
    case 'all':
      return true;
    case 'situation':
      return situation === scope.situation;
    case 'person':
      return withPerson !== undefined && nameKey(withPerson) === nameKey(scope.name);
  }
}

/**
 * Each practice with what its ratings say, for the owner as receiver or as giver: what most is to be expected of first,
 * so that one single rating doesn't stand above many that are nearly as good; then by id. What is `ruledOut` in that direction is never among them,
 * whatever its ratings. Empty without ratings.
 */
export function practiceEffects(
  ratings: readonly Rating[],
  direction: Direction,
  ruledOut: ReadonlySet<PracticeId>,
  scope: EffectScope = { kind: 'all' },
): readonly PracticeEffect[] {
  const byPractice = new Map<PracticeId, Rating[]>();
  for (const rating of ratings) {
    const { practiceId } = rating;
    if (rating.direction !== direction || ruledOut.has(practiceId) || !isInScope(rating, scope)) continue;
    const before = byPractice.get(practiceId);
    if (before) before.push(rating);
    else byPractice.set(practiceId, [rating]);
  }
  return [...byPractice]
    .flatMap(([practiceId, ratingsOfIt]) => {
      const effect = effectOf(ratingsOfIt);
      return effect ? [{ practiceId, effect }] : [];
    })
    .sort(
      ({ practiceId: one, effect: a }, { practiceId: other, effect: b }) =>
        b.expected - a.expected || (one < other ? -1 : 1),
    );
}

/** The parts into which the ratings of a direction can be narrowed: situations in their own order, persons by name. */
export function scopesIn(
  ratings: readonly Rating[],
  direction: Direction,
  ruledOut: ReadonlySet<PracticeId>,
): readonly EffectScope[] {
  const own = ratings.filter((rating) => rating.direction === direction && !ruledOut.has(rating.practiceId));
  const names = new Map<string, string>();
  for (const { withPerson = '' } of own) {
    const [key, typed] = [nameKey(withPerson), withPerson.trim()];
    // Of several spellings always the same one, whichever came first.
    if (key && typed > (names.get(key) ?? '')) names.set(key, typed);
  }
  return [
    { kind: 'all' },
    ...situations
      .filter((situation) => own.some((rating) => rating.situation === situation))
      .map((situation) => ({ kind: 'situation', situation }) as const),
    ...[...names.values()].sort((one, other) => one.localeCompare(other)).map((name) => ({ kind: 'person', name }) as const),
  ];
}
