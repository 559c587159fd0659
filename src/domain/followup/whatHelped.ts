import type { PracticeId } from '../practice';
import type { Rating } from '../rating';
import type { FollowUpAnswer } from './followUp';

/**
 * Practices that helped before, what helped most first: each rating as received counts as it is (-2 to 2), each time
 * that a follow-up named it counts 1, and what comes to nothing or less isn't among them. Only of `allowed`: whatever is
 * ruled out, or not known whether it is, is never named.
 */
export function whatHelped(
  ratings: readonly Rating[],
  answers: readonly Pick<FollowUpAnswer, 'helped'>[],
  allowed: ReadonlySet<PracticeId>,
): readonly PracticeId[] {
  const sums = new Map<PracticeId, number>();
  const add = (id: PracticeId, points: number): void => void sums.set(id, (sums.get(id) ?? 0) + points);
  for (const { practiceId, direction, helped } of ratings) if (direction === 'receive') add(practiceId, helped);
  for (const { helped } of answers) for (const id of helped) add(id, 1);
  return [...sums]
    .filter(([id, sum]) => sum > 0 && allowed.has(id))
    .sort(([, one], [, other]) => other - one)
    .map(([id]) => id);
}
