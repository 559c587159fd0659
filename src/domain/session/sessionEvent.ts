import type { BodyArea, BodySignId } from '../bodycheck/bodyRule';
import type { PracticeId } from '../practice';
import type { Interruption, SessionText, Stage, TalkChoice } from './session';

/** What somebody can do in a session. */
export type SessionEvent =
  /** To the next screen; in care, the practice is done. */
  | { readonly kind: 'go-on' }
  /** Past the rest of the stage; in care past this practice, while closing past this question. */
  | { readonly kind: 'skip' }
  | { readonly kind: 'back' }
  | { readonly kind: 'go-to'; readonly stage: 'body' | 'care' | 'talk' | 'close' }
  | { readonly kind: 'look-at'; readonly area: BodyArea }
  | { readonly kind: 'tick'; readonly sign: BodySignId; readonly on: boolean }
  | { readonly kind: 'offer'; readonly what: 'swap' | 'add' }
  /** Another practice instead of this one, or as the next. */
  | { readonly kind: 'swap'; readonly id: PracticeId }
  | { readonly kind: 'add'; readonly id: PracticeId }
  /** The signal: nothing more of what is on the screen, tonight. */
  | { readonly kind: 'not-now' }
  | { readonly kind: 'start-timer'; readonly minutes: number }
  | { readonly kind: 'hold-timer' }
  | { readonly kind: 'run-timer' }
  | { readonly kind: 'lengthen-timer'; readonly minutes: number }
  | { readonly kind: 'choose-talk'; readonly choice: TalkChoice }
  | { readonly kind: 'say-state'; readonly state: 'good' | 'not-quite' }
  /** The last thing that is asked: the session is closed with it. */
  | { readonly kind: 'choose-follow-ups'; readonly which: 'usual' | 'none' }
  | { readonly kind: 'write'; readonly text: SessionText; readonly words: string }
  | { readonly kind: 'set-quiet'; readonly on: boolean }
  | { readonly kind: 'interrupt'; readonly by: Exclude<Interruption, 'not-now'> }
  /** Back to what lies below an interruption; or just a sign that somebody is there again. */
  | { readonly kind: 'resume' }
  /** What can't go on any more is ended: a boundary was written, or a sign ticked. Nobody does this by hand. */
  | { readonly kind: 'settle' }
  | { readonly kind: 'end' }
  /** Open again after it was ended. */
  | { readonly kind: 'reopen' }
  /** The end was read. */
  | { readonly kind: 'leave' };

export type SessionEventKind = SessionEvent['kind'];

/** What can be done in every open stage. */
const anywhere = [
  'go-on',
  'skip',
  'back',
  'go-to',
  'look-at',
  'tick',
  'not-now',
  'write',
  'set-quiet',
  'interrupt',
  'resume',
  'settle',
  'end',
] as const satisfies readonly SessionEventKind[];

/** What is allowed from where. Anything else leaves a session as it is. */
export const allowedIn = {
  first: anywhere,
  body: anywhere,
  care: [...anywhere, 'offer', 'swap', 'add', 'start-timer', 'hold-timer', 'run-timer', 'lengthen-timer'],
  talk: [...anywhere, 'choose-talk'],
  close: [...anywhere, 'say-state', 'choose-follow-ups'],
  closed: ['reopen', 'leave', 'write'],
} as const satisfies Record<Stage, readonly SessionEventKind[]>;

/** What is allowed while something lies over the screen. */
export const allowedOver: readonly SessionEventKind[] = [
  'resume',
  'interrupt',
  'go-to',
  'write',
  'set-quiet',
  'settle',
  'end',
];
