import type { PracticeId } from '../practice';
import type { Direction } from '../stance';

/** What somebody can say in a blind compare. Saying nothing of a practice is the third answer, and looks like a no. */
export const compareLevels = ['want', 'willing'] as const;
export type CompareLevel = (typeof compareLevels)[number];

/** What one person says of a practice as its receiver or its giver. There is at most one for each practice and direction. */
export interface CompareWish {
  readonly practiceId: PracticeId;
  readonly direction: Direction;
  readonly level: CompareLevel;
}

/** What both said, as one of them sees it: `direction` and `mine` are theirs, `others` is what the other one said. */
export interface CompareMatch {
  readonly practiceId: PracticeId;
  readonly direction: Direction;
  readonly mine: CompareLevel;
  readonly others: CompareLevel;
}

/** The level of a wish among others; undefined where nothing was said. */
export function levelOf(
  wishes: readonly CompareWish[],
  practiceId: PracticeId,
  direction: Direction,
): CompareLevel | undefined {
  return wishes.find((wish) => wish.practiceId === practiceId && wish.direction === direction)?.level;
}

/** The wishes with another level for one of them; without `level` nothing is said there any more. */
export function withLevel(
  wishes: readonly CompareWish[],
  practiceId: PracticeId,
  direction: Direction,
  level: CompareLevel | undefined,
): readonly CompareWish[] {
  const rest = wishes.filter((wish) => wish.practiceId !== practiceId || wish.direction !== direction);
  return level ? [...rest, { practiceId, direction, level }] : rest;
}

/** Receiving meets giving, and giving meets receiving. */
export function opposite(direction: Direction): Direction {
  return direction === 'receive' ? 'give' : 'receive';
}
