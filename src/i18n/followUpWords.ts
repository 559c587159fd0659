import { isNightOver, type FollowUp } from '@/domain/followup/followUp';
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

  /** The same where it is asked at this moment: a night that is over isn't spoken of as if it went on. */
  function titleNow(followUp: FollowUp, now: Date): string {
    const { person } = followUp;
    if (!isNightOver(followUp, now)) return titleOf(followUp);
    return person.id === me ? t('followUps.one.headingNow') : t('followUps.ask.headingNow', { name: nameOf(person) });
  }

  return { titleOf, titleNow };
}
