import type { Match } from '@/domain/match/matches';
import { iGiveLabels, iReceiveLabels, theyGiveLabels, theyReceiveLabels } from '@/i18n/matchLabels';
import { useWords } from '@/i18n/words';

/** Somebody of a match by what to call them; undefined for the owner. */
type Called = string | undefined;

/** Why a match stands where it stands, in words: "You want it, and Sam is glad to give it." */
export function useMatchWords() {
  const { t } = useWords();

  function becauseWords(match: Pick<Match, 'receiver' | 'giver'>, receiver: Called, giver: Called): string {
    return t('match.because', {
      receiver: receiver === undefined ? t(iReceiveLabels[match.receiver]) : t(theyReceiveLabels[match.receiver], { name: receiver }),
      giver: giver === undefined ? t(iGiveLabels[match.giver]) : t(theyGiveLabels[match.giver], { name: giver }),
    });
  }

  /** A condition and whose it is. */
  function conditionWords(condition: string, whose: Called): string {
    return whose === undefined ? t('match.myCondition', { condition }) : t('match.theirCondition', { name: whose, condition });
  }

  return { becauseWords, conditionWords };
}
