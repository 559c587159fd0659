import type { Boundary, BoundaryVersion, BoundaryWording } from '../boundary/boundary';
import { currentWording, sameWording } from '../boundary/boundaryHistory';
import type { CardVersion } from '../card/card';
import type { CheckIn } from '../checkin/checkIn';
import { careSaid, type CheckInAnswers } from '../checkin/checkInAnswers';
import { isAfterSharing } from '../checkin/checkInFlow';
import type { FollowUp } from '../followup/followUp';
import type { Repair } from '../repair/repair';
import { careGiven } from '../session/careGiven';
import { me } from '../session/person';
import type { Session } from '../session/session';
import type { JournalEntry } from './journalEntry';
import type { BoundaryChange, JournalHead } from './journalHead';

/* What of each kind of record stands on the time line. */

function namesOf(people: readonly { readonly id: string; readonly name: string }[]): readonly string[] {
  return people.filter(({ id }) => id !== me).flatMap(({ name }) => name.trim() || []);
}

function oneName(name: string): readonly string[] {
  return name.trim() ? [name.trim()] : [];
}

export function headOfSession(id: string, session: Session): JournalHead {
  const { situation, people } = session.plan;
  return {
    key: `session-${id}`,
    id,
    at: session.startedAt,
    people: namesOf(people),
    ...(situation ? { situation } : {}),
    practices: careGiven(session),
    source: { kind: 'session', session },
  };
}

function ratedIn(answers: CheckInAnswers): readonly string[] {
  return [...Object.keys(answers.helped), ...Object.keys(careSaid(answers, 'give'))];
}

/**
 * `own`: what the owner answered. While a check-in is passed round nothing of it is told here: the device is in the
 * hands of others.
 */
export function headOfCheckIn(id: string, checkIn: CheckIn, own: CheckInAnswers | undefined): JournalHead {
  const isPassedRound = checkIn.way === 'passed' && !isAfterSharing(checkIn);
  const answers = isPassedRound ? undefined : own;
  const mood = answers?.after ?? answers?.before;
  return {
    key: `check-in-${id}`,
    id,
    at: checkIn.at,
    people: namesOf(checkIn.people),
    ...(checkIn.situation ? { situation: checkIn.situation } : {}),
    practices: [...new Set([...checkIn.practiceIds, ...(answers ? ratedIn(answers) : [])])],
    ...(mood ? { mood } : {}),
    source: { kind: 'check-in', checkIn, answers },
  };
}

/** Only what was answered stands in the journal: what is planned has its own place, and what was put away is nobody's debt. */
export function headsOfFollowUp(id: string, followUp: FollowUp): readonly JournalHead[] {
  const { answer, person, state } = followUp;
  if (!answer || state !== 'answered') return [];
  return [
    {
      key: `follow-up-${id}`,
      id,
      at: answer.at,
      people: namesOf([person]),
      practices: answer.helped,
      ...(answer.mood ? { mood: answer.mood } : {}),
      source: { kind: 'follow-up', followUp, answer },
    },
  ];
}

export function headOfRepair(id: string, repair: Repair): JournalHead {
  return { key: `repair-${id}`, id, at: repair.at, people: [], practices: [], source: { kind: 'repair', repair } };
}

function changeOf(before: BoundaryWording | undefined, { wording }: BoundaryVersion): BoundaryChange {
  if (!before) return 'new';
  const withoutDay = ({ reviewOn: _reviewOn, ...rest }: BoundaryWording): BoundaryWording => rest;
  return sameWording(withoutDay(before), withoutDay(wording)) ? 'again' : 'changed';
}

/** Each withdrawal: those that were followed by a renewal, by the place of that version, and the one that stands. */
function withdrawalsOf(id: string, boundary: Boundary): readonly JournalHead[] {
  const head = (at: string, key: string, version: number | undefined): JournalHead => {
    const { partner, practiceIds } = boundary.versions[version ?? -1]?.wording ?? currentWording(boundary);
    return {
      key: `boundary-${id}-${key}`,
      id,
      at,
      people: oneName(partner),
      practices: practiceIds,
      source: { kind: 'boundary', boundary, change: 'withdrawn', version },
    };
  };
  const earlier = boundary.versions.flatMap(({ withdrawnBefore }, version) =>
    withdrawnBefore === undefined ? [] : [head(withdrawnBefore, `withdrawn-${version}`, version)],
  );
  return boundary.withdrawnAt === undefined ? earlier : [...earlier, head(boundary.withdrawnAt, 'withdrawn', undefined)];
}

/** Each thing that a boundary ever said, and its withdrawals. */
export function headsOfBoundary(id: string, boundary: Boundary): readonly JournalHead[] {
  const said = boundary.versions.map((one, version): JournalHead => {
    const change = changeOf(boundary.versions[version - 1]?.wording, one);
    return {
      key: `boundary-${id}-${version}`,
      id,
      at: one.at,
      people: oneName(one.wording.partner),
      practices: one.wording.practiceIds,
      source: { kind: 'boundary', boundary, change, version },
    };
  });
  return [...said, ...withdrawalsOf(id, boundary)];
}

export function headOfCard(id: string, version: CardVersion): JournalHead {
  return { key: `card-${id}`, id, at: version.confirmedAt, people: [], practices: [], source: { kind: 'card', version } };
}

export function headOfOwn(id: string, entry: JournalEntry): JournalHead {
  return {
    key: `own-${id}`,
    id,
    at: entry.at,
    people: oneName(entry.withWhom),
    practices: entry.practiceIds,
    ...(entry.mood ? { mood: entry.mood } : {}),
    source: { kind: 'own', entry },
  };
}
