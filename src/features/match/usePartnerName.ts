import type { PartnerId } from '@/domain/partner/partner';
import { useWords } from '@/i18n/words';
import { usePartnersStore } from '@/stores/partners';

/** What to call a partner; also one without a name. */
export function usePartnerName(): (id: PartnerId) => string {
  const { t } = useWords();
  const partners = usePartnersStore();
  return (id) => {
    const name = partners.find(id)?.name ?? '';
    return name === '' ? t('match.somebody') : name;
  };
}
