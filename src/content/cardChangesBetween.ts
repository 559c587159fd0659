import type { Card, CardVersion } from '@/domain/card/card';
import { changesBetween, type CardChange } from '@/domain/card/cardChanges';
import type { Answers } from '@/domain/quiz/answer';
import { withoutPrivate } from '@/domain/quiz/progress';
import { questions } from './questions';

/** What changed between two versions, as far as it belongs to the card: the private question never does. */
export function cardChangesBetween(
  older: CardVersion | undefined,
  newer: { readonly card: Card; readonly answers: Answers },
): readonly CardChange[] {
  return changesBetween(older && publicPart(older), publicPart(newer));
}

function publicPart<Whole extends { readonly answers: Answers }>(whole: Whole): Whole {
  return { ...whole, answers: withoutPrivate(questions, whole.answers) };
}
