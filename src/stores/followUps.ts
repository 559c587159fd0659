import { defineStore } from 'pinia';
import { computed } from 'vue';
import { firstFollowUpChoices, type FollowUp, type FollowUpAnswer, type FollowUpChoices } from '@/domain/followup/followUp';
import { planFollowUps, repeatedBy } from '@/domain/followup/planFollowUps';
import { justMe, me } from '@/domain/session/person';
import type { Session } from '@/domain/session/session';
import { zoneHere } from '@/platform/clock';
import { calendarOf } from '@/transfer/calendar';
import { followUpChoicesKind, followUpKind } from '@/vault/followUps';
import { useOnlyRecord } from './records';
import { useVaultStore } from './vault';

/** What nobody has answered or put away yet goes. */
function unlessPlanned(before: FollowUp | undefined): FollowUp | undefined {
  return before?.state === 'planned' ? undefined : before;
}

/** Later check-ins: planned, answered, dismissed. Every action answers true once it is on the disk. */
export const useFollowUpsStore = defineStore('follow-ups', () => {
  const vault = useVaultStore();
  const followUps = vault.recordsOf(followUpKind);
  const { value: choices, change } = useOnlyRecord(followUpChoicesKind, firstFollowUpChoices);
  /** What the owner answered, the oldest first. */
  const ownAnswers = computed(() =>
    followUps.value
      .flatMap(({ value }) => (value.person.id === me && value.answer ? [value.answer] : []))
      .sort((one, other) => one.at.localeCompare(other.at)),
  );

  /**
   * Plans the usual follow-ups of a session that ends, for each person, in the place of those that an earlier one of the same
   * evening has planned. A session that has some already keeps them as they are, moved, answered or removed.
   */
  function planFor(sessionId: string, session: Session): Promise<boolean> {
    if (followUps.value.some(({ value }) => value.sessionId === sessionId)) return Promise.resolve(true);
    const planned = planFollowUps(sessionId, session, choices.value.times);
    if (planned.length === 0) return Promise.resolve(true);
    return vault.keep([
      ...repeatedBy(planned, followUps.value).map(({ id }) => ({ kind: followUpKind, id, edit: unlessPlanned })),
      ...planned.map((value) => ({
        kind: followUpKind,
        id: `${sessionId}-${value.person.id}-${value.time}`,
        // Another window may have been faster.
        edit: (before: FollowUp | undefined) => before ?? value,
      })),
    ]);
  }

  /** Takes back what a session has planned and nobody has answered or put away yet. */
  async function unplan(sessionId: string): Promise<boolean> {
    const planned = followUps.value.filter(({ value }) => value.sessionId === sessionId && value.state === 'planned');
    if (planned.length === 0) return true;
    return vault.keep(planned.map(({ id }) => ({ kind: followUpKind, id, edit: unlessPlanned })));
  }

  /** Keeps one as it is given: new, or put back after it was removed. */
  function keep(id: string, value: FollowUp): Promise<boolean> {
    return vault.keep([{ kind: followUpKind, id, value }]);
  }

  /** Plans one for the owner at a time of their own (ISO), under an id of the caller's: the same one for all tries. */
  function planOwn(id: string, dueAt: string): Promise<boolean> {
    return keep(id, { person: justMe, time: 'own', dueAt, zone: zoneHere(), state: 'planned' });
  }

  /** Keeps how the owner is without anything having been planned, under an id of the caller's. */
  function answerUnasked(id: string, given: FollowUpAnswer): Promise<boolean> {
    return keep(id, { person: justMe, time: 'own', dueAt: given.at, zone: zoneHere(), state: 'answered', answer: given });
  }

  function edit(id: string, make: (before: FollowUp) => FollowUp): Promise<boolean> {
    return vault.keep([{ kind: followUpKind, id, edit: (before?: FollowUp) => before && make(before) }]);
  }

  function answer(id: string, given: FollowUpAnswer): Promise<boolean> {
    return edit(id, (before) => ({ ...before, state: 'answered', answer: given }));
  }

  /** Puts one away: it isn't asked any more. */
  function dismiss(id: string): Promise<boolean> {
    const dismissedAt = new Date().toISOString();
    return edit(id, (before) => (before.state === 'planned' ? { ...before, state: 'dismissed', dismissedAt } : before));
  }

  /** Takes that back. */
  function bringBack(id: string): Promise<boolean> {
    return edit(id, ({ dismissedAt: _, ...before }) =>
      before.state === 'dismissed' ? { ...before, state: 'planned' } : before,
    );
  }

  /** Moves one to another time (ISO), by the clock of where the device is. */
  function move(id: string, dueAt: string, zone = zoneHere()): Promise<boolean> {
    return edit(id, (before) => ({ ...before, dueAt, zone }));
  }

  function remove(id: string): Promise<boolean> {
    return vault.keep([{ kind: followUpKind, id, value: undefined }]);
  }

  function choose(part: Partial<FollowUpChoices>): Promise<boolean> {
    return change((before) => ({ ...before, ...part }));
  }

  /** The calendar file of what is still to come; undefined where nothing is. */
  function calendar(title: string): Promise<string | undefined> {
    return calendarOf(followUps.value, title, new Date());
  }

  return {
    followUps,
    choices,
    ownAnswers,
    planFor,
    unplan,
    keep,
    planOwn,
    answerUnasked,
    answer,
    dismiss,
    bringBack,
    move,
    remove,
    choose,
    calendar,
  };
});
