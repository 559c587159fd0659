import type { PracticeId } from './practice';
import type { Situation } from './situation';
import type { Direction } from './stance';

export const helpedLevels = [-2, -1, 0, 1, 2] as const;
/** How much a practice helped: -2 made it worse, 0 no difference, 2 helped a lot. */
export type Helped = (typeof helpedLevels)[number];

/** One rating of one practice at one time (`at`: ISO time). `withPerson`: with whom, by the name as it was typed. */
export interface Rating {
  readonly practiceId: PracticeId;
  readonly direction: Direction;
  readonly helped: Helped;
  readonly at: string;
  readonly situation?: Situation;
  readonly withPerson?: string;
}
