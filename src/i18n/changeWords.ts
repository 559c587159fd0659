import { situationText } from '@/content/text/en/situations';
import type { CardChange } from '@/domain/card/cardChanges';
import type { PracticeId } from '@/domain/practice';
import { useAnswerWords } from './answerWords';
import { cardFieldLabels, directionLabels, needLabels, needWeightLabels, stanceLabels } from './labels';
import { listInWords } from './listInWords';
import { useWords } from './words';

/** A change of the card in words. `key` is the same for no two changes of a version. */
export interface ChangeInWords {
  readonly key: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/** Tells what changed between two versions of the card. `nameOf` names a practice. */
export function useChangeWords(nameOf: (id: PracticeId) => string) {
  const { t } = useWords();
  const { questionWords, answerLines } = useAnswerWords();

  function fieldWords(text: string | undefined): string {
    if (text === undefined) return t('card.asQuiz');
    return text === '' ? t('card.leftEmpty') : text;
  }

  function changeWords(change: CardChange): ChangeInWords {
    switch (change.kind) {
      case 'field':
        return {
          key: change.field,
          what: t(cardFieldLabels[change.field]),
          before: fieldWords(change.before),
          after: fieldWords(change.after),
        };
      case 'need': {
        const words = (weight: typeof change.before): string => (weight ? t(needWeightLabels[weight]) : t('card.asQuiz'));
        return {
          key: `need ${change.need}`,
          what: t(needLabels[change.need]),
          before: words(change.before),
          after: words(change.after),
        };
      }
      case 'stance': {
        const words = (stance: typeof change.before): string => (stance ? t(stanceLabels[stance]) : t('card.stanceOpen'));
        const direction = t(directionLabels[change.direction]);
        return {
          key: `${change.direction} ${change.practiceId}`,
          what: t('card.practiceIn', { name: nameOf(change.practiceId), direction }),
          before: words(change.before),
          after: words(change.after),
        };
      }
      case 'situation':
        return {
          key: `situation ${change.situation}`,
          what: situationText[change.situation],
          before: change.before ?? t('card.nothingWritten'),
          after: change.after ?? t('card.nothingWritten'),
        };
      case 'answer':
        return {
          key: `answer ${change.question}`,
          what: questionWords(change.question),
          before: listInWords(answerLines(change.question, change.before)),
          after: listInWords(answerLines(change.question, change.after)),
        };
    }
  }

  return { changeWords };
}
