import { defineStore } from 'pinia';
import { computed } from 'vue';
import { flowOf, type Session } from '@/domain/session/session';
import { sessionKind } from '@/vault/sessions';
import { useVaultStore } from './vault';

/** A session as it is kept. */
export interface KeptSession {
  readonly id: string;
  readonly value: Session;
}

/** Times of aftercare: the one that goes on, and those that have ended. */
export const useSessionsStore = defineStore('sessions', () => {
  const vault = useVaultStore();
  const sessions = vault.recordsOf(sessionKind);
  /** The session that goes on, or whose end was not read yet; of several the one touched last. */
  const current = computed<KeptSession | undefined>(() =>
    sessions.value
      .filter(({ value }) => flowOf(value).place.at !== 'left')
      .reduce<KeptSession | undefined>(
        (last, one) => (last && flowOf(last.value).touchedAt > flowOf(one.value).touchedAt ? last : one),
        undefined,
      ),
  );

  function find(id: string): Session | undefined {
    return sessions.value.find((one) => one.id === id)?.value;
  }

  function begin(id: string, value: Session): Promise<boolean> {
    return vault.keep([{ kind: sessionKind, id, value }]);
  }

  /** Changes a session as it stands on the disk; one that isn't there stays so. */
  function change(id: string, make: (before: Session) => Session): Promise<boolean> {
    return vault.keep([{ kind: sessionKind, id, edit: (before: Session | undefined) => before && make(before) }]);
  }

  return { sessions, current, find, begin, change };
});
