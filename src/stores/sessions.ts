import { defineStore } from 'pinia';
import { sessionKind } from '@/vault/sessions';
import { useVaultStore } from './vault';

/** Times of aftercare: the one that goes on, and those that have ended. */
export const useSessionsStore = defineStore('sessions', () => {
  const vault = useVaultStore();
  const sessions = vault.recordsOf(sessionKind);

  return { sessions };
});
