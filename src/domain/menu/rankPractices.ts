import type { BoundaryWording } from '../boundary/boundary';
import type { Practice, PracticeId } from '../practice';
import { situations, type Situation } from '../situation';
import { directions, isRefusing, stanceOn, type PracticeStance, type RefusingStance, type Stance, type Tried } from '../stance';
import { compilePoints } from './compilePoints';
import { effectsInForce } from './effectsInForce';
import { compileExclusions } from './compileExclusions';
import { chooseOneToTry, type Untried } from './oneToTry';
import { besideOwnNeeds, ownNeedsFor, pointsForOwnNeeds } from './ownNeeds';
import { ratingPoints, sumRatings } from './ratingPoints';
import type { Confidence, LeftOutPractice, LeftOutReason, RankedPractice, Ranking, RankingInput } from './ranking';
import type { Scoring } from './scoring';
import { pointsForSituation } from './situationPoints';

/** Twice the weight of a stance: what somebody says of a practice itself counts double. */
const stancePoints = { want: 4, willing: 0, curious: 2, unsure: 0 } as const satisfies Record<Exclude<Stance, RefusingStance>, number>;

/** Points for a stance. Refusals have none: they keep a practice out of the list instead. */
export function pointsForStance(stance: Stance | undefined): number {
  return stance === undefined || isRefusing(stance) ? 0 : stancePoints[stance];
}

/**
 * Ranks the catalogue for one person in one direction, best first; the catalogue's order decides between equals.
 * What was ruled out in any way never stands among `ranked`: it stands in `leftOut`, in catalogue order, with every
 * reason. Boundaries and the free words of "please don't" rule out in both directions, a stance or an answer only in its
 * own, but for what is mutual: that can't be given without having it. What an answer rules out in some situations only
 * stands in the list of no situation, and `notAfter` says so.
 * Empty lists for an empty catalogue.
 */
export function rankPractices(input: RankingInput, scoring: Scoring): Ranking {
  const { practices, direction, stances } = input;
  const own = ownNeedsFor(input);
  const points = compilePoints(besideOwnNeeds(effectsInForce(input, scoring), own));
  const against = compileAgainst(input, scoring);
  const ratings = sumRatings(input.ratings, direction);

  const ranked: RankedPractice[] = [];
  const leftOut: LeftOutPractice[] = [];
  const untried: Untried[] = [];
  for (const practice of practices) {
    const { id } = practice;
    const said = stanceOn(stances, id);
    const stance = said[direction];
    const { reasons, notAfter } = against(practice, said);
    const [first] = reasons;
    if (first) {
      leftOut.push({ id, reasons: [first, ...reasons.slice(1)] });
      continue;
    }
    const rated = ratings.get(id);
    const pointsSaid = points(practice) + pointsForOwnNeeds(practice, own) + pointsForStance(stance);
    const score = pointsSaid + pointsForSituation(input, practice) + (rated ? ratingPoints(rated) : 0);
    ranked.push({
      id,
      score,
      confidence: confidenceIn(said.tried, rated?.count ?? 0),
      notAfter,
    });
    const isUntried = (said.tried ?? 'never') === 'never';
    if (isUntried && notAfter.length === 0) untried.push({ practice, score, isCurious: stance === 'curious' });
  }
  // Sorting is stable, so equals stay in catalogue order.
  ranked.sort((one, other) => other.score - one.score);
  return { ranked, leftOut, oneToTry: chooseOneToTry(untried, input, ratings) };
}

function rulesOut({ limit }: BoundaryWording): boolean {
  return limit === 'hard' || limit === 'soft';
}

/** What speaks against a practice. Having a reason is what leaves it out: there is no second rule. */
interface Against {
  readonly reasons: readonly LeftOutReason[];
  readonly notAfter: readonly Situation[];
}

function compileAgainst(
  input: RankingInput,
  scoring: Scoring,
): (practice: Practice, said: PracticeStance) => Against {
  const { boundaries, ruledOutByWords } = input;
  const objectionsTo = {
    receive: compileExclusions({ ...input, direction: 'receive' }, scoring),
    give: compileExclusions({ ...input, direction: 'give' }, scoring),
  };
  const ownDirection = [input.direction];
  const firm = new Map<PracticeId, readonly BoundaryWording[]>();
  for (const wording of boundaries.filter(rulesOut)) {
    for (const id of new Set(wording.practiceIds)) firm.set(id, [...(firm.get(id) ?? []), wording]);
  }

  return (practice, said) => {
    const { id } = practice;
    // In the same order in both lists, so that what is left out of both for the same reasons is told once.
    const heard = practice.mutual ? directions : ownDirection;
    const reasons: LeftOutReason[] = [];
    for (const stance of new Set(heard.map((direction) => said[direction]))) {
      if (isRefusing(stance)) reasons.push({ kind: 'stance', stance });
    }
    const objections = heard.map((direction) => objectionsTo[direction](practice));
    for (const { question, option } of objections.flatMap((each) => each.reasons)) {
      reasons.push({ kind: 'answer', question, option });
    }
    if (ruledOutByWords.has(id)) reasons.push({ kind: 'words', question: 'please-dont' });
    for (const wording of firm.get(id) ?? []) reasons.push({ kind: 'boundary', wording });
    return { reasons, notAfter: inAnyOf(objections) };
  };
}

/** The situations of all objections, in their own order. */
function inAnyOf(objections: readonly Pick<Against, 'notAfter'>[]): readonly Situation[] {
  const [first, ...others] = objections.map(({ notAfter }) => notAfter).filter((each) => each.length > 0);
  if (!first || others.length === 0) return first ?? [];
  return situations.filter((situation) => first.includes(situation) || others.some((each) => each.includes(situation)));
}

/** How much stands behind a place: ratings in this direction and what was said of trying, whichever is more. */
function confidenceIn(tried: Tried | undefined, count: number): Confidence {
  if (count > 1 || tried === 'several') return 'tried-several';
  return count === 1 || tried === 'once' ? 'tried-once' : 'quiz-only';
}
