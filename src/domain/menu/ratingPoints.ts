import { noRatings, type RatingTotals } from '../insight/effect';
import type { PracticeId } from '../practice';
import type { Rating } from '../rating';
import type { Direction } from '../stance';

/** The ratings of one direction by practice. A practice that was never rated is missing. */
export function sumRatings(ratings: readonly Rating[], direction: Direction): ReadonlyMap<PracticeId, RatingTotals> {
  const sums = new Map<PracticeId, RatingTotals>();
  for (const { practiceId, direction: rated, helped } of ratings) {
    if (rated !== direction) continue;
    const { count, sum, squares } = sums.get(practiceId) ?? noRatings;
    sums.set(practiceId, { count: count + 1, sum: sum + helped, squares: squares + helped * helped });
  }
  return sums;
}

/** What one step of the mean is worth. */
const pointsPerStep = 3;

/**
 * Points for ratings, -6 to 6: the rounded mean three times over from two ratings on, a single rating once. Halves are
 * rounded away from zero on both sides, so that "helped" and "made it worse" weigh the same.
 */
export function ratingPoints({ sum, count }: Pick<RatingTotals, 'sum' | 'count'>): number {
  if (count < 2) return sum;
  const rounded = Math.round(Math.abs(sum) / count);
  return sum < 0 ? -pointsPerStep * rounded : pointsPerStep * rounded;
}

/** The points that a mean would bring, not rounded, so that what is drawn differs. */
export function pointsForMean(mean: number): number {
  return pointsPerStep * mean;
}
