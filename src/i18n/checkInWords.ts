import { checkInTextText } from '@/content/text/en/checkIn';
import { helpedBy, wordsOf, type CheckInAnswers, type TriedThing } from '@/domain/checkin/checkInAnswers';
import type { CheckInPageId } from '@/domain/checkin/checkInPages';
import { itemKey, itemsIn, type CheckInItem } from '@/domain/checkin/visibility';
import type { PracticeId } from '@/domain/practice';
import {
  boundaryAnswerLabels,
  checkInItemLabels,
  degreeLabels,
  feelingLabels,
  feltLevelLabels,
  repeatLabels,
} from './checkInLabels';
import { gaveLabels, helpedLabels } from './labels';
import { useMoodWords } from './moodWords';
import { useWords } from './words';

/** One answer in words: what it is about, and what was said. `key` is that of its item. */
export interface AnswerLine {
  readonly key: string;
  readonly label: string;
  readonly text: string;
}

/** The page on which an item is answered; a letter has one page for all of them. */
function pageOfItem(item: CheckInItem): CheckInPageId | undefined {
  if (item.kind === 'gave') return 'helped';
  if (item.kind !== 'words') return item.kind;
  switch (item.text) {
    case 'liked':
    case 'disliked':
      return 'liked';
    case 'wished':
    case 'misunderstood':
      return 'wished';
    case 'received':
    case 'needed':
      return 'care';
    case 'discomfort-words':
      return 'discomfort';
    default:
      return undefined;
  }
}

/** Answers of a check-in in words. `nameOf` names a practice. */
export function useCheckInWords(nameOf: (id: PracticeId) => string) {
  const { t } = useWords();
  const { moodInWords } = useMoodWords();

  function labelOf(item: CheckInItem, answers: CheckInAnswers): string {
    switch (item.kind) {
      case 'felt':
        return t(feelingLabels[item.feeling]);
      case 'words':
        return checkInTextText[item.text].label;
      case 'tried':
        return answers.tried.find(({ id }) => id === item.id)?.what ?? '';
      case 'helped':
        return nameOf(item.practiceId);
      case 'gave':
        return t('checkIn.gaveOf', { name: nameOf(item.practiceId) });
      default:
        return t(checkInItemLabels[item.kind]);
    }
  }

  function triedInWords(thing: TriedThing | undefined): string {
    if (!thing?.repeat) return t('checkIn.named');
    const repeat = t(repeatLabels[thing.repeat]);
    const changes = thing.changes.trim();
    return thing.repeat === 'with-changes' && changes ? t('checkIn.repeatHow', { repeat, changes }) : repeat;
  }

  function textOf(item: CheckInItem, answers: CheckInAnswers): string {
    switch (item.kind) {
      case 'before':
      case 'after': {
        const mood = answers[item.kind];
        return mood ? moodInWords(mood) : '';
      }
      case 'felt':
        return t(feltLevelLabels[answers.felt[item.feeling] ?? 'rather-not-say']);
      case 'pleasure':
      case 'discomfort':
        return t(degreeLabels[item.kind][answers[item.kind] ?? 0]);
      case 'boundary':
        return t(boundaryAnswerLabels[answers.boundary ?? 'rather-not-say']);
      case 'words':
        return wordsOf(answers, item.text);
      case 'tried':
        return triedInWords(answers.tried.find(({ id }) => id === item.id));
      case 'helped':
        return t(helpedLabels[helpedBy(answers, item.practiceId) ?? 0]);
      case 'gave':
        return t(gaveLabels[helpedBy(answers, item.practiceId, 'give') ?? 0]);
    }
  }

  /** All answers that say something, in the order of the pages; those of one page alone where one is named. */
  function linesOf(answers: CheckInAnswers, page?: CheckInPageId): readonly AnswerLine[] {
    return itemsIn(answers)
      .filter((item) => page === undefined || pageOfItem(item) === page)
      .map((item) => ({ key: itemKey(item), label: labelOf(item, answers), text: textOf(item, answers) }));
  }

  return { linesOf };
}
