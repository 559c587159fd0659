import { moodSteps, type Mood } from '../checkin/mood';

/** How the mood moved from before to after, and how often it did so. */
export interface MoodMove {
  readonly before: Mood;
  readonly after: Mood;
  readonly times: number;
}

/** Moods before and after, as a check-in holds them. */
export interface MoodsTold {
  readonly before?: Mood;
  readonly after?: Mood;
}

function keyOf(mood: Mood): string {
  return `${mood.pleasant} ${mood.energy}`;
}

/**
 * The moves of the owner's own check-ins, the most frequent first, then by where they begin. A check-in that tells only
 * one of the two moods isn't among them. Their order doesn't matter; empty without any.
 */
export function moodMoves(told: readonly MoodsTold[]): readonly MoodMove[] {
  const moves = new Map<string, MoodMove>();
  for (const { before, after } of told) {
    if (!before || !after) continue;
    const key = `${keyOf(before)} ${keyOf(after)}`;
    moves.set(key, { before, after, times: (moves.get(key)?.times ?? 0) + 1 });
  }
  return [...moves].sort(([one, a], [other, b]) => b.times - a.times || (one < other ? -1 : 1)).map(([, move]) => move);
}

/** How often it was lighter, heavier, or as heavy as before. */
export interface MoodDirections {
  readonly lighter: number;
  readonly same: number;
  readonly heavier: number;
}

export function moodDirections(moves: readonly MoodMove[]): MoodDirections {
  const timesOf = (fits: (change: number) => boolean): number =>
    moves
      .filter(({ before, after }) => fits(moodSteps.indexOf(after.pleasant) - moodSteps.indexOf(before.pleasant)))
      .reduce((sum, { times }) => sum + times, 0);
  return {
    lighter: timesOf((change) => change > 0),
    same: timesOf((change) => change === 0),
    heavier: timesOf((change) => change < 0),
  };
}
