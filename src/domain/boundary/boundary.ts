import type { PracticeId } from '../practice';

export const limits = ['hard', 'soft', 'conditional', 'open'] as const;
/**
 * How firm a boundary is. Hard and soft keep its practices out of every suggestion; conditional lets them stand with
 * the condition beside them; open only notes that there is something to talk about.
 */
export type Limit = (typeof limits)[number];

/** What a boundary says at one time. Dates are ISO days (2026-11-24). `partner` empty: it holds for everyone. */
export interface BoundaryWording {
  readonly topic: string;
  readonly limit: Limit;
  readonly words: string;
  readonly conditions: string;
  readonly partner: string;
  readonly practiceIds: readonly PracticeId[];
  readonly reviewOn?: string;
}

/**
 * A wording with the time (ISO) from which it held. `withdrawnBefore`: where it renewed a boundary, the time from which
 * that one had been withdrawn.
 */
export interface BoundaryVersion {
  readonly at: string;
  readonly withdrawnBefore?: string;
  readonly wording: BoundaryWording;
}

/** A dated statement. The last version rules; the earlier ones are its history. Withdrawn: it rules nothing any more. */
export interface Boundary {
  readonly versions: readonly [BoundaryVersion, ...BoundaryVersion[]];
  readonly withdrawnAt?: string;
}
