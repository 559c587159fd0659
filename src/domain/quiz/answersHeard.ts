import type { PracticeId } from '../practice';
import { answerTo, optionsOf, settledOptions, type Answer, type Answers } from './answer';
import type { OptionId, Question, QuestionId } from './question';

/** By question and option of a refusal: the options of other questions that can't stand beside it. */
export type Opposites = Readonly<
  Record<QuestionId, Readonly<Record<OptionId, Readonly<Record<QuestionId, readonly OptionId[]>>>>>
>;

/** By question and option of a wish: the practices that the words of the option name. */
export type NamedByWishes = Readonly<Record<QuestionId, Readonly<Record<OptionId, readonly PracticeId[]>>>>;

/**
 * The answers without the wishes for what the person has ruled out since: those that name practices of which all are among
 * `refused`. A card that asks for a massage beside a limit on it would be taken at its word.
 */
export function withoutRefused(answers: Answers, named: NamedByWishes, refused: ReadonlySet<PracticeId>): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([question, answer]) => {
      const wishes = Object.entries(Object.hasOwn(named, question) ? (named[question] ?? {}) : {});
      const gone = wishes.filter(([, practices]) => practices.every((id) => refused.has(id))).map(([option]) => option);
      return [question, gone.length > 0 ? without(answer, new Set(gone)) : answer];
    }),
  );
}

/**
 * The answers as the card and the menu hear them: an option that stands alone without others beside it, and no wish that
 * a refusal silences. What the person chose stays as it is in the quiz. A refusal that depends on the situation silences
 * nothing: what it rules out is left out there, and only there.
 */
export function answersHeard(answers: Answers, questions: readonly Question[], opposites: Opposites): Answers {
  const settled = settledAnswers(answers, questions);
  const silenced = silencedBy(settled, opposites);
  return Object.fromEntries(
    Object.entries(settled).map(([question, answer]) => {
      const gone = silenced.get(question);
      return [question, gone ? without(answer, gone) : answer];
    }),
  );
}

function settledAnswers(answers: Answers, questions: readonly Question[]): Answers {
  const byId = new Map(questions.map((question) => [question.id, question]));
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => {
      const question = byId.get(id);
      if (answer.kind !== 'chosen' || !question) return [id, answer];
      return [id, { ...answer, options: settledOptions(question, answer.options) }];
    }),
  );
}

/** The options that refusals silence, by question. */
function silencedBy(answers: Answers, opposites: Opposites): ReadonlyMap<QuestionId, ReadonlySet<OptionId>> {
  const silenced = new Map<QuestionId, Set<OptionId>>();
  for (const [question, refusals] of Object.entries(opposites)) {
    for (const option of optionsOf(answerTo(answers, question))) {
      if (!Object.hasOwn(refusals, option)) continue;
      for (const [wish, options] of Object.entries(refusals[option] ?? {})) {
        silenced.set(wish, new Set([...(silenced.get(wish) ?? []), ...options]));
      }
    }
  }
  return silenced;
}

function without(answer: Answer, gone: ReadonlySet<OptionId>): Answer {
  const left = (options: readonly OptionId[]) => options.filter((option) => !gone.has(option));
  switch (answer.kind) {
    case 'chosen':
      return { ...answer, options: left(answer.options) };
    case 'depends':
      return {
        ...answer,
        bySituation: Object.fromEntries(
          Object.entries(answer.bySituation).map(([situation, options]) => [situation, left(options)]),
        ),
      };
    default:
      return answer;
  }
}
