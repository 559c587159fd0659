import type { BodyArea, BodySignId } from '../bodycheck/bodyRule';
import type { PracticeId } from '../practice';
import type { CareTimer } from './careTimer';
import type { SessionPlan } from './sessionPlan';

export const stepEnds = ['done', 'skipped', 'swapped'] as const;
export type StepEnd = (typeof stepEnds)[number];

/** One practice that was begun in a session. Times are ISO; without `endedAt` it goes on. */
export interface SessionStep {
  readonly practiceId: PracticeId;
  readonly startedAt: string;
  readonly endedAt?: string;
  readonly end?: StepEnd;
}

/** What comes before everything else, one thing at a time. */
export const firstThings = ['safe', 'undo', 'warm', 'water'] as const;
export type FirstThing = (typeof firstThings)[number];

/** What can be talked about, in the order in which it is asked. */
export const talkPrompts = [
  'experience',
  'in-general',
  'emotions',
  'pleasure',
  'discomfort',
  'boundaries',
  'disliked',
  'otherwise',
  'misunderstandings',
  'apologies',
  'again',
] as const;
export type TalkPrompt = (typeof talkPrompts)[number];

export const talkChoices = ['now', 'few-words', 'in-writing', 'tomorrow', 'not-at-all'] as const;
export type TalkChoice = (typeof talkChoices)[number];

/** What is asked before a session is closed. `helps` only where somebody isn't in a good state yet. */
export const closingThings = ['state', 'helps', 'stays', 'tomorrow', 'days-after'] as const;
export type ClosingThing = (typeof closingThings)[number];

export const stages = ['first', 'body', 'care', 'talk', 'close', 'closed'] as const;
export type Stage = (typeof stages)[number];

/**
 * Where somebody is in a session: the one screen that is shown. `advice`: what the body check comes to, where it comes to
 * something. `swap` and `add`: choosing another practice. `after`: closed, and its end is still on the screen.
 */
export type Place =
  | { readonly stage: 'first'; readonly at: FirstThing }
  | { readonly stage: 'body'; readonly at: 'overview' | 'advice' | BodyArea }
  | { readonly stage: 'care'; readonly at: 'practice' | 'swap' | 'add' }
  | { readonly stage: 'talk'; readonly at: 'choice' | 'writing' | TalkPrompt }
  | { readonly stage: 'close'; readonly at: ClosingThing }
  | { readonly stage: 'closed'; readonly at: 'after' | 'left' };

/** What can lie over any screen of a session; below it everything stays where it was. */
export const interruptions = ['paused', 'stopped', 'breathing', 'not-now'] as const;
export type Interruption = (typeof interruptions)[number];

/** What was typed on the way; each may be empty. `talk`: in writing instead of talking. */
export const sessionTexts = ['talk', 'helps', 'stays', 'tomorrow'] as const;
export type SessionText = (typeof sessionTexts)[number];

/** Who is there; `unsaid` where nobody prepared anything. */
export const companies = ['alone', 'together', 'unsaid'] as const;
export type Company = (typeof companies)[number];

/** How far a session has come. `touchedAt`: the ISO time of the last thing that somebody did. */
export interface SessionFlow {
  readonly company: Company;
  readonly place: Place;
  readonly touchedAt: string;
  readonly over?: { readonly by: Interruption; readonly at: string };
  /** What is still to come, in order; what has begun is in the steps. */
  readonly queue: readonly PracticeId[];
  /** "Not now" was said to these: they don't come again tonight. */
  readonly refused: readonly PracticeId[];
  readonly timer?: CareTimer;
  readonly talk?: TalkChoice;
  readonly state?: 'good' | 'not-quite';
  readonly followUps: 'usual' | 'none';
  readonly texts: Readonly<Partial<Record<SessionText, string>>>;
  /** Without words, but for those that a screen reader says. */
  readonly isQuiet: boolean;
}

/**
 * One time of aftercare. Times are ISO; `zone` is the IANA time zone in which it began. Without `endedAt` it goes on.
 * Without a `flow` nobody has gone through it step by step: see `flowOf`.
 */
export interface Session {
  readonly startedAt: string;
  readonly zone: string;
  readonly plan: SessionPlan;
  /** What the body check found, for everybody who is there together. */
  readonly signs: readonly BodySignId[];
  readonly steps: readonly SessionStep[];
  readonly endedAt?: string;
  readonly flow?: SessionFlow;
}

/** How far a session has come; the beginning, or the very end, of one that tells nothing of it. */
export function flowOf({ flow, startedAt, endedAt }: Session): SessionFlow {
  if (flow) return flow;
  return {
    company: 'unsaid',
    place: endedAt === undefined ? { stage: 'first', at: 'safe' } : { stage: 'closed', at: 'left' },
    touchedAt: endedAt ?? startedAt,
    queue: [],
    refused: [],
    followUps: 'usual',
    texts: {},
    isQuiet: false,
  };
}

/** After how long without a touch it is asked whether to go on, in milliseconds: three hours. */
const longRest = 3 * 60 * 60 * 1000;

/** Whether a session was left so long ago that going on isn't a matter of course. `at`: ISO time. A clock put back counts. */
export function wasLeft(session: Session, at: string): boolean {
  return Math.abs(Date.parse(at) - Date.parse(flowOf(session).touchedAt)) >= longRest;
}
