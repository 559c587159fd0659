import type { HiddenTime, IdleTime } from '@/domain/settings';

export const idleTimeWords = {
  60: 'lock.idleTime.oneMinute',
  120: 'lock.idleTime.twoMinutes',
  300: 'lock.idleTime.fiveMinutes',
  900: 'lock.idleTime.quarterHour',
  0: 'lock.idleTime.never',
} as const satisfies Record<IdleTime, string>;

export const hiddenTimeWords = {
  0: 'lock.hiddenTime.atOnce',
  30: 'lock.hiddenTime.halfMinute',
  120: 'lock.hiddenTime.twoMinutes',
  600: 'lock.hiddenTime.tenMinutes',
} as const satisfies Record<HiddenTime, string>;
