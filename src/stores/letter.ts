import { namedByWishes, opposites } from '@/content/opposites';
import { questions } from '@/content/questions';
import { scoring } from '@/content/scoring';
import { cardFields, type Card, type CardField, type NeedWeight } from '@/domain/card/card';
import { deriveCard, type DerivedCard, type DerivedField, type DerivedNeed } from '@/domain/card/deriveCard';
import type { Scoring } from '@/domain/menu/scoring';
import { needs, type Need } from '@/domain/need';
import type { PracticeId } from '@/domain/practice';
import { answerTo, optionsOf, type Answers } from '@/domain/quiz/answer';
import { answersHeard, withoutRefused } from '@/domain/quiz/answersHeard';
import type { AftercareWish } from '@/domain/quiz/progress';
import type { OptionId, QuestionId } from '@/domain/quiz/question';
import { situations, type Situation } from '@/domain/situation';

/** A need on the card: its weight, whether the person set it, and what the quiz says of it. */
export interface LetterNeed {
  readonly need: Need;
  readonly weight: NeedWeight | undefined;
  readonly isOwn: boolean;
  readonly derived: DerivedNeed | undefined;
}

/** A field on the card: own words beat what the quiz gives. Both missing: nothing is said yet. */
export interface LetterField {
  readonly field: CardField;
  readonly own: string | undefined;
  readonly derived: DerivedField | undefined;
}

/** What one question gives to one situation. */
export interface SituationPart {
  readonly question: QuestionId;
  readonly options: readonly OptionId[];
}

/** What is different in one situation; own words stand beside what the quiz gives. */
export interface LetterSituation {
  readonly situation: Situation;
  readonly own: string | undefined;
  readonly parts: readonly SituationPart[];
}

/** A card as it is read: what was said in the quiz and what was said on the card itself, brought together. */
export interface Letter {
  readonly wish: AftercareWish;
  readonly needs: readonly LetterNeed[];
  readonly fields: readonly LetterField[];
  readonly situations: readonly LetterSituation[];
}

/**
 * Brings card and answers together. Needs: own weights first, then the quiz's, strongest first, then those of which
 * nothing is known. Fields: all, in the card's order. Situations: only those with anything to say. A wish that a
 * refusal silences stands nowhere; nor does one for a practice that is `refused` in any other way.
 */
export function letterOf(card: Card, given: Answers, refused: ReadonlySet<PracticeId>): Letter {
  const answers = withoutRefused(answersHeard(given, questions, opposites), namedByWishes, refused);
  const derived = deriveCard(answers, scoring);
  return {
    wish: derived.wish,
    needs: needsIn(card, derived),
    fields: cardFields.map((field) => ({ field, own: card.fields[field], derived: derived.fields[field] })),
    situations: situationsIn(card, answers),
  };
}

function needsIn(card: Card, derived: DerivedCard): readonly LetterNeed[] {
  const order = new Set([...derived.needs.map(({ need }) => need), ...needs]);
  const all = [...order].map((need): LetterNeed => {
    const own = card.needs[need];
    const fromQuiz = derived.needs.find((other) => other.need === need);
    return { need, weight: own ?? fromQuiz?.weight, isOwn: own !== undefined, derived: fromQuiz };
  });
  return [...all.filter(({ isOwn }) => isOwn), ...all.filter(({ isOwn }) => !isOwn)];
}

function situationsIn(card: Card, answers: Answers): readonly LetterSituation[] {
  return situations.flatMap((situation) => {
    const own = card.bySituation[situation];
    const parts = questions
      .filter(({ part }) => part !== 'private')
      .flatMap(({ id }) => {
        const options = optionsIn(answers, id, situation);
        return options.length > 0 ? [{ question: id, options }] : [];
      });
    return own !== undefined || parts.length > 0 ? [{ situation, own, parts }] : [];
  });
}

/** What an answer says for one situation: by "it depends", or because the question is about such situations only. */
function optionsIn(answers: Answers, question: QuestionId, situation: Situation): readonly OptionId[] {
  const answer = answerTo(answers, question);
  if (answer?.kind === 'depends') return optionsOf(answer, situation);
  const scored = Object.hasOwn(scoring, question) ? (scoring as Scoring)[question] : undefined;
  if (!scored?.onlyIn?.includes(situation)) return [];
  return optionsOf(answer).filter((option) => Object.hasOwn(scored.options, option));
}
