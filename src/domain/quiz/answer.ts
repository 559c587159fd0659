import type { Situation } from '../situation';
import type { OptionId, QuestionId } from './question';

/** Real answers, each of them. `ownWords` is never empty: a missing one is left out. */
export type Answer =
  | { readonly kind: 'chosen'; readonly options: readonly OptionId[]; readonly ownWords?: string }
  | { readonly kind: 'depends'; readonly bySituation: Readonly<Partial<Record<Situation, readonly OptionId[]>>> }
  | { readonly kind: 'unsure' }
  | { readonly kind: 'skipped' };

/** A question that isn't here was not reached yet. */
export type Answers = Readonly<Record<QuestionId, Answer>>;

/**
 * The options an answer stands for, without doubles. "It depends" stands for those of the situation, and for none
 * without a situation or where that one was left open. Unsure, skipped and missing answers stand for none.
 */
export function optionsOf(answer: Answer | undefined, situation?: Situation): readonly OptionId[] {
  switch (answer?.kind) {
    case 'chosen':
      return [...new Set(answer.options)];
    case 'depends':
      return [...new Set(situation ? answer.bySituation[situation] : undefined)];
    default:
      return [];
  }
}

/** The answer to a question; undefined where it was not reached. Safe for any id, those of Object's own members too. */
export function answerTo(answers: Answers, question: QuestionId): Answer | undefined {
  return Object.hasOwn(answers, question) ? answers[question] : undefined;
}
