import type { Boundary } from '../boundary/boundary';
import type { CardVersion } from '../card/card';
import type { CheckIn } from '../checkin/checkIn';
import type { CheckInAnswers } from '../checkin/checkInAnswers';
import type { Mood } from '../checkin/mood';
import type { FollowUp, FollowUpAnswer } from '../followup/followUp';
import type { PracticeId } from '../practice';
import type { Repair } from '../repair/repair';
import type { Session } from '../session/session';
import type { Situation } from '../situation';
import type { JournalEntry } from './journalEntry';

/** What can stand on the time line. The ids are permanent: they begin the addresses of entries. */
export const journalKinds = ['session', 'check-in', 'follow-up', 'repair', 'boundary', 'card', 'own'] as const;
export type JournalKind = (typeof journalKinds)[number];

/** What a version of a boundary did: `again`: said anew as it stood, after it was looked at or withdrawn. */
export type BoundaryChange = 'new' | 'changed' | 'again' | 'withdrawn';

/** How a mood counts where moods are filtered: low is rather heavy or heavy, good is rather good or good. */
export const moodBands = ['low', 'middling', 'good'] as const;
export type MoodBand = (typeof moodBands)[number];

export function bandOf({ pleasant }: Mood): MoodBand {
  if (pleasant < 0) return 'low';
  return pleasant > 0 ? 'good' : 'middling';
}

/** What the entry was made of: its record, as far as it is the owner's to read. */
export type JournalSource =
  | { readonly kind: 'session'; readonly session: Session }
  /** `answers`: the owner's own; undefined while a check-in of several people isn't over, since others hold the device. */
  | { readonly kind: 'check-in'; readonly checkIn: CheckIn; readonly answers: CheckInAnswers | undefined }
  | { readonly kind: 'follow-up'; readonly followUp: FollowUp; readonly answer: FollowUpAnswer }
  | { readonly kind: 'repair'; readonly repair: Repair }
  /** `version`: its place among the versions; undefined for the withdrawal. */
  | { readonly kind: 'boundary'; readonly boundary: Boundary; readonly change: BoundaryChange; readonly version: number | undefined }
  | { readonly kind: 'card'; readonly version: CardVersion }
  | { readonly kind: 'own'; readonly entry: JournalEntry };

/**
 * One entry of the time line, as far as a list needs it. `key` is its own among all entries, and stays; `id` is that of
 * its record. `at`: ISO time. `people`: names as they were typed, without the owner and without those who have none.
 * What is written in it is told by `writtenIn`, so that a long journal needn't be read to be listed.
 */
export interface JournalHead {
  readonly key: string;
  readonly id: string;
  readonly at: string;
  readonly people: readonly string[];
  readonly situation?: Situation;
  readonly practices: readonly PracticeId[];
  readonly mood?: Mood;
  readonly source: JournalSource;
}
