import { monthsAfter } from '../monthsAfter';
import type { PracticeId } from '../practice';
import type { Direction } from '../stance';

/**
 * When somebody last looked back. `doneAt`, `putOffUntil`: ISO days. `keptAt`: how many ratings there were when a stance
 * was kept as it is, by practice and direction, so that the same question doesn't come back before something new.
 */
export interface Review {
  readonly doneAt?: string;
  readonly putOffUntil?: string;
  readonly keptAt: Readonly<Record<string, number>>;
}

export const noReview: Review = { keptAt: {} };

/**
 * The ISO day from which a look back is offered again: a month after the last one, or where it was put off to, whichever
 * is later. Undefined while it was neither done nor put off: then it may be offered at any time.
 */
export function nextReview({ doneAt, putOffUntil }: Review): string | undefined {
  const afterLast = doneAt === undefined ? undefined : monthsAfter(doneAt, 1);
  if (afterLast === undefined || putOffUntil === undefined) return afterLast ?? putOffUntil;
  return afterLast > putOffUntil ? afterLast : putOffUntil;
}

/** Whether a look back is offered on an ISO day. It is never owed. */
export function isReviewOffered(review: Review, today: string): boolean {
  const next = nextReview(review);
  return next === undefined || next <= today;
}

/**
 * Whether a look back has come due on an ISO day, so that it may be offered unasked: never before a month after `first`,
 * the day of the first record that there is to look back on; undefined where there is none.
 */
export function isReviewDue(review: Review, first: string | undefined, today: string): boolean {
  return first !== undefined && monthsAfter(first, 1) <= today && isReviewOffered(review, today);
}

/** The look back done on an ISO day. What was put off is past. */
export function reviewDone({ keptAt }: Review, today: string): Review {
  return { keptAt, doneAt: today };
}

/** The look back put off by a month. */
export function reviewPutOff(review: Review, today: string): Review {
  return { ...review, putOffUntil: monthsAfter(today, 1) };
}

/** The name of a stance in `keptAt`. */
export function stanceKey(practiceId: PracticeId, direction: Direction): string {
  return `${direction} ${practiceId}`;
}
