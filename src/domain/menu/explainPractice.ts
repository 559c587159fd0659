import { attributes, type Practice } from '../practice';
import { stanceOn, type Direction } from '../stance';
import { effectsInForce, pointsForItself, type EffectInForce } from './effectsInForce';
import { besideOwnNeeds, ownNeedsFor, pointsForOwnNeed } from './ownNeeds';
import { pointsForStance } from './rankPractices';
import { ratingPoints, sumRatings } from './ratingPoints';
import type { RankingInput, Reason } from './ranking';
import type { Scoring } from './scoring';
import { pointsForSituation } from './situationPoints';

/**
/**
 * Why a practice has its score: one reason for each answer that moved it by name, one for each need that it serves and
 * each level that it has, one for each need with a weight of the person's own, one for what happened before, one for the
 * stance, one for the ratings. An answer is quoted only where it is about the practice: "soft music" is no reason for a
 * walk, though quiet is. Their points add up to the score of `rankPractices`; what gave no points isn't a reason. The
 * strongest stands first, for or against, and what speaks for the practice before what speaks against it with equal
 * strength. For a practice that is left out: the reasons it would have.
 */
export function explainPractice(input: RankingInput, scoring: Scoring, practice: Practice): readonly Reason[] {
  const { stances, direction, situation } = input;
  const own = ownNeedsFor(input);
  const reasons = reasonsSaid(besideOwnNeeds(effectsInForce(input, scoring), own), direction, practice);
  for (const need of practice.needs) {
    const weight = own[need];
    if (weight) reasons.push({ kind: 'own-need', points: pointsForOwnNeed(weight), need, weight });
  }
  if (situation) reasons.push({ kind: 'situation', points: pointsForSituation(input, practice), situation });
  const stance = stanceOn(stances, practice.id)[direction];
  if (stance) reasons.push({ kind: 'stance', points: pointsForStance(stance), stance });
  const rated = sumRatings(input.ratings, direction).get(practice.id);
  if (rated) {
    const { sum, count } = rated;
    reasons.push({ kind: 'ratings', points: ratingPoints(rated), mean: sum / count, count });
  }
  return reasons
    .filter(({ points }) => points !== 0)
    .sort((one, other) => Math.abs(other.points) - Math.abs(one.points) || other.points - one.points);
}

function reasonsSaid(inForce: readonly EffectInForce[], direction: Direction, practice: Practice): Reason[] {
  const sum = (points: (each: EffectInForce) => number | undefined) =>
    inForce.reduce((all, each) => all + (points(each) ?? 0), 0);
  return [
    ...inForce.map(({ question, option, effect }) => ({
      kind: 'answer' as const,
      points: pointsForItself(effect, practice),
      question,
      option,
    })),
    ...practice.needs.map((need) => ({
      kind: 'need' as const,
      points: sum(({ effect }) => effect.needs?.[need]),
      need,
      direction,
    })),
    ...attributes.map((attribute) => ({
      kind: 'attribute' as const,
      points: sum(({ effect }) => effect.attributes?.[attribute]?.[practice[attribute]]),
      attribute,
      level: practice[attribute],
    })),
  ];
}

/** The strongest reasons that speak for a practice, at most `count`; none when nothing does. */
export function topReasons(reasons: readonly Reason[], count = 3): readonly Reason[] {
  return reasons.filter(({ points }) => points > 0).slice(0, count);
}
