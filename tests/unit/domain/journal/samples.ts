import type { CheckIn } from '@/domain/checkin/checkIn';
import { noAnswers, type CheckInAnswers } from '@/domain/checkin/checkInAnswers';
import type { FollowUp } from '@/domain/followup/followUp';
import type { JournalEntry } from '@/domain/journal/journalEntry';
import type { JournalRecords } from '@/domain/journal/journalOf';
import type { JournalNames } from '@/domain/journal/journalSearch';
import { justMe, type SessionPerson } from '@/domain/session/person';
import type { Session } from '@/domain/session/session';
import { noPlan, type SessionPlan } from '@/domain/session/sessionPlan';

export const noRecords: JournalRecords = {
  sessions: [],
  checkIns: [],
  answers: [],
  followUps: [],
  repairs: [],
  boundaries: [],
  cards: [],
  own: [],
};

/** Names that are the ids themselves, so that nothing is found by a name that the test didn't give. */
export const plainNames: JournalNames = { kind: (kind) => kind, situation: (id) => id, practice: (id) => id };

export const sam: SessionPerson = { ...justMe, id: 'p1', name: 'Sam' };

export function sessionAt(at: string, plan: Partial<SessionPlan> = {}, practices: readonly string[] = []): Session {
  return {
    startedAt: at,
    endedAt: at,
    zone: 'UTC',
    plan: { ...noPlan, ...plan },
    signs: [],
    steps: practices.map((practiceId) => ({ practiceId, startedAt: at, endedAt: at, end: 'done' })),
  };
}

export function checkInAt(at: string, differences: Partial<CheckIn> = {}): CheckIn {
  const people = [{ id: 'me', name: '' }, sam] as const;
  return { at, people, practiceIds: [], way: 'passed', stage: { kind: 'over' }, agreed: [], ...differences };
}

export function answersWith(differences: Partial<CheckInAnswers>): CheckInAnswers {
  return { ...noAnswers, ...differences };
}

export function followUpAt(at: string, note: string, differences: Partial<FollowUp> = {}): FollowUp {
  const answer = { at, signs: [], helped: [], helpedWords: '', note };
  return { person: justMe, time: 'own', dueAt: at, zone: 'UTC', state: 'answered', answer, ...differences };
}

export function entryAt(at: string, words: string, differences: Partial<JournalEntry> = {}): JournalEntry {
  return { at, words, withWhom: '', practiceIds: [], ...differences };
}
