import type { Practice } from '../practice';
import { answerTo, optionsOf } from '../quiz/answer';
import type { OptionId, QuestionId } from '../quiz/question';
import type { Situation } from '../situation';
import type { Direction } from '../stance';
import type { RankingInput } from './ranking';
import type { Effect, ScoredQuestion, Scoring } from './scoring';

/** An effect of the table that an answer brought into force. */
export interface EffectInForce {
  readonly question: QuestionId;
  readonly option: OptionId;
  readonly effect: Effect;
}

/**
 * The effects of somebody's answers on one list, in the order of the table, so that neither the order in which
 * questions were answered nor that of the chosen options can matter. Options that the table doesn't know do nothing.
 */
export function effectsInForce(
  { answers, direction, situation }: Pick<RankingInput, 'answers' | 'direction' | 'situation'>,
  scoring: Scoring,
): readonly EffectInForce[] {
  return Object.entries(scoring).flatMap(([question, scored]) => {
    if (!isAsked(scored, direction, situation)) return [];
    const said = new Set(optionsOf(answerTo(answers, question), situation));
    return Object.entries(scored.options)
      .filter(([option]) => said.has(option))
      .map(([option, effect]) => ({ question, option, effect }));
  });
}

/** Whether a question counts for a list, in a situation or without one. */
export function isAsked(
  { direction: asked, onlyIn }: ScoredQuestion,
  direction: Direction,
  situation: Situation | undefined,
): boolean {
  return asked === direction && (!onlyIn || (situation !== undefined && onlyIn.includes(situation)));
}

/** The points that one effect gives to a practice itself, whatever it is like. */
export function pointsForItself({ practices }: Effect, { id }: Practice): number {
  return practices && Object.hasOwn(practices, id) ? (practices[id] ?? 0) : 0;
}
