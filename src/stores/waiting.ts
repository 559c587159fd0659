import { defineStore } from 'pinia';
import { computed, shallowRef } from 'vue';
import { dueFollowUps } from '@/domain/followup/dueFollowUps';
import { localDay } from '@/domain/localDay';
import { isReviewDue, noReview } from '@/domain/review/review';
import { checkInKind } from '@/vault/checkIns';
import { followUpKind } from '@/vault/followUps';
import { reviewKind } from '@/vault/journal';
import { sessionKind } from '@/vault/sessions';
import { useVaultStore } from './vault';

/** What waits for the person: read by Home, so it knows only as much as a row there says. */
export const useWaitingStore = defineStore('waiting', () => {
  const vault = useVaultStore();
  const sessions = vault.recordsOf(sessionKind);
  const checkIns = vault.recordsOf(checkInKind);
  const followUps = vault.recordsOf(followUpKind);
  const reviews = vault.recordsOf(reviewKind);
  const now = shallowRef(new Date());
  /** Check-ins that were begun and aren't over, the newest first. */
  const begun = computed(() => checkIns.value.filter(({ value }) => value.stage.kind !== 'over').reverse());
  const due = computed(() => dueFollowUps(followUps.value, now.value));
  const isReviewWaiting = computed(() => {
    const [first] = [...sessions.value.map(({ value }) => value.startedAt), ...checkIns.value.map(({ value }) => value.at)].sort();
    const review = reviews.value[0]?.value ?? noReview;
    return isReviewDue(review, first && localDay(first), localDay(now.value.toISOString()));
  });

  /** Looks at the clock again. */
  function look(): void {
    now.value = new Date();
  }

  return { begun, due, isReviewWaiting, look };
});
