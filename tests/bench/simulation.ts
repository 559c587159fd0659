import { builtInPractices } from '@/content/catalogue';
import { questions } from '@/content/questions';
import { scoring } from '@/content/scoring';
import type { Effect, Scoring } from '@/domain/menu/scoring';
import type { RankingInput } from '@/domain/menu/ranking';
import { rankPractices } from '@/domain/menu/rankPractices';
import { needs } from '@/domain/need';
import { attributes, type Practice, type PracticeId } from '@/domain/practice';
import type { Answers } from '@/domain/quiz/answer';
import { noAnswers } from '@/domain/checkin/checkInAnswers';
import { questionsFrom } from '@/domain/checkin/feedback';
import { helpedLevels, type Helped, type Rating } from '@/domain/rating';
import type { PracticeStance, Stances } from '@/domain/stance';
import { chances } from '../support/chances';

/*
 * Simulated people who look for the three practices that help them most. What they like is hidden from the ranking; it
 * sees their answers and ratings only. All of it is made up: it compares ways of ranking with each other, and tells
 * nothing of how people are.
 */

/** (a) a list that never changes, (b) the answers of the quiz, (c) ratings too, (d) and the one to try. */
export const ways = ['fixed', 'quiz', 'ratings', 'one-to-try'] as const;
export type Way = (typeof ways)[number];

interface SimulatedPerson {
  readonly seed: string;
  readonly answers: Answers;
  readonly likes: Likes;
  readonly bestThree: readonly PracticeId[];
}

/** How one person fared. `foundAfter`: how many of their best three had been found by each evening. */
interface Outcome {
  readonly foundAfter: readonly number[];
  /** How much what they tried really helps them, on the mean. */
  readonly helped: number;
}

export const evenings = 40;
/** Rows that are looked at, and things that are tried in an evening. */
const rows = 5;
/** How far a rating is from what somebody likes, and how far an answer may be from what fits. */
const noise = 0.8;

/** Numbers brought to a mean of 0 and a standard deviation of 1. */
function standardised(values: readonly number[]): readonly number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return values.map((value) => (value - mean) / Math.sqrt(square));
}

/** How much a practice helps somebody, on the scale of ratings. */
type Likes = ReadonlyMap<PracticeId, number>;

function liking(likes: Likes, id: PracticeId): number {
  return likes.get(id) ?? 0;
}

/** Half of a liking comes from what a practice serves and is like, half is about this one practice. */
function likesOf(chance: ReturnType<typeof chances>): Likes {
  const weight = new Map([...needs, ...attributes].map((name) => [name, chance.normal()]));
  const of = (name: string): number => weight.get(name as (typeof needs)[number]) ?? 0;
  const alike = standardised(
    builtInPractices.map(
      (practice) =>
        practice.needs.reduce((sum, need) => sum + of(need), 0) +
        attributes.reduce((sum, name) => sum + 0.3 * of(name) * practice[name], 0),
    ),
  );
  const own = standardised(builtInPractices.map(() => chance.normal()));
  return new Map(
    builtInPractices.map(({ id }, at) => [id, 0.4 + 0.9 * Math.SQRT1_2 * ((alike[at] ?? 0) + (own[at] ?? 0))]),
  );
}

function pointsOf({ practices, needs: byNeed, attributes: byLevel, leaveOut }: Effect, practice: Practice): number {
  if (isLeftOut(leaveOut, practice)) return -6;
  let points = practices?.[practice.id] ?? 0;
  for (const need of practice.needs) points += byNeed?.[need] ?? 0;
  for (const name of attributes) points += byLevel?.[name]?.[practice[name]] ?? 0;
  return points;
}

function isLeftOut(leaveOut: Effect['leaveOut'], practice: Practice): boolean {
  const passes = attributes.some((name) => practice[name] >= (leaveOut?.atLeast?.[name] ?? 9));
  return passes || (leaveOut?.practices ?? []).includes(practice.id);
}

/** How well an option fits what somebody likes: the correlation of its points with it. Nobody rules out what they like. */
function fitOf(effect: Effect, likes: Likes): number {
  const given = builtInPractices.map((practice) => pointsOf(effect, practice));
  const likedOnes = builtInPractices.map(({ id }) => liking(likes, id));
  if (builtInPractices.some((practice, at) => isLeftOut(effect.leaveOut, practice) && (likedOnes[at] ?? 0) > 0.4)) return -1;
  if (given.every((points) => points === given[0])) return 0;
  const [a, b] = [standardised(given), standardised(likedOnes)];
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0) / a.length;
}

/** The quiz as somebody fills it in: what fits best, with errors, and a share of the questions left open. */
function answersOf(likes: Likes, open: number, chance: ReturnType<typeof chances>): Answers {
  const table: Scoring = scoring;
  const answers: Record<string, Answers[string]> = {};
  for (const { id, choice } of questions) {
    const scored = table[id];
    if (scored?.direction !== 'receive' || scored.onlyIn || chance.next() < open) continue;
    const fits = Object.entries(scored.options).map(
      ([option, effect]) => [option, fitOf(effect, likes) + 0.15 * chance.normal()] as const,
    );
    const sorted = fits.filter(([, fit]) => fit > 0).sort(([, one], [, other]) => other - one);
    const options = sorted.slice(0, choice === 'one' ? 1 : 3).map(([option]) => option);
    if (options.length > 0) answers[id] = { kind: 'chosen', options };
  }
  return answers;
}

function personOf(seed: string, open: number): SimulatedPerson {
  const chance = chances(seed);
  const likes = likesOf(chance);
  const bestThree = [...likes].sort(([, one], [, other]) => other - one).slice(0, 3).map(([id]) => id);
  return { seed, likes, bestThree, answers: answersOf(likes, open, chance) };
}

/** What a person has said by an evening. */
interface Learnt {
  readonly ratings: readonly Rating[];
  readonly stances: Stances;
}

/** What the ranking knows in one way of ranking. */
function inputFor(person: SimulatedPerson, way: Way, { ratings, stances }: Learnt, evening: number): RankingInput {
  const learns = way === 'ratings' || way === 'one-to-try';
  return {
    practices: builtInPractices,
    direction: 'receive',
    answers: way === 'fixed' ? {} : person.answers,
    stances: learns ? stances : {},
    ratings: learns ? ratings : [],
    boundaries: [],
    namesakes: new Map(),
    ruledOutByWords: new Set(),
    ...(way === 'one-to-try' ? { day: `${person.seed} ${evening}` } : {}),
  };
}

function rate(likes: number, normal: number): Helped {
  const nearest = Math.round(Math.min(2, Math.max(-2, likes + noise * normal)));
  return helpedLevels.find((level) => level === nearest) ?? 0;
}

/** What the last rating called a great help: people go back to that by themselves, wherever it stands. */
function helpedALot(ratings: readonly Rating[]): readonly PracticeId[] {
  const last = new Map(ratings.map(({ practiceId, helped }) => [practiceId, helped]));
  return [...last].filter(([, helped]) => helped === 2).map(([id]) => id);
}

/** Two things of an evening by chance, out of the first five and what helped a lot; the one to try takes a place. */
function triedIn(first: readonly PracticeId[], oneToTry: PracticeId | undefined, { ratings }: Learnt, chance: () => number) {
  const known = [...new Set([...first, ...helpedALot(ratings)])];
  const one = known[Math.floor(chance() * known.length)];
  const others = known.filter((id) => id !== one);
  const second = oneToTry !== undefined && oneToTry !== one ? oneToTry : others[Math.floor(chance() * others.length)];
  return [one, second].filter((id) => id !== undefined);
}

/** Said yes to what a check-in asks after the ratings of an evening: to move up what is liked, to leave out what isn't. */
function learn({ ratings, stances }: Learnt, { likes }: SimulatedPerson, now: readonly Rating[], at: string): Learnt {
  const helped = Object.fromEntries(now.map((rating) => [rating.practiceId, rating.helped]));
  const said: [PracticeId, PracticeStance][] = [];
  for (const question of questionsFrom({ ...noAnswers, helped }, { at, ratings, stances, ruledOut: { receive: new Set(), give: new Set() } })) {
    if (question.kind === 'move-up' && liking(likes, question.practiceId) > 1) said.push([question.practiceId, { receive: 'want' }]);
    if (question.kind === 'leave-out' && liking(likes, question.practiceId) < 0) said.push([question.practiceId, { receive: 'not-now' }]);
  }
  return { ratings: [...ratings, ...now], stances: { ...stances, ...Object.fromEntries(said) } };
}

function live(person: SimulatedPerson, way: Way): Outcome {
  const chance = chances(`${person.seed} lives`);
  const foundAfter: number[] = [];
  let learnt: Learnt = { ratings: [], stances: {} };
  let [helped, ranking] = [0, rankPractices(inputFor(person, way, learnt, 0), scoring)];
  const firstOf = () => ranking.ranked.slice(0, rows).map(({ id }) => id);
  for (let evening = 1; evening <= evenings; evening += 1) {
    const now: Rating[] = [];
    for (const practiceId of triedIn(firstOf(), ranking.oneToTry, learnt, chance.next)) {
      const likes = liking(person.likes, practiceId);
      helped += likes;
      now.push({ practiceId, direction: 'receive', at: String(evening), helped: rate(likes, chance.normal()) });
    }
    learnt = learn(learnt, person, now, String(evening));
    ranking = rankPractices(inputFor(person, way, learnt, evening), scoring);
    const tried = new Set(learnt.ratings.map(({ practiceId }) => practiceId));
    foundAfter.push(firstOf().filter((id) => tried.has(id) && person.bestThree.includes(id)).length);
  }
  return { foundAfter, helped: helped / learnt.ratings.length };
}

/** So many people, each living through the evenings in each way. `open`: the share of questions that they leave open. */
export function simulate(people: number, open: number): Readonly<Record<Way, readonly Outcome[]>> {
  const all = Array.from({ length: people }, (_, at) => personOf(`person ${at}`, open));
  const outcomesOf = (way: Way) => all.map((person) => live(person, way));
  return {
    fixed: outcomesOf('fixed'),
    quiz: outcomesOf('quiz'),
    ratings: outcomesOf('ratings'),
    'one-to-try': outcomesOf('one-to-try'),
  };
}

/** The share of the best three that had been found by an evening (1 is the first), over all people. */
export function shareFound(outcomes: readonly Outcome[], evening: number): number {
  return outcomes.reduce((sum, { foundAfter }) => sum + (foundAfter[evening - 1] ?? 0) / 3, 0) / outcomes.length;
}

/** The evening by which each person had first found so many of their best three; Infinity for never. In order. */
export function eveningsTo(count: number, outcomes: readonly Outcome[]): readonly number[] {
  return outcomes
    .map(({ foundAfter }) => foundAfter.findIndex((found) => found >= count) + 1)
    .map((evening) => evening || Infinity)
    .sort((one, other) => one - other);
}
