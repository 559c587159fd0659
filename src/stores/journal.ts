import { defineStore } from 'pinia';
import { computed } from 'vue';
import type { JournalEntry } from '@/domain/journal/journalEntry';
import type { JournalHead } from '@/domain/journal/journalHead';
import { journalOf } from '@/domain/journal/journalOf';
import type { Session } from '@/domain/session/session';
import { boundaryKind } from '@/vault/boundaries';
import { cardVersionKind } from '@/vault/cards';
import { checkInAnswersKind, checkInKind, repairKind } from '@/vault/checkIns';
import { followUpKind } from '@/vault/followUps';
import { journalEntryKind } from '@/vault/journal';
import { sessionKind } from '@/vault/sessions';
import type { RecordKind } from '@/vault/vault';
import { useVaultStore } from './vault';

/** A record by its kind and id. */
type Named = readonly [kind: RecordKind<unknown>, id: string];

/** What may go along with a session. */
export interface TakenAlong {
  readonly checkIn: boolean;
  readonly followUps: boolean;
}

/** The journal: everything that was kept, on one time line, and what is written in it by hand. */
export const useJournalStore = defineStore('journal', () => {
  const vault = useVaultStore();
  const sessions = vault.recordsOf(sessionKind);
  const checkIns = vault.recordsOf(checkInKind);
  const answers = vault.recordsOf(checkInAnswersKind);
  const followUps = vault.recordsOf(followUpKind);
  const repairs = vault.recordsOf(repairKind);
  const boundaries = vault.recordsOf(boundaryKind);
  const cards = vault.recordsOf(cardVersionKind);
  const own = vault.recordsOf(journalEntryKind);

  /** Newest first. */
  const heads = computed(() =>
    journalOf({
      sessions: sessions.value,
      checkIns: checkIns.value,
      answers: answers.value,
      followUps: followUps.value,
      repairs: repairs.value,
      boundaries: boundaries.value,
      cards: cards.value,
      own: own.value,
    }),
  );

  function find(key: string): JournalHead | undefined {
    return heads.value.find((head) => head.key === key);
  }

  /** Whether a session has a check-in, and how many days after belong to it. */
  function besideSession(id: string): { readonly hasCheckIn: boolean; readonly followUps: number } {
    return {
      hasCheckIn: checkIns.value.some((one) => one.id === id),
      followUps: followUps.value.filter(({ value }) => value.sessionId === id).length,
    };
  }

  function keepEntry(id: string, value: JournalEntry): Promise<boolean> {
    return vault.keep([{ kind: journalEntryKind, id, value }]);
  }

  /** Keeps an evening that was, as a session that has ended. */
  function keepEvening(id: string, value: Session): Promise<boolean> {
    return vault.keep([{ kind: sessionKind, id, value }]);
  }

  function changeSession(id: string, make: (before: Session) => Session): Promise<boolean> {
    return vault.keep([{ kind: sessionKind, id, edit: (before: Session | undefined) => before && make(before) }]);
  }

  function checkInRecords(id: string): readonly Named[] {
    const people = checkIns.value.find((one) => one.id === id)?.value.people ?? [];
    return [[checkInKind, id], ...people.map((person): Named => [checkInAnswersKind, `${id}-${person.id}`])];
  }

  /** The records that go with an entry. None for a boundary, which is removed where it is kept. */
  function recordsBehind({ id, source }: JournalHead, along: TakenAlong): readonly Named[] {
    switch (source.kind) {
      case 'session':
        return [
          [sessionKind, id],
          ...(along.checkIn ? checkInRecords(id) : []),
          ...(along.followUps
            ? followUps.value.filter(({ value }) => value.sessionId === id).map((one): Named => [followUpKind, one.id])
            : []),
        ];
      case 'check-in':
        return checkInRecords(id);
      case 'follow-up':
        return [[followUpKind, id]];
      case 'repair':
        return [[repairKind, id]];
      case 'card':
        return [[cardVersionKind, id]];
      case 'own':
        return [[journalEntryKind, id]];
      case 'boundary':
        return [];
    }
  }

  /** Removes an entry in one save. Answers with the way to bring all of it back; undefined where it isn't gone. */
  async function remove(head: JournalHead, along: TakenAlong): Promise<(() => Promise<boolean>) | undefined> {
    const gone = recordsBehind(head, along).flatMap(([kind, id]) => {
      const kept = vault.recordsOf(kind).value.find((one) => one.id === id);
      return kept ? [{ kind, id, value: kept.value }] : [];
    });
    if (gone.length === 0) return undefined;
    if (!(await vault.keep(gone.map(({ kind, id }) => ({ kind, id, value: undefined }))))) return undefined;
    return () => vault.keep(gone);
  }

  return { heads, find, besideSession, keepEntry, keepEvening, changeSession, remove };
});
