import type { FollowUp } from '@/domain/followup/followUp';
import { me } from '@/domain/session/person';
import { askTitles, ownTitles } from './followUpLabels';
import { usePeopleWords } from './peopleWords';
import { useWords } from './words';

/** What a follow-up is called. */
export function useFollowUpWords() {
  const { t } = useWords();
  const { nameOf } = usePeopleWords();

  /** "How are you, a day later?" for the owner; "Ask Sam how it is, a day later" for anybody else. */
  function titleOf({ person, time }: Pick<FollowUp, 'person' | 'time'>): string {
    return person.id === me ? t(ownTitles[time]) : t(askTitles[time], { name: nameOf(person) });
  }

  return { titleOf };
}
