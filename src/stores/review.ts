import { defineStore } from 'pinia';
import { noReview } from '@/domain/review/review';
import { reviewKind } from '@/vault/journal';
import { useOnlyRecord } from './records';

/** When somebody last looked back, and what they kept as it is. */
export const useReviewStore = defineStore('review', () => {
  const { value: review, change } = useOnlyRecord(reviewKind, noReview);

  return { review, change };
});
