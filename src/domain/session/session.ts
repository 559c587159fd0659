import type { BodySignId } from '../bodycheck/bodyRule';
import type { PracticeId } from '../practice';
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

/** One time of aftercare. Times are ISO; `zone` is the IANA time zone in which it began. Without `endedAt` it goes on. */
export interface Session {
  readonly startedAt: string;
  readonly zone: string;
  readonly plan: SessionPlan;
  /** What the body check found, for everybody who is there together. */
  readonly signs: readonly BodySignId[];
  readonly steps: readonly SessionStep[];
  readonly endedAt?: string;
}
