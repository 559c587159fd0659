import type { Boundary } from '../boundary/boundary';
import type { CardVersion } from '../card/card';
import type { CheckIn } from '../checkin/checkIn';
import type { CheckInAnswers } from '../checkin/checkInAnswers';
import type { FollowUp } from '../followup/followUp';
import type { Repair } from '../repair/repair';
import { me } from '../session/person';
import type { Session } from '../session/session';
import {
  headOfCard,
  headOfCheckIn,
  headOfOwn,
  headOfRepair,
  headOfSession,
  headsOfBoundary,
  headsOfFollowUp,
} from './headsOf';
import type { JournalEntry } from './journalEntry';
import type { JournalHead } from './journalHead';

interface Noted<T> {
  readonly id: string;
  readonly value: T;
}

/** All records that the journal tells of. `answers`: those of everybody, as they are kept; only the owner's are read. */
export interface JournalRecords {
  readonly sessions: readonly Noted<Session>[];
  readonly checkIns: readonly Noted<CheckIn>[];
  readonly answers: readonly Noted<CheckInAnswers>[];
  readonly followUps: readonly Noted<FollowUp>[];
  readonly repairs: readonly Noted<Repair>[];
  readonly boundaries: readonly Noted<Boundary>[];
  readonly cards: readonly Noted<CardVersion>[];
  readonly own: readonly Noted<JournalEntry>[];
}

/** Made once for each record, which is never changed in place: so a save costs the one record, however long the journal is. */
const made = new WeakMap<object, { readonly beside: unknown; readonly heads: readonly JournalHead[] }>();

function onceFor(record: object, beside: unknown, make: () => readonly JournalHead[]): readonly JournalHead[] {
  const before = made.get(record);
  if (before && before.beside === beside) return before.heads;
  const heads = make();
  made.set(record, { beside, heads });
  return heads;
}

function headsOfAll<T extends object>(
  records: readonly Noted<T>[],
  make: (id: string, value: T) => readonly JournalHead[],
): readonly JournalHead[] {
  return records.flatMap(({ id, value }) => onceFor(value, id, () => make(id, value)));
}

/**
 * Everything that stands in the journal, newest first; of the same time in the order of the kinds. Entries of records
 * that are the same objects as before are the same objects as before. Of other people nothing is in it but what they
 * have shown; empty where there is nothing.
 */
export function journalOf(records: JournalRecords): readonly JournalHead[] {
  const ownAnswers = new Map(records.answers.map(({ id, value }) => [id, value]));
  return [
    ...headsOfAll(records.sessions, (id, value) => [headOfSession(id, value)]),
    ...records.checkIns.flatMap(({ id, value }) => {
      const answers = ownAnswers.get(`${id}-${me}`);
      return onceFor(value, answers, () => [headOfCheckIn(id, value, answers)]);
    }),
    ...headsOfAll(records.followUps, headsOfFollowUp),
    ...headsOfAll(records.repairs, (id, value) => [headOfRepair(id, value)]),
    ...headsOfAll(records.boundaries, headsOfBoundary),
    ...headsOfAll(records.cards, (id, value) => [headOfCard(id, value)]),
    ...headsOfAll(records.own, (id, value) => [headOfOwn(id, value)]),
  ].sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
}
