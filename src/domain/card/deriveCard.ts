import { needs, type Need } from '../need';
import { effectsInForce } from '../menu/effectsInForce';
import type { Scoring } from '../menu/scoring';
import { answerTo, optionsOf, type Answers } from '../quiz/answer';
import { aftercareWish, type AftercareWish } from '../quiz/progress';
import type { OptionId, QuestionId } from '../quiz/question';
import { situations, type Situation } from '../situation';
import { cardFields, type CardField, type NeedWeight } from './card';

/** An answer that speaks for, or against, a need. */
export interface NeedReason {
  readonly question: QuestionId;
  readonly option: OptionId;
}

/** A need as the quiz sees it. `because` holds the answers that point the same way, the strongest first. */
export interface DerivedNeed {
  readonly need: Need;
  readonly weight: NeedWeight;
  readonly points: number;
  readonly because: readonly NeedReason[];
}

/**
 * What one question gives to a field: the options chosen, the person's own words if there are any, and for "it depends"
 * the options by situation (only situations with any).
 */
export interface DerivedPart {
  readonly question: QuestionId;
  readonly options: readonly OptionId[];
  readonly ownWords?: string;
  readonly bySituation?: Readonly<Partial<Record<Situation, readonly OptionId[]>>>;
}

/** What the quiz gives to a field, in the order of its sources; never empty. */
export type DerivedField = readonly [DerivedPart, ...DerivedPart[]];

/** The card as the answers suggest it. A field or need about which they say nothing is missing. */
export interface DerivedCard {
  readonly wish: AftercareWish;
  readonly needs: readonly DerivedNeed[];
  readonly fields: Readonly<Partial<Record<CardField, DerivedField>>>;
}

/** The questions that a field comes from. */
const sources: Readonly<Partial<Record<CardField, readonly QuestionId[]>>> = {
  'soothing-words': ['words-that-land'],
  'please-dont': ['please-dont'],
  touch: ['touch', 'kind-of-touch'],
  talk: ['talking', 'talk-it-over'],
  'time-alone': ['time-alone'],
  'food-and-drink': ['body-needs'],
  surroundings: ['sound-and-light', 'together'],
  'how-long': ['how-long'],
  'contact-after': ['next-days'],
  'if-i-drop': ['felt-low'],
  'when-i-give': ['giver-needs', 'giver-gladly', 'giver-enough'],
};

/** From this many points on a need matters much: one answer that names it, or a few that point to it. */
const muchFrom = 3;

/**
 * Derives the card from the answers; `scoring` says which needs an answer serves. Needs: the one with
 * most points first, those spoken against last, in the card's order where equal. One without points is
 * missing. Answers that depend on the situation give fields but no needs. Everything is empty for no answers.
 */
export function deriveCard(answers: Answers, scoring: Scoring): DerivedCard {
  return { wish: aftercareWish(answers), needs: deriveNeeds(answers, scoring), fields: deriveFields(answers) };
}

function deriveNeeds(answers: Answers, scoring: Scoring): readonly DerivedNeed[] {
  const inForce = effectsInForce({ answers, direction: 'receive' }, scoring);
  return needs
    .flatMap((need) => {
      const said = inForce.map(({ question, option, effect }) => ({
        question,
        option,
        points: effect.needs?.[need] ?? 0,
      }));
      const points = said.reduce((sum, one) => sum + one.points, 0);
      if (points === 0) return [];
      const because = said
        .filter((one) => Math.sign(one.points) === Math.sign(points))
        .sort((one, other) => Math.abs(other.points) - Math.abs(one.points))
        .map(({ question, option }) => ({ question, option }));
      return [{ need, weight: weightOf(points), points, because }];
    })
    .sort((one, other) => other.points - one.points);
}

function weightOf(points: number): NeedWeight {
  if (points < 0) return 'none';
  return points < muchFrom ? 'some' : 'much';
}

function deriveFields(answers: Answers): DerivedCard['fields'] {
  const fields: Partial<Record<CardField, DerivedField>> = {};
  for (const field of cardFields) {
    const [first, ...others] = (sources[field] ?? []).flatMap((question) => {
      const part = derivePart(answers, question);
      return part ? [part] : [];
    });
    if (first) fields[field] = [first, ...others];
  }
  return fields;
}

/** Undefined where the answer gives nothing: unsure, skipped, nothing chosen and nothing written. */
function derivePart(answers: Answers, question: QuestionId): DerivedPart | undefined {
  const answer = answerTo(answers, question);
  const options = optionsOf(answer);
  if (answer?.kind === 'depends') {
    const bySituation: Partial<Record<Situation, readonly OptionId[]>> = {};
    for (const situation of situations) {
      const there = optionsOf(answer, situation);
      if (there.length > 0) bySituation[situation] = there;
    }
    return Object.keys(bySituation).length > 0 ? { question, options, bySituation } : undefined;
  }
  const ownWords = answer?.kind === 'chosen' ? answer.ownWords : undefined;
  if (ownWords) return { question, options, ownWords };
  return options.length > 0 ? { question, options } : undefined;
}
