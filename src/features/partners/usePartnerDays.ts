import { computed } from 'vue';
import { dueFollowUps } from '@/domain/followup/dueFollowUps';
import { isCalled } from '@/domain/partner/named';
import type { Partner } from '@/domain/partner/partner';
import { me } from '@/domain/session/person';
import { useFollowUpsStore } from '@/stores/followUps';
import { useJournalStore } from '@/stores/journal';

/** What the journal and the days after hold of somebody, by the names that they go and went by. */
export function usePartnerDays(partner: () => Partner) {
  const journal = useJournalStore();
  const followUps = useFollowUpsStore();

  /** Newest first. */
  const entries = computed(() => journal.heads.filter(({ people }) => people.some((name) => isCalled(partner(), name))));

  /** The ISO time for which it is planned next to ask how they are, and not past; undefined where nothing is planned. */
  const askOn = computed(() => {
    const now = new Date();
    const all = followUps.followUps;
    const toCome = all.filter(({ value: { state, dueAt } }) => state === 'planned' && Date.parse(dueAt) > now.getTime());
    const theirs = [...dueFollowUps(all, now), ...toCome].filter(
      ({ value: { person } }) => person.id !== me && isCalled(partner(), person.name),
    );
    return theirs.map(({ value }) => value.dueAt).sort()[0];
  });

  return { entries, askOn };
}
