export const looks = ['system', 'dark', 'light', 'night'] as const;
export type Look = (typeof looks)[number];

export const textSizes = ['normal', 'large', 'larger'] as const;
export type TextSize = (typeof textSizes)[number];

/** After how long without a touch or key the app locks, in seconds; 0: never. */
export const idleTimes = [60, 120, 300, 900, 0] as const;
export type IdleTime = (typeof idleTimes)[number];

/** After how long out of sight the app locks, in seconds; 0: at once. */
export const hiddenTimes = [0, 30, 120, 600] as const;
export type HiddenTime = (typeof hiddenTimes)[number];

/**
 * Choices about the app itself. `welcomed`: the welcome was finished or skipped. The times count where a lock is set.
 * `badge`: the app's icon may carry a mark when a follow-up is due; older records don't say, which is no.
 * `looksForUpdates`: the app may look for new versions by itself; where it isn't said it may.
 * `singleKeys`: single keys are shortcuts; where it isn't said they are.
 * `softTones`, `gentleVibration`: what happens in a session is also heard, or felt; where it isn't said it isn't.
 */
export interface Settings {
  readonly look: Look;
  readonly textSize: TextSize;
  readonly welcomed: boolean;
  readonly lockIdle: IdleTime;
  readonly lockHidden: HiddenTime;
  readonly badge?: boolean;
  /** When the last backup was saved: an ISO time in UTC. */
  readonly lastBackup?: string;
  readonly looksForUpdates?: boolean;
  readonly singleKeys?: boolean;
  readonly softTones?: boolean;
  readonly gentleVibration?: boolean;
}

export const firstSettings: Settings = {
  look: 'system',
  textSize: 'normal',
  welcomed: false,
  lockIdle: 120,
  lockHidden: 30,
};

/**
 * Whether a time has run out: `since` and `now` in milliseconds of the device's clock, `limit` in seconds. A clock that
 * was put back counts as run out, so that it can't keep anything open.
 */
export function hasRunOut(since: number, now: number, limit: number): boolean {
  return Math.abs(now - since) >= limit * 1000;
}
