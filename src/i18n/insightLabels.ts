import type { DayEvent } from '@/domain/insight/days';
import type { DropSpan } from '@/domain/insight/dropTimes';
import type { Sureness, Tendency } from '@/domain/insight/effect';

/* Message keys for what the records show. A new value without a word doesn't compile. */

/** How small the number is that stands behind something. */
export const surenessLabels = {
  once: 'labels.sureness.once',
  few: 'labels.sureness.few',
  several: 'labels.sureness.several',
} as const satisfies Record<Sureness, string>;

export const tendencyLabels = {
  helps: 'labels.tendency.helps',
  'makes-worse': 'labels.tendency.makesWorse',
  open: 'labels.tendency.open',
} as const satisfies Record<Tendency, string>;

export const dayEventLabels = {
  session: 'labels.dayEvent.session',
  'check-in': 'labels.dayEvent.checkIn',
  'follow-up': 'labels.dayEvent.followUp',
} as const satisfies Record<DayEvent, string>;

export const dropSpanLabels = {
  'first-hours': 'labels.dropSpan.firstHours',
  'next-day': 'labels.dropSpan.nextDay',
  'days-two-three': 'labels.dropSpan.daysTwoThree',
  'days-four-seven': 'labels.dropSpan.daysFourSeven',
  later: 'labels.dropSpan.later',
} as const satisfies Record<DropSpan, string>;
