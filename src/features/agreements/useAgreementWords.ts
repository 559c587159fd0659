import { othersIn, type AgreedPractice, type Agreement, type Place } from '@/domain/agreement/agreement';
import { listInWords } from '@/i18n/listInWords';
import { useWords } from '@/i18n/words';
import { useAgreementsStore } from '@/stores/agreements';
import { useCatalogueStore } from '@/stores/catalogue';

/** What to call the people and the practices of an agreement. */
export function useAgreementWords() {
  const { t } = useWords();
  const agreements = useAgreementsStore();
  const catalogue = useCatalogueStore();

  function nameOf(agreement: Pick<Agreement, 'me' | 'partners' | 'wording'>, place: Place): string {
    return place === agreement.me ? t('people.me') : agreements.nameAt(agreement, place).trim() || t('people.somebody');
  }

  /** Everybody but the owner, as one text. */
  function othersOf(agreement: Agreement): string {
    return listInWords(othersIn(agreement).map((place) => nameOf(agreement, place)));
  }

  /** A practice in the words of this device, or of the one that wrote it where this one doesn't know it. */
  function practiceName({ id, name }: AgreedPractice): string {
    return catalogue.textOf(id)?.name ?? (name || id);
  }

  return { nameOf, othersOf, practiceName };
}
