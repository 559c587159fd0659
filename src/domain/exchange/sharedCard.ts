import type { Limit } from '../boundary/boundary';
import type { Signal } from '../boundary/signal';
import type { CardField, NeedWeight } from '../card/card';
import type { Need } from '../need';
import type { Practice, PracticeId } from '../practice';
import type { Situation } from '../situation';
import { stances, type Stance } from '../stance';

/** What a card says of a practice in one direction: a stance, or that the quiz's answers speak for it ("fits"). */
export const sharedStances = [...stances, 'fits'] as const;
export type SharedStance = Stance | 'fits';

/** A missing part: nothing was said, or its owner chose to be silent about it. */
export interface SharedPracticeStance {
  readonly receive?: SharedStance;
  readonly give?: SharedStance;
}

/** A boundary as another person sees it: what it says now, without its history. */
export interface SharedBoundary {
  readonly topic: string;
  readonly limit: Limit;
  readonly words: string;
  readonly conditions: string;
  readonly practiceIds: readonly PracticeId[];
}

/** A practice of the sender's own: enough to be ranked, searched and read. Its kit stays at home. */
export interface SharedPractice {
  readonly practice: Practice;
  readonly name: string;
  readonly line: string;
}

/**
 * What one person lets another see of their card, and all of it: what isn't in here doesn't leave the device. `from`: by
 * which the receiving app knows the sender again (16 hexadecimal digits; another one for each partner). `name`: what the
 * sender calls themselves; may be empty. `madeAt`: ISO time; of two cards from one sender the later one holds.
 * `forgetOn`: the ISO day from which the sender asks that it be gone; a courtesy, which no code can enforce.
 * Practices that the reading release doesn't know stand under `catalogue:<number>` until a release knows them.
 */
export interface SharedCard {
  readonly from: string;
  readonly name: string;
  readonly madeAt: string;
  readonly forgetOn?: string;
  readonly stances: Readonly<Record<PracticeId, SharedPracticeStance>>;
  readonly needs: Readonly<Partial<Record<Need, NeedWeight>>>;
  readonly fields: Readonly<Partial<Record<CardField, string>>>;
  readonly bySituation: Readonly<Partial<Record<Situation, string>>>;
  readonly signals: readonly Signal[];
  readonly boundaries: readonly SharedBoundary[];
  readonly practices: readonly SharedPractice[];
}

/** A card as it was received (`receivedAt`: ISO time), and the one that it replaced, to show what changed. */
export interface ReceivedCard {
  readonly card: SharedCard;
  readonly receivedAt: string;
  readonly before?: SharedCard;
}
