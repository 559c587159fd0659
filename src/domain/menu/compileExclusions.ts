import { attributes, type Practice, type PracticeId } from '../practice';
import type { OptionId, QuestionId } from '../quiz/question';
import { effectsInForce, type EffectInForce } from './effectsInForce';
import type { RankingInput } from './ranking';
import type { Scoring } from './scoring';

/** An answer that leaves a practice out. */
export interface Objection {
  readonly question: QuestionId;
  readonly option: OptionId;
}

const none: readonly never[] = [];

/**
 * What the answers have against a practice, in the order of the table; nothing where it may stand. Made once for a whole
 * catalogue: a practice that nothing is said against costs a few look-ups.
 */
export function compileExclusions(
  input: Pick<RankingInput, 'answers' | 'direction' | 'situation'>,
  scoring: Scoring,
): (practice: Practice) => readonly Objection[] {
  const excluding = effectsInForce(input, scoring).filter(({ effect }) => effect.leaveOut);
  const naming = new Map<PracticeId, readonly EffectInForce[]>();
  for (const each of excluding) {
    for (const id of each.effect.leaveOut?.practices ?? none) naming.set(id, [...(naming.get(id) ?? none), each]);
  }
  const limits = excluding.flatMap((each) =>
    attributes.map((name) => ({ each, name, from: each.effect.leaveOut?.atLeast?.[name] ?? Infinity })),
  ).filter(({ from }) => from < Infinity);

  return (practice) => {
    const named = naming.get(practice.id) ?? none;
    const passed = limits.some(({ name, from }) => practice[name] >= from)
      ? limits.filter(({ name, from }) => practice[name] >= from).map(({ each }) => each)
      : none;
    if (named.length === 0 && passed.length === 0) return none;
    return excluding.filter((each) => named.includes(each) || passed.includes(each));
  };
}
