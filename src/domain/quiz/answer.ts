import { situations, type Situation } from '../situation';
import type { OptionId, Question, QuestionId } from './question';

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

/**
 * The situations for which "it depends" was answered, in their own order; none for any other answer. One whose only wish a
 * refusal has silenced was answered all the same: else what others leave out would hold for it as well.
 */
export function situationsOf(answer: Answer | undefined): readonly Situation[] {
  return situations.filter((situation) => answer?.kind === 'depends' && answer.bySituation[situation] !== undefined);
}

/** The answer to a question; undefined where it was not reached. Safe for any id, those of Object's own members too. */
export function answerTo(answers: Answers, question: QuestionId): Answer | undefined {
  return Object.hasOwn(answers, question) ? answers[question] : undefined;
}

/** How options go together in a question. */
type Options = Pick<Question, 'choice' | 'exclusive'>;

/** The options without those that can't stand beside the others: see `ExclusiveOption`. */
export function settledOptions({ exclusive }: Options, options: readonly OptionId[]): readonly OptionId[] {
  if (!exclusive || options.length < 2) return options;
  const winner = options.find((option) => exclusive[option] === 'wins');
  if (winner) return [winner];
  const left = options.filter((option) => !exclusive[option]);
  return left.length > 0 ? left : options.slice(0, 1);
}

/**
 * The answer with an option taken as chosen or not; of a question with one choice the others go, and so does what can't
 * stand beside a new one. Own words stay. Undefined where nothing is left of it.
 */
export function withOption(
  answer: Answer | undefined,
  question: Options,
  option: OptionId,
  on: boolean,
): Answer | undefined {
  const goesAlone = (other: OptionId) => question.exclusive?.[other] !== undefined;
  const others = settledOptions(question, optionsOf(answer)).filter(
    (other) => question.choice === 'many' && other !== option && !(on && (goesAlone(option) || goesAlone(other))),
  );
  return chosenOf(on ? [...others, option] : others, ownWordsOf(answer));
}

/** The answer with other own words. Empty ones take none but themselves away: "not sure" stays what it is. */
export function withOwnWords(answer: Answer | undefined, words: string): Answer | undefined {
  if (answer?.kind !== 'chosen' && words.trim() === '') return answer;
  return chosenOf(optionsOf(answer), words);
}

/** "It depends", with the option for one situation; undefined leaves that one open. */
export function withSituation(answer: Answer | undefined, situation: Situation, option: OptionId | undefined): Answer {
  const said = answer?.kind === 'depends' ? answer.bySituation : {};
  const { [situation]: _replaced, ...others } = said;
  return { kind: 'depends', bySituation: option ? { ...others, [situation]: [option] } : others };
}

/** The own words of an answer; empty where there are none. */
export function ownWordsOf(answer: Answer | undefined): string {
  return answer?.kind === 'chosen' ? (answer.ownWords ?? '') : '';
}

function chosenOf(options: readonly OptionId[], words: string): Answer | undefined {
  const written = words.trim() !== '';
  if (options.length === 0 && !written) return undefined;
  return { kind: 'chosen', options, ...(written ? { ownWords: words } : {}) };
}
