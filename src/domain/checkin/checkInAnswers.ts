import type { PracticeId } from '../practice';
import type { Helped } from '../rating';
import type { Direction } from '../stance';
import type { CheckInPageId } from './checkInPages';
import type { Mood } from './mood';

/** What somebody can have felt in what came before. */
export const feelings = ['safe', 'cared-for', 'connected'] as const;
export type Feeling = (typeof feelings)[number];

export const feltLevels = ['yes', 'mostly', 'not-quite', 'no', 'rather-not-say'] as const;
export type FeltLevel = (typeof feltLevels)[number];

/** How much of something: 0 is none at all, 4 is as much as can be. */
export const degrees = [0, 1, 2, 3, 4] as const;
export type Degree = (typeof degrees)[number];

/** What can be kept of how a boundary was treated. */
export const boundaryAnswers = ['kept', 'unsure', 'by-accident', 'crossed', 'rather-not-say'] as const;
export type BoundaryAnswer = (typeof boundaryAnswers)[number];

/** "I didn't want it": asked beside the others, and no answer. It leads to help, and is kept only as `forMe`. */
export const unwanted = 'unwanted';

/** What is answered in one's own words. Those of a letter stand in the place of what else is tapped. */
export const checkInTexts = [
  'liked',
  'disliked',
  'wished',
  'misunderstood',
  'received',
  'needed',
  'discomfort-words',
  'letter-mood',
  'letter-felt',
  'letter-pleasure',
  'letter-boundary',
  'letter-again',
  'letter-helped',
] as const;
export type CheckInText = (typeof checkInTexts)[number];

/** Whether somebody would like a thing again. */
export const repeats = ['again', 'with-changes', 'not-now', 'no', 'unsure'] as const;
export type Repeat = (typeof repeats)[number];

/** One thing that was tried, in one's own words. `changes`: what would be different, where it is to be different. */
export interface TriedThing {
  readonly id: string;
  readonly what: string;
  readonly repeat?: Repeat;
  readonly changes: string;
}

/**
 * What one person has answered. All of it is optional. `ratherNot`: pages of which they would rather say nothing. `at`:
 * the page on which they stopped. `ticked`: what the others may see, by item. `forMe`: kept because the owner asked for
 * it, and for nobody else ever. `helped`: what care did for this person as the one who got it; `gave`: what giving it did
 * for them, missing where nothing was said of it.
 */
export interface CheckInAnswers {
  readonly before?: Mood;
  readonly after?: Mood;
  readonly felt: Readonly<Partial<Record<Feeling, FeltLevel>>>;
  readonly pleasure?: Degree;
  readonly discomfort?: Degree;
  readonly boundary?: BoundaryAnswer;
  readonly words: Readonly<Partial<Record<CheckInText, string>>>;
  readonly tried: readonly TriedThing[];
  readonly helped: Readonly<Record<PracticeId, Helped>>;
  readonly gave?: Readonly<Record<PracticeId, Helped>>;
  readonly ratherNot: readonly CheckInPageId[];
  readonly at?: CheckInPageId;
  readonly ticked: readonly string[];
  readonly forMe?: typeof unwanted;
}

export const noAnswers: CheckInAnswers = { felt: {}, words: {}, tried: [], helped: {}, ratherNot: [], ticked: [] };

/** The answers with a text as it was typed. */
export function withText(answers: CheckInAnswers, text: CheckInText, words: string): CheckInAnswers {
  return answers.words[text] === words ? answers : { ...answers, words: { ...answers.words, [text]: words } };
}

/** What was written; empty where nothing was. */
export function wordsOf(answers: CheckInAnswers, text: CheckInText): string {
  return answers.words[text]?.trim() ?? '';
}

/** What was said of care in one direction, by practice; empty where nothing was. */
export function careSaid(answers: CheckInAnswers, direction: Direction): Readonly<Record<PracticeId, Helped>> {
  return (direction === 'receive' ? answers.helped : answers.gave) ?? {};
}

/**
 * How much a practice did for the person, got or given; undefined where nothing was said. Safe for any id, those of
 * Object's members too.
 */
export function helpedBy(answers: CheckInAnswers, id: PracticeId, direction: Direction = 'receive'): Helped | undefined {
  const said = careSaid(answers, direction);
  return Object.hasOwn(said, id) ? said[id] : undefined;
}

/** The answers with what a practice did, got or given. */
export function withHelped(answers: CheckInAnswers, id: PracticeId, direction: Direction, helped: Helped): CheckInAnswers {
  const said = { ...careSaid(answers, direction), [id]: helped };
  return direction === 'receive' ? { ...answers, helped: said } : { ...answers, gave: said };
}
