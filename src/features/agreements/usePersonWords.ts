import { useWords } from '@/i18n/words';
import { mine, type FormKey, type FormPerson } from './agreementForm';

/** What to call the people of an agreement while it is being written. */
export function usePersonWords(people: () => readonly FormPerson[]) {
  const { t } = useWords();

  function nameOf(key: FormKey): string {
    const person = people().find((one) => one.key === key);
    return key === mine ? t('people.me') : (person?.name ?? '').trim() || t('people.somebody');
  }

  /** Whom something is for, as it stands in the letter. */
  function whomOf(receiver: FormKey): string {
    if (receiver === 'each-other') return t('agreements.each');
    return receiver === mine ? t('agreements.forMe') : t('agreements.forName', { name: nameOf(receiver) });
  }

  return { nameOf, whomOf };
}
