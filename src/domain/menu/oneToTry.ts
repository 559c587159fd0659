import { beliefAfter, mostHelped, noRatings, onScale, type RatingTotals } from '../insight/effect';
import { needs, type Need } from '../need';
import type { Practice, PracticeId } from '../practice';
import { stanceOn } from '../stance';
import { pointsForMean, sumRatings } from './ratingPoints';
import type { RankingInput } from './ranking';
import { seededDraw } from './seededDraw';

/** A practice of the list of which nobody said that it was tried, with its score. In catalogue order. */
export interface Untried {
  readonly practice: Practice;
  readonly score: number;
  readonly isCurious: boolean;
}

type Ratings = ReadonlyMap<PracticeId, RatingTotals>;

/** What is known of practices like one weighs at most as much as so many ratings: the practice itself is still new. */
const mostWeight = 4;

/** All ratings of practices that serve a need, for each need that has some. */
function totalsByNeed(practices: readonly Practice[], ratings: Ratings): ReadonlyMap<Need, RatingTotals> {
  const byNeed = new Map<Need, RatingTotals>();
  for (const practice of ratings.size === 0 ? [] : practices) {
    const rated = ratings.get(practice.id);
    if (rated) for (const need of practice.needs) byNeed.set(need, added(byNeed.get(need) ?? noRatings, rated));
  }
  return byNeed;
}

function added(one: RatingTotals, other: RatingTotals, weight = 1): RatingTotals {
  return {
    count: one.count + weight * other.count,
    sum: one.sum + weight * other.sum,
    squares: one.squares + weight * other.squares,
  };
}

/** What was said of practices like one: the mean over its needs, brought down to the most that it may weigh. */
function totalsOfLike({ needs: served }: Practice, byNeed: ReadonlyMap<Need, RatingTotals>): RatingTotals {
  let like = noRatings;
  for (const need of served) like = added(like, byNeed.get(need) ?? noRatings, 1 / served.length);
  return like.count > mostWeight ? added(noRatings, like, mostWeight / like.count) : like;
}

/** How much a practice may help, drawn from what is believed of it, -2 to 2; the same for the same seed. */
function drawHelp(practice: Practice, byNeed: ReadonlyMap<Need, RatingTotals>, seed: string): number {
  const { mean, deviation } = beliefAfter(totalsOfLike(practice, byNeed));
  const [one, other] = [seededDraw(seed, practice.id), seededDraw(`${seed} `, practice.id)];
  // Box and Muller 1958: two even chances make one of the normal distribution.
  const normal = Math.sqrt(-2 * Math.log(1 - one)) * Math.cos(2 * Math.PI * other);
  return onScale(mean + deviation * normal);
}

/**
 * The one to try: of what somebody is curious about the best; else one of those that stand open, by Thompson sampling.
 * How much each may help is drawn from what the ratings of practices for the same needs lead one to believe; the one
 * that would then have the highest score is chosen. So what is like the things that helped comes often, what nothing is
 * known of comes now and then, and what is like the things that made it worse comes seldom. A rating in either
 * direction shows that something was tried. Nothing is drawn without a day, nor before the first rating in this
 * direction: until then all of the list is untried, and its own order is the better guess.
 */
export function chooseOneToTry(
  candidates: readonly Untried[],
  { practices, day, ratings: all }: Pick<RankingInput, 'practices' | 'day' | 'ratings'>,
  ratings: Ratings,
): PracticeId | undefined {
  const tried = new Set(all.map(({ practiceId }) => practiceId));
  const untried = candidates.filter(({ practice }) => !tried.has(practice.id));
  const curious = untried
    .filter(({ isCurious }) => isCurious)
    .reduce<Untried | undefined>((found, one) => (found && found.score >= one.score ? found : one), undefined);
  if (curious || day === undefined || ratings.size === 0) return curious?.practice.id;
  const byNeed = totalsByNeed(practices, ratings);
  let [drawn, highest]: [Untried | undefined, number] = [undefined, -Infinity];
  for (const candidate of untried) {
    // What couldn't be highest with the best draw there is needs none.
    if (candidate.score + pointsForMean(mostHelped) <= highest) continue;
    const value = candidate.score + pointsForMean(drawHelp(candidate.practice, byNeed, day));
    if (value > highest) [drawn, highest] = [candidate, value];
  }
  return drawn?.practice.id;
}

/** Why something is the one to try. `times`: how often something for that need helped. */
export type TryReason =
  | { readonly kind: 'curious' | 'new' }
  | { readonly kind: 'need'; readonly need: Need; readonly times: number };

/**
 * Why a practice may be worth a try: the person said that they are curious; or something for a need that it serves has
 * helped, for the need of which that is so most often; or only that it is new to them.
 */
export function whyToTry(
  { practices, direction, ratings, stances }: Pick<RankingInput, 'practices' | 'direction' | 'ratings' | 'stances'>,
  practice: Practice,
): TryReason {
  if (stanceOn(stances, practice.id)[direction] === 'curious') return { kind: 'curious' };
  const byNeed = totalsByNeed(practices, sumRatings(ratings, direction));
  const timesByNeed = totalsByNeed(practices, sumRatings(ratings.filter(({ helped }) => helped > 0), direction));
  let reason: TryReason = { kind: 'new' };
  let most = 0;
  for (const need of needs) {
    const times = timesByNeed.get(need)?.count ?? 0;
    if (times <= most || !practice.needs.includes(need) || (byNeed.get(need)?.sum ?? 0) <= 0) continue;
    [most, reason] = [times, { kind: 'need', need, times }];
  }
  return reason;
}
