import type { NeedWeight } from '../card/card';
import type { Need } from '../need';
import type { Practice } from '../practice';
import type { EffectInForce } from './effectsInForce';
import type { RankingInput } from './ranking';
import type { Effect } from './scoring';

/** The weights that somebody gave to needs on the card themselves. */
export type OwnNeeds = Readonly<Partial<Record<Need, NeedWeight>>>;

/** As much as a stance to a practice, for the same reason: it was said of the need itself, in as many words. */
const ownPoints = { much: 4, some: 2, none: -4 } as const satisfies Record<NeedWeight, number>;

/** The points that an own weight gives to each practice that serves the need. */
export function pointsForOwnNeed(weight: NeedWeight): number {
  return ownPoints[weight];
}

/** The own weights that count for a list: those of the card are about receiving, so there are none for giving. */
export function ownNeedsFor({ direction, ownNeeds }: Pick<RankingInput, 'direction' | 'ownNeeds'>): OwnNeeds {
  return direction === 'receive' ? (ownNeeds ?? {}) : {};
}

/** All points that own weights give to a practice. */
export function pointsForOwnNeeds({ needs }: Practice, own: OwnNeeds): number {
  let points = 0;
  for (const need of needs) {
    const weight = own[need];
    if (weight) points += ownPoints[weight];
  }
  return points;
}

/**
 * What is left of the answers beside own weights: they give no points to a need that has one. An answer that asks for
 * nothing but needs which are "not for me" raises nothing else either, and one that speaks only against needs which the
 * person wants lowers nothing: it would contradict the card. What an answer rules out stays ruled out.
 */
export function besideOwnNeeds(inForce: readonly EffectInForce[], own: OwnNeeds): readonly EffectInForce[] {
  if (Object.keys(own).length === 0) return inForce;
  return inForce.map((each) => (each.effect.needs ? { ...each, effect: besideOwn(each.effect, each.effect.needs, own) } : each));
}

function besideOwn(effect: Effect, needs: NonNullable<Effect['needs']>, own: OwnNeeds): Effect {
  const told = Object.entries(needs) as [Need, number][];
  const asksFor = told.filter(([, points]) => points > 0);
  const speaksAgainst = told.filter(([, points]) => points < 0);
  const isRefused = asksFor.length > 0 && asksFor.every(([need]) => own[need] === 'none');
  const isOverruled =
    speaksAgainst.length > 0 && speaksAgainst.every(([need]) => own[need] === 'much' || own[need] === 'some');
  const { practices, attributes } = effect;
  const bounded = (points: number) => Math.min(isRefused ? 0 : Infinity, Math.max(isOverruled ? 0 : -Infinity, points));
  return {
    ...effect,
    needs: Object.fromEntries(told.filter(([need]) => own[need] === undefined)),
    ...(practices ? { practices: Object.fromEntries(Object.entries(practices).map(([id, points]) => [id, bounded(points)])) } : {}),
    ...(attributes
      ? {
          attributes: Object.fromEntries(
            Object.entries(attributes).map(([name, [none, few, some, much]]) => [
              name,
              [bounded(none), bounded(few), bounded(some), bounded(much)] as const,
            ]),
          ),
        }
      : {}),
  };
}
