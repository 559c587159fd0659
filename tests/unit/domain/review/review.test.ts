import { describe, expect, it } from 'vitest';
import { isReviewDue, isReviewOffered, nextReview, noReview, reviewDone, reviewPutOff } from '@/domain/review/review';

describe('a look back', () => {
  it('is offered while it was never done', () => {
    expect(nextReview(noReview)).toBeUndefined();
    expect(isReviewOffered(noReview, '2026-01-31')).toBe(true);
  });

  it.each([
    ['2026-01-31', '2026-02-28'],
    ['2026-12-15', '2027-01-15'],
    ['2028-01-31', '2028-02-29'],
  ])('done on %s it is offered again on %s, and not a day before', (day, next) => {
    const review = reviewDone(noReview, day);
    expect(nextReview(review)).toBe(next);
    expect(isReviewOffered(review, next)).toBe(true);
    expect(isReviewOffered(review, day)).toBe(false);
  });

  it('comes by itself a month after there is something to look back on, and never before', () => {
    expect(isReviewDue(noReview, undefined, '2026-11-24')).toBe(false);
    expect(isReviewDue(noReview, '2026-10-25', '2026-11-24')).toBe(false);
    expect(isReviewDue(noReview, '2026-10-24', '2026-11-24')).toBe(true);
    expect(isReviewDue(reviewDone(noReview, '2026-11-01'), '2026-01-01', '2026-11-24')).toBe(false);
    expect(isReviewDue(reviewPutOff(noReview, '2026-10-24'), '2026-01-01', '2026-11-24')).toBe(true);
  });

  it('can be put off by a month, again and again, and doing it ends that', () => {
    const off = reviewPutOff(reviewDone(noReview, '2026-01-10'), '2026-02-10');
    expect(nextReview(off)).toBe('2026-03-10');
    expect(nextReview(reviewPutOff(off, '2026-03-12'))).toBe('2026-04-12');
    expect(nextReview(reviewDone(off, '2026-02-11'))).toBe('2026-03-11');
  });
});
