import { questions } from '@/content/questions';
import type { Card, CardVersion } from '@/domain/card/card';
import { changesBetween, type CardChange } from '@/domain/card/cardChanges';
import type { Answers } from '@/domain/quiz/answer';

const privateQuestions = new Set(questions.filter(({ part }) => part === 'private').map(({ id }) => id));

/** What changed between two versions, as far as it belongs to the card: the private question never does. */
export function cardChangesBetween(
  older: CardVersion | undefined,
  newer: { readonly card: Card; readonly answers: Answers },
): readonly CardChange[] {
  return changesBetween(older, newer).filter(
    (change) => change.kind !== 'answer' || !privateQuestions.has(change.question),
  );
}
