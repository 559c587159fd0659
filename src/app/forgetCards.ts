import { watch } from 'vue';
import { usePartnersStore } from '@/stores/partners';
import { useVaultStore } from '@/stores/vault';

/** Removes, whenever the vault has opened, the cards whose senders asked that they be gone by then. Their page says so. */
export function forgetCardsOnOpen(): void {
  const vault = useVaultStore();
  const partners = usePartnersStore();
  watch(
    () => vault.status,
    (status) => {
      if (status === 'open') void partners.forgetCards();
    },
    { immediate: true },
  );
}
