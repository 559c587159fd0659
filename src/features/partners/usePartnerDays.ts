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
    const due = dueFollowUps(followUps.followUps, now);
    const planned = followUps.followUps.filter(({ value: { state, person, dueAt } }) => {
      return state === 'planned' && person.id !== me && isCalled(partner(), person.name) && Date.parse(dueAt) > now.getTime();
    });
    const asked = due.filter(({ value: { person } }) => person.id !== me && isCalled(partner(), person.name));
    return [...asked, ...planned].map(({ value }) => value.dueAt).sort()[0];
  });

  return { entries, askOn };
}
