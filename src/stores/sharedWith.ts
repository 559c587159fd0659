import { defineStore } from 'pinia';
import type { SharedWith } from '@/domain/exchange/shareChoice';
import type { PartnerId } from '@/domain/partner/partner';
import { sharedWithKind } from '@/vault/exchange';
import { useVaultStore } from './vault';

/** What each partner was shown last. */
export const useSharedWithStore = defineStore('shared-with', () => {
  const vault = useVaultStore();
  const kept = vault.recordsOf(sharedWithKind);

  function lastWith(id: PartnerId): SharedWith | undefined {
    return kept.value.find((one) => one.id === id)?.value;
  }

  function keep(id: PartnerId, value: SharedWith): Promise<boolean> {
    return vault.keep([{ kind: sharedWithKind, id, value }]);
  }

  return { lastWith, keep };
});
