import { helpedLevels, type Rating } from '../rating';

/** How many ratings stand behind a figure: one, up to four, or more. */
export const surenesses = ['once', 'few', 'several'] as const;
export type Sureness = (typeof surenesses)[number];

/** What can be said: the whole range lies on one side, or it reaches over both. */
export const tendencies = ['helps', 'makes-worse', 'open'] as const;
export type Tendency = (typeof tendencies)[number];

/**
 * What ratings of one thing say together. `mean`: their plain mean. `expected`: what is to be expected of it, which
 * lies nearer to 0 the fewer they are. `low` to `high`: where the mean of very many more ratings most likely lies, eight
 * times in ten. All of them lie between -2 and 2.
 */
export interface Effect {
  readonly count: number;
  readonly mean: number;
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  readonly sureness: Sureness;
  readonly tendency: Tendency;
}

/** Where the mean may lie, before it is cut at the ends of the scale. */
export interface Belief {
  readonly mean: number;
  readonly deviation: number;
}

/** Ratings reduced to what a belief needs, so that their order can't matter: how many, and the sums of h and of h². */
export interface RatingTotals {
  readonly count: number;
  readonly sum: number;
  readonly squares: number;
}

export const noRatings: RatingTotals = { count: 0, sum: 0, squares: 0 };

/** Perks prior: one rating's weight spread evenly over the five levels, so that its mean is 0 and its mean square 2. */
const prior = { count: 1, sum: 0, squares: helpedLevels.reduce<number>((sum, level) => sum + level * level, 0) / 5 };

/** Of a normal distribution eight tenths lie within so many standard deviations. */
const eightOfTen = 1.2816;

const leastHelped = -2;
export const mostHelped = 2;

/**
 * What is to be believed of a mean after some ratings: the mean and the standard deviation of the Dirichlet-multinomial
 * posterior over the five levels, which are exact. Without ratings it is the prior.
 *
 * Why this one: levels are few and ordered, so a bell curve around single ratings would reach past the ends, and
 * ratings that disagree have to leave more doubt than ratings that agree. The prior weighs as much as one rating, so it
 * keeps a single "helped a lot" from looking certain, and is nearly gone after ten.
 */
export function beliefAfter({ count, sum, squares }: RatingTotals): Belief {
  const weight = prior.count + count;
  const mean = (prior.sum + sum) / weight;
  const variance = ((prior.squares + squares) / weight - mean * mean) / (weight + 1);
  return { mean, deviation: Math.sqrt(Math.max(0, variance)) };
}

/** A number brought onto the scale of ratings. */
export function onScale(value: number): number {
  return Math.min(mostHelped, Math.max(leastHelped, value));
}

/** Ratings reduced to their totals; zeros for none. */
export function totalsOf(ratings: readonly Pick<Rating, 'helped'>[]): RatingTotals {
  let [sum, squares] = [0, 0];
  for (const { helped } of ratings) {
    sum += helped;
    squares += helped * helped;
  }
  return { count: ratings.length, sum, squares };
}

/**
 * What ratings of one thing say; undefined without any. The range is the central 80% credible interval of the posterior
 * above, by the normal approximation, cut at the ends of the scale. Held against drawn persons it holds the true mean
 * 80 to 85 times in a hundred, from one rating on (tests/unit/domain/insight/effect.test.ts).
 */
export function effectOf(ratings: readonly Pick<Rating, 'helped'>[]): Effect | undefined {
  if (ratings.length === 0) return undefined;
  const totals = totalsOf(ratings);
  const { mean, deviation } = beliefAfter(totals);
  const low = onScale(mean - eightOfTen * deviation);
  const high = onScale(mean + eightOfTen * deviation);
  const { count, sum } = totals;
  const words = { sureness: surenessOf(count), tendency: tendencyOf(low, high) };
  return { count, mean: sum / count, expected: mean, low, high, ...words };
}

function surenessOf(count: number): Sureness {
  if (count === 1) return 'once';
  return count < 5 ? 'few' : 'several';
}

function tendencyOf(low: number, high: number): Tendency {
  if (low > 0) return 'helps';
  return high < 0 ? 'makes-worse' : 'open';
}
