import type { SessionText } from '@/domain/session/session';
import type { BoundaryChange, JournalKind, MoodBand } from '@/domain/journal/journalHead';

/* Message keys for what stands in the journal. A new value without a word doesn't compile. */

export const journalKindLabels = {
  session: 'labels.journalKind.session',
  'check-in': 'labels.journalKind.checkIn',
  'follow-up': 'labels.journalKind.followUp',
  repair: 'labels.journalKind.repair',
  boundary: 'labels.journalKind.boundary',
  card: 'labels.journalKind.card',
  own: 'labels.journalKind.own',
} as const satisfies Record<JournalKind, string>;

export const boundaryChangeLabels = {
  new: 'labels.boundaryChange.new',
  changed: 'labels.boundaryChange.changed',
  again: 'labels.boundaryChange.again',
  withdrawn: 'labels.boundaryChange.withdrawn',
} as const satisfies Record<BoundaryChange, string>;

export const moodBandLabels = {
  low: 'labels.moodBand.low',
  middling: 'labels.moodBand.middling',
  good: 'labels.moodBand.good',
} as const satisfies Record<MoodBand, string>;

/** What was typed on the way through a session, as it is called afterwards. */
export const journalTextLabels = {
  talk: 'labels.journalText.talk',
  helps: 'labels.journalText.helps',
  stays: 'labels.journalText.stays',
  tomorrow: 'labels.journalText.tomorrow',
} as const satisfies Record<SessionText, string>;
