import { useI18n } from 'vue-i18n';
import type { PartnerId } from '@/domain/partner/partner';
import { usePartnersStore } from '@/stores/partners';

/** What to call a partner; also one without a name. */
export function usePartnerName(): (id: PartnerId) => string {
  const { t } = useI18n();
  const partners = usePartnersStore();
  return (id) => {
    const name = partners.find(id)?.name ?? '';
    return name === '' ? t('match.somebody') : name;
  };
}
