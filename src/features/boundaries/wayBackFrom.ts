import { useWords } from '@/i18n/words';
import { screenBefore } from '@/platform/screenBefore';
import { usePartnersStore } from '@/stores/partners';

/** Back to the screen from which somebody came, where it is one that leads here; else to the card, to which boundaries belong. To be called in a setup. */
export function wayBackFrom(): { readonly to: string; readonly name: string } {
  const { t } = useWords();
  const partners = usePartnersStore();
  const before = screenBefore() ?? '';
  const partner = before.startsWith('/partners/') ? partners.find(before.slice('/partners/'.length)) : undefined;
  if (partner) return { to: before, name: partner.name };
  if (before === '/') return { to: '/', name: t('app.home') };
  if (before === '/prepare') return { to: '/prepare', name: t('prepare.heading') };
  return { to: '/card', name: t('card.heading') };
}
