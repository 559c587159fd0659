import type { Strength } from '@/domain/passphraseStrength';
import type { HiddenTime, IdleTime } from '@/domain/settings';

/* Message keys for the values of the lock. A new value without a word doesn't compile. */

export const strengthLabels = {
  weak: 'labels.strength.weak',
  fair: 'labels.strength.fair',
  good: 'labels.strength.good',
  strong: 'labels.strength.strong',
} as const satisfies Record<Strength, string>;

export const idleTimeLabels = {
  60: 'labels.idleTime.oneMinute',
  120: 'labels.idleTime.twoMinutes',
  300: 'labels.idleTime.fiveMinutes',
  900: 'labels.idleTime.quarterHour',
  0: 'labels.idleTime.never',
} as const satisfies Record<IdleTime, string>;

export const hiddenTimeLabels = {
  0: 'labels.hiddenTime.atOnce',
  30: 'labels.hiddenTime.halfMinute',
  120: 'labels.hiddenTime.twoMinutes',
  600: 'labels.hiddenTime.tenMinutes',
} as const satisfies Record<HiddenTime, string>;

/** Why a passkey gave nothing. */
export const passkeyRefusalLabels = {
  cancelled: 'labels.passkeyRefusal.cancelled',
  unable: 'labels.passkeyRefusal.unable',
  changed: 'labels.passkeyRefusal.changed',
} as const;
