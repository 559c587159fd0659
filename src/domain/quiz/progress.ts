import type { Situation } from '../situation';
import { answerTo, optionsOf, type Answer, type Answers } from './answer';
import type { Question, QuestionId } from './question';

/** A question, as far as it takes to count answers. */
type Part = Pick<Question, 'id' | 'part'>;

/**
 * The first question without any answer; undefined when there is none. The private part never counts as open: it isn't
 * kept, so nobody could tell that it was asked.
 */
export function nextOpenQuestion(questions: readonly Part[], answers: Answers): QuestionId | undefined {
  return questions.find(({ id, part }) => part !== 'private' && !answerTo(answers, id))?.id;
}

/** How many of the questions are done: answered in any way, skipped or unsure as well. */
export function countAnswered(questions: readonly Part[], answers: Answers): number {
  return questions.filter(({ id }) => answerTo(answers, id)).length;
}

/** The answers without those of the private part: they belong to nobody's card, nor to its history. */
export function withoutPrivate(questions: readonly Part[], answers: Answers): Answers {
  const hidden = new Set(questions.filter(({ part }) => part === 'private').map(({ id }) => id));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !hidden.has(id)));
}

/** Whether any answer says something that the card or the menu can use: neither "not sure" nor skipped. */
export function saysAnything(questions: readonly Part[], answers: Answers): boolean {
  return answered(questions, answers).some(({ part, answer }) => part !== 'private' && isKnown(answer));
}

function answered(questions: readonly Part[], answers: Answers) {
  return questions.flatMap(({ id, part }) => {
    const answer = answerTo(answers, id);
    return answer ? [{ part, answer }] : [];
  });
}

function isKnown(answer: Answer): boolean {
  return answer.kind === 'chosen' || answer.kind === 'depends';
}

/** From this many answers on, being unsure of most of them says something. */
const enoughAnswers = 4;

/**
 * Whether somebody is better served by trying than by more questions: more than half of what they said about receiving
 * is "not sure" or skipped. Fewer than four answers are too few to tell.
 */
export function needsSmallTries(questions: readonly Part[], answers: Answers): boolean {
  const given = answered(questions, answers).filter(({ part }) => part === 'receiving');
  const open = given.filter(({ answer }) => !isKnown(answer)).length;
  return given.length >= enoughAnswers && open * 2 > given.length;
}

export const aftercareWishes = ['wanted', 'none', 'none-but-say-alright', 'sometimes'] as const;
/** Whether somebody wants aftercare at all. The options of the question `no-aftercare` have the same names. */
export type AftercareWish = (typeof aftercareWishes)[number];

/**
 * What was said about wanting no aftercare; "wanted" where nothing was said. When it depends, the situation decides;
 * without one, "sometimes" if any situation says something else than "wanted".
 */
export function aftercareWish(answers: Answers, situation?: Situation): AftercareWish {
  const answer = answerTo(answers, 'no-aftercare');
  const said = optionsOf(answer, situation);
  const wish = aftercareWishes.find((known) => said.includes(known));
  if (wish) return wish;
  if (answer?.kind !== 'depends' || situation) return 'wanted';
  const anyOther = Object.values(answer.bySituation).some((options) => options.some((option) => option !== 'wanted'));
  return anyOther ? 'sometimes' : 'wanted';
}

/** Whether somebody wants no aftercare, with or without a word that all is well. */
export function wantsNone(wish: AftercareWish): boolean {
  return wish === 'none' || wish === 'none-but-say-alright';
}
