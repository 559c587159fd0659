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
 * answered situation leaves out is left out, and what only some leave out is told by `notAfter`. An answer that names a
 * practice names its own namesakes as well.
 * Made once for a whole catalogue: a practice that nothing is said against costs a few look-ups.
 */
export function compileExclusions(
  input: Pick<RankingInput, 'answers' | 'direction' | 'situation' | 'namesakes'>,
  scoring: Scoring,
): (practice: Practice) => Objections {
  const rulings = rulingsOf(input, scoring);
  const all = new Set(rulings.flatMap(({ cases }) => cases.flatMap(({ excluding }) => excluding)));
  const naming = new Map<PracticeId, readonly EffectInForce[]>();
  for (const each of all) {
    for (const id of each.effect.leaveOut?.practices ?? none) naming.set(id, [...(naming.get(id) ?? none), each]);
  }
  // Of what is named itself alone: a namesake of a namesake isn't meant, in whatever order they come.
  const named = new Map(naming);
  for (const [own, shared] of input.namesakes) {
    if (shared.some((id) => named.has(id))) naming.set(own, [own, ...shared].flatMap((id) => named.get(id) ?? none));
  }
  const limits = [...all].flatMap((each) =>
    attributes.flatMap((name) => {
      const from = each.effect.leaveOut?.atLeast?.[name];
      return from === undefined ? [] : [{ each, name, from }];
    }),
  );

  return (practice) => {
    const against = naming.get(practice.id) ?? none;
    const passed = limits.some(({ name, from }) => practice[name] >= from)
      ? limits.filter(({ name, from }) => practice[name] >= from).map(({ each }) => each)
      : none;
    if (against.length === 0 && passed.length === 0) return nothing;
    return judge(rulings, against.length > 0 ? [...against, ...passed] : passed);
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

/** `against`: the effects that leave the practice out, in whatever case they are in force. */
function judge(rulings: readonly Ruling[], against: readonly EffectInForce[]): Objections {
  const reasons = new Set<EffectInForce>();
  const notAfter = new Set<Situation>();
  for (const { cases } of rulings) {
    const leaving = cases.filter(({ excluding }) => excluding.some((each) => against.includes(each)));
    const isAlways = leaving.length === cases.length;
    for (const { situation, excluding } of leaving) {
      if (!isAlways && situation) notAfter.add(situation);
      if (isAlways) for (const each of excluding) if (against.includes(each)) reasons.add(each);
    }
  }
  return { reasons: [...reasons], notAfter: [...notAfter] };
}
