import { answerTo, optionsOf, type Answer, type Answers } from './answer';
import type { OptionId, QuestionId } from './question';

/** By question and option of a refusal: the options of other questions that can't stand beside it. */
export type Opposites = Readonly<
  Record<QuestionId, Readonly<Record<OptionId, Readonly<Record<QuestionId, readonly OptionId[]>>>>>
>;

/**
 * The answers as the card and the menu hear them: without the wishes that a refusal silences. What the person chose
 * stays as it is in the quiz. A refusal that depends on the situation silences nothing: what it rules out is left out
 * there, and only there.
 */
export function answersHeard(answers: Answers, opposites: Opposites): Answers {
  const silenced = silencedBy(answers, opposites);
  if (silenced.size === 0) return answers;
  return Object.fromEntries(
    Object.entries(answers).map(([question, answer]) => {
      const gone = silenced.get(question);
      return [question, gone ? without(answer, gone) : answer];
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
