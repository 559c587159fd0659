/**
 * A timer told by times, so that it is right after a reload or a night. `heldMs`: how long it stood still before now;
 * `heldAt`: it stands still since then. All times are ISO.
 */
export interface CareTimer {
  readonly startedAt: string;
  readonly minutes: number;
  readonly heldMs: number;
  readonly heldAt?: string;
}

/** The longest time that can be set, in minutes. */
export const longestTimer = 120;

const minute = 60_000;

/** How much is left at a time in milliseconds, from 0 to the whole of it. A clock that was put back gives the whole. */
export function timeLeft({ startedAt, minutes, heldMs, heldAt }: CareTimer, now: number): number {
  const until = heldAt === undefined ? now : Date.parse(heldAt);
  const gone = Math.max(0, until - Date.parse(startedAt) - heldMs);
  return Math.max(0, minutes * minute - gone);
}

/** When it will be at its end, in milliseconds; undefined while it stands still. */
export function timerEnd({ startedAt, minutes, heldMs, heldAt }: CareTimer): number | undefined {
  return heldAt === undefined ? Date.parse(startedAt) + heldMs + minutes * minute : undefined;
}

export function startTimer(minutes: number, at: string): CareTimer {
  return { startedAt: at, minutes: Math.min(longestTimer, Math.max(1, Math.round(minutes))), heldMs: 0 };
}

/** The timer standing still; as it was where it does already. */
export function holdTimer(timer: CareTimer, at: string): CareTimer {
  return timer.heldAt === undefined ? { ...timer, heldAt: at } : timer;
}

/** The timer running; as it was where it does already. */
export function runTimer(timer: CareTimer, at: string): CareTimer {
  const { heldAt, ...running } = timer;
  if (heldAt === undefined) return timer;
  return { ...running, heldMs: timer.heldMs + Math.max(0, Date.parse(at) - Date.parse(heldAt)) };
}

/** More time: on top of what is left, or anew where nothing is. */
export function lengthenTimer(timer: CareTimer, minutes: number, at: string): CareTimer {
  const left = timeLeft(timer, Date.parse(at)) / minute;
  return left === 0 ? startTimer(minutes, at) : { ...timer, minutes: Math.min(longestTimer, timer.minutes + minutes) };
}
