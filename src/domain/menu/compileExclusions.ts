import { attributes, type Practice, type PracticeId } from '../practice';
import { answerTo, optionsOf, situationsOf } from '../quiz/answer';
import type { OptionId, QuestionId } from '../quiz/question';
import type { Situation } from '../situation';
import { isAsked, type EffectInForce } from './effectsInForce';
import type { RankingInput } from './ranking';
import type { Scoring } from './scoring';

/** What the answers have against a practice. */
export interface Objections {
  /** The answers that leave it out, in the order of the table. */
  readonly reasons: readonly { readonly question: QuestionId; readonly option: OptionId }[];
  /** Situations after which an answer leaves it out, while it may stand after others. */
  readonly notAfter: readonly Situation[];
}

/** What one question rules out: in any case, or in each situation that was answered. */
interface Ruling {
  readonly cases: readonly { readonly situation?: Situation; readonly excluding: readonly EffectInForce[] }[];
}

const none: readonly never[] = [];
const nothing: Objections = { reasons: none, notAfter: none };

/**
 * What the answers have against a practice. Where an answer depends on the situation and none is given, what every
 * answered situation leaves out is left out, and what only some leave out is told by `notAfter`.
 * Made once for a whole catalogue: a practice that nothing is said against costs a few look-ups.
 */
export function compileExclusions(
  input: Pick<RankingInput, 'answers' | 'direction' | 'situation'>,
  scoring: Scoring,
): (practice: Practice) => Objections {
  const rulings = rulingsOf(input, scoring);
  const all = new Set(rulings.flatMap(({ cases }) => cases.flatMap(({ excluding }) => excluding)));
  const naming = new Map<PracticeId, readonly EffectInForce[]>();
  for (const each of all) {
    for (const id of each.effect.leaveOut?.practices ?? none) naming.set(id, [...(naming.get(id) ?? none), each]);
  }
  const limits = [...all].flatMap((each) =>
    attributes.flatMap((name) => {
      const from = each.effect.leaveOut?.atLeast?.[name];
      return from === undefined ? [] : [{ each, name, from }];
    }),
  );

  return (practice) => {
    const named = naming.get(practice.id) ?? none;
    const passed = limits.some(({ name, from }) => practice[name] >= from)
      ? limits.filter(({ name, from }) => practice[name] >= from).map(({ each }) => each)
      : none;
    if (named.length === 0 && passed.length === 0) return nothing;
    return judge(rulings, new Set([...named, ...passed]));
  };
}

function rulingsOf(
  { answers, direction, situation }: Pick<RankingInput, 'answers' | 'direction' | 'situation'>,
  scoring: Scoring,
): readonly Ruling[] {
  return Object.entries(scoring).flatMap(([question, scored]) => {
    if (!isAsked(scored, direction, situation)) return [];
    const answer = answerTo(answers, question);
    const vetoes = Object.entries(scored.options)
      .filter(([, { leaveOut }]) => leaveOut)
      .map(([option, effect]) => ({ question, option, effect }));
    const inCase = (here?: Situation) => {
      const said = optionsOf(answer, here);
      return vetoes.filter(({ option }) => said.includes(option));
    };
    const depends = situation === undefined && answer?.kind === 'depends';
    const cases = depends
      ? situationsOf(answer).map((here) => ({ situation: here, excluding: inCase(here) }))
      : [{ excluding: inCase(situation) }];
    return cases.some(({ excluding }) => excluding.length > 0) ? [{ cases }] : [];
  });
}

function judge(rulings: readonly Ruling[], against: ReadonlySet<EffectInForce>): Objections {
  const reasons: EffectInForce[] = [];
  const notAfter = new Set<Situation>();
  for (const { cases } of rulings) {
    const leaving = cases.filter(({ excluding }) => excluding.some((each) => against.has(each)));
    if (leaving.length === cases.length) {
      reasons.push(...new Set(leaving.flatMap(({ excluding }) => excluding.filter((each) => against.has(each)))));
    } else {
      for (const { situation } of leaving) if (situation) notAfter.add(situation);
    }
  }
  return { reasons, notAfter: [...notAfter] };
}
