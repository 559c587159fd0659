import type { BoundaryWording } from '../boundary/boundary';
import type { Practice, PracticeId } from '../practice';
import { stanceOn, type Stance, type Tried } from '../stance';
import { compileAnswers } from './compileAnswers';
import { effectsInForce, leavesOut, type EffectInForce } from './effectsInForce';
import { ratingPoints, sumRatings } from './ratingPoints';
import type { Confidence, LeftOutPractice, LeftOutReason, RankedPractice, Ranking, RankingInput } from './ranking';
import type { Scoring } from './scoring';
import { pointsForSituation } from './situationPoints';

/** Twice the weight of a stance: what somebody says of a practice itself counts double. */
const stancePoints = { want: 4, willing: 0, curious: 2, unsure: 0 } as const satisfies Partial<Record<Stance, number>>;

type Refusal = Exclude<Stance, keyof typeof stancePoints>;

/** Points for a stance. Refusals have none: they keep a practice out of the list instead. */
export function pointsForStance(stance: Stance | undefined): number {
  return stance === undefined || isRefusal(stance) ? 0 : stancePoints[stance];
}

/**
 * Ranks the catalogue for one person in one direction, best first; the catalogue's order decides between equals.
 * What was ruled out in any way never stands among `ranked`: it stands in `leftOut`, in catalogue order, with every
 * reason. Boundaries and the free words of "please don't" rule out in both directions, a stance only in its own.
 * Empty lists for an empty catalogue.
 */
export function rankPractices(input: RankingInput, scoring: Scoring): Ranking {
  const { practices, direction, stances, ruledOutByWords } = input;
  const inForce = effectsInForce(input, scoring);
  const answers = compileAnswers(inForce);
  const excluding = inForce.filter(({ effect }) => effect.leaveOut);
  const ratings = sumRatings(input.ratings, direction);
  const firm = input.boundaries.filter(rulesOut);
  const ruledOutByBoundary = new Set(firm.flatMap(({ practiceIds }) => practiceIds));

  const ranked: RankedPractice[] = [];
  const leftOut: LeftOutPractice[] = [];
  const curious = new Set<PracticeId>();
  for (const practice of practices) {
    const { id } = practice;
    const said = stanceOn(stances, id);
    const stance = said[direction];
    if (
      (stance && isRefusal(stance)) ||
      ruledOutByWords.has(id) ||
      ruledOutByBoundary.has(id) ||
      answers.leavesOut(practice)
    ) {
      const [first, ...others] = reasonsAgainst(practice, stance, excluding, input, firm);
      if (first) leftOut.push({ id, reasons: [first, ...others] });
      continue;
    }
    const rated = ratings.get(id);
    ranked.push({
      id,
      score:
        answers.points(practice) +
        pointsForSituation(input, practice) +
        pointsForStance(stance) +
        (rated ? ratingPoints(rated) : 0),
      confidence: confidenceIn(said.tried, rated?.count ?? 0),
    });
    if (stance === 'curious' && (said.tried ?? 'never') === 'never') curious.add(id);
  }
  // Sorting is stable, so equals stay in catalogue order.
  ranked.sort((one, other) => other.score - one.score);
  // A rating in either direction shows that it was tried.
  for (const { practiceId } of input.ratings) curious.delete(practiceId);
  return { ranked, leftOut, oneToTry: ranked.find(({ id }) => curious.has(id))?.id };
}

function isRefusal(stance: Stance): stance is Refusal {
  return !Object.hasOwn(stancePoints, stance);
}

function rulesOut({ limit }: BoundaryWording): boolean {
  return limit === 'hard' || limit === 'soft';
}

function reasonsAgainst(
  practice: Practice,
  stance: Stance | undefined,
  excluding: readonly EffectInForce[],
  { ruledOutByWords }: RankingInput,
  firm: readonly BoundaryWording[],
): readonly LeftOutReason[] {
  const { id } = practice;
  const reasons: LeftOutReason[] = [];
  if (stance && isRefusal(stance)) reasons.push({ kind: 'stance', stance });
  for (const { question, option, effect } of excluding) {
    if (leavesOut(effect, practice)) reasons.push({ kind: 'answer', question, option });
  }
  if (ruledOutByWords.has(id)) reasons.push({ kind: 'words', question: 'please-dont' });
  for (const wording of firm) {
    if (wording.practiceIds.includes(id)) reasons.push({ kind: 'boundary', wording });
  }
  return reasons;
}

/** How much stands behind a place: ratings in this direction and what was said of trying, whichever is more. */
function confidenceIn(tried: Tried | undefined, count: number): Confidence {
  if (count > 1 || tried === 'several') return 'tried-several';
  return count === 1 || tried === 'once' ? 'tried-once' : 'quiz-only';
}
