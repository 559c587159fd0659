import { defineStore } from 'pinia';
import { computed, shallowRef } from 'vue';
import { dueFollowUps } from '@/domain/followup/dueFollowUps';
import { followUpKind } from '@/vault/followUps';
import { sessionKind } from '@/vault/sessions';
import { useVaultStore } from './vault';

/** What waits for the person: read by Home, so it knows only as much as a row there says. */
export const useWaitingStore = defineStore('waiting', () => {
  const vault = useVaultStore();
  const sessions = vault.recordsOf(sessionKind);
  const followUps = vault.recordsOf(followUpKind);
  const now = shallowRef(new Date());
  /** Whether a time of aftercare goes on. */
  const isInSession = computed(() => sessions.value.some(({ value }) => value.endedAt === undefined));
  const due = computed(() => dueFollowUps(followUps.value, now.value));

  /** Looks at the clock again. */
  function look(): void {
    now.value = new Date();
  }

  return { isInSession, due, look };
});
