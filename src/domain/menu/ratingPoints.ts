import type { PracticeId } from '../practice';
import type { Rating } from '../rating';
import type { Direction } from '../stance';

/** All ratings of one practice in one direction, added up: whole numbers, so that their order can't matter. */
export interface RatingSum {
  readonly sum: number;
  readonly count: number;
}

/** The ratings of one direction by practice. A practice that was never rated is missing. */
export function sumRatings(ratings: readonly Rating[], direction: Direction): ReadonlyMap<PracticeId, RatingSum> {
  const sums = new Map<PracticeId, RatingSum>();
  for (const { practiceId, direction: rated, helped } of ratings) {
    if (rated !== direction) continue;
    const { sum, count } = sums.get(practiceId) ?? { sum: 0, count: 0 };
    sums.set(practiceId, { sum: sum + helped, count: count + 1 });
  }
  return sums;
}

/**
 * Points for ratings, -6 to 6: the rounded mean three times over from two ratings on, a single rating once. Halves are
 * rounded away from zero on both sides, so that "helped" and "made it worse" weigh the same.
 */
export function ratingPoints({ sum, count }: RatingSum): number {
  if (count < 2) return sum;
  const rounded = Math.round(Math.abs(sum) / count);
  return sum < 0 ? -3 * rounded : 3 * rounded;
}
