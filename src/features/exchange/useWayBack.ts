import { computed, type ComputedRef } from 'vue';
import { useWords } from '@/i18n/words';
import { useExchangeStore } from '@/stores/exchange';
import { usePartnersStore } from '@/stores/partners';

/** The screen that a way back leads to, and what it is called. */
interface WayBack {
  readonly to: string;
  readonly name: string;
}

/** The ways back of showing and of scanning, by the names of the screens they lead to. */
export function useWayBack(): { readonly fromShowing: ComputedRef<WayBack>; readonly fromScanning: ComputedRef<WayBack> } {
  const { t } = useWords();
  const exchange = useExchangeStore();
  const partners = usePartnersStore();

  function nameOf(route: string): string {
    const [, place = '', id = ''] = route.split('/');
    if (place === 'partners') return partners.find(id)?.name ?? t('partners.heading');
    if (place === 'agreements') return t('exchange.toAgreement');
    return place === 'compare' ? t('compare.heading') : t('exchange.heading');
  }

  const fromShowing = computed(() => {
    const to = exchange.outgoing?.backTo ?? '/exchange';
    return { to, name: nameOf(to) };
  });
  const fromScanning = computed(() => {
    if (!exchange.outgoing) return { to: '/partners', name: t('partners.heading') };
    return { to: '/exchange/show', name: exchange.outgoing.message.kind === 'card' ? t('exchange.showCard') : t('exchange.showOther') };
  });
  return { fromShowing, fromScanning };
}
