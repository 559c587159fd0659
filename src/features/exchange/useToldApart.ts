import { dayInWords } from '@/i18n/dayInWords';
import { partnerKindLabels } from '@/i18n/partnerLabels';
import { useWords } from '@/i18n/words';
import { usePartnersStore, type KeptPartner } from '@/stores/partners';

/** What tells two of one name apart: what they are to the owner, and when they were added. Nothing for whoever has the name alone. */
export function useToldApart(): (partner: KeptPartner) => string | undefined {
  const { t } = useWords();
  const partners = usePartnersStore();
  return ({ id, value: { name, kind, addedAt } }) => {
    if (!partners.isNameTaken(name, id)) return undefined;
    const added = t('partners.addedOn', { date: dayInWords(addedAt) });
    return kind ? `${t(partnerKindLabels[kind])} · ${added}` : added;
  };
}
