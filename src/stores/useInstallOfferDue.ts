import { computed } from 'vue';
import { cardVersionKind } from '@/vault/cards';
import { sessionKind } from '@/vault/sessions';
import { isInSession } from './isInSession';
import { useVaultStore } from './vault';

/** Whether installing may be offered: once there is a card that was confirmed, or a time of aftercare that is over. */
export function useInstallOfferDue() {
  const vault = useVaultStore();
  const cards = vault.recordsOf(cardVersionKind);
  const sessions = vault.recordsOf(sessionKind);
  const isDue = computed(() => cards.value.length + sessions.value.length > 0 && !isInSession());
  return { isDue };
}
