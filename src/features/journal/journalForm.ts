import type { Mood } from '@/domain/checkin/mood';
import { noonOf } from '@/domain/journal/journalDays';
import { localDay } from '@/domain/localDay';
import type { JournalEntry } from '@/domain/journal/journalEntry';
import type { PracticeId } from '@/domain/practice';
import { justMe, type SessionPerson } from '@/domain/session/person';
import type { Session } from '@/domain/session/session';
import { noPlan } from '@/domain/session/sessionPlan';
import type { Situation } from '@/domain/situation';

/** An entry while it is written. `day`: an ISO day. */
export interface EntryForm {
  words: string;
  day: string;
  mood: Mood | null;
  withWhom: string;
  practiceIds: PracticeId[];
}

/** The permanent names of the drafts. */
export const newEntryDraft = 'journal-new';
export const eveningDraft = 'journal-evening';
export function entryDraft(key: string): string {
  return `journal-${key}`;
}

export function blankEntry(today: string): EntryForm {
  return { words: '', day: today, mood: null, withWhom: '', practiceIds: [] };
}

export function formOfEntry({ at, words, mood, withWhom, practiceIds }: JournalEntry): EntryForm {
  return { words, day: localDay(at), mood: mood ?? null, withWhom, practiceIds: [...practiceIds] };
}

/** Whether a day has come already. */
export function hasCome(day: string, today: string): boolean {
  return noonOf(day) !== undefined && day <= today;
}

/**
 * What the form says; undefined where its day is none or it says nothing. On the day of `before` (ISO time), which is now
 * for a new one, it keeps that time; any other day is told by its noon.
 */
export function entryOf({ words, day, mood, withWhom, practiceIds }: EntryForm, before: string): JournalEntry | undefined {
  const at = day === localDay(before) ? before : noonOf(day);
  const says = words.trim() !== '' || mood !== null || practiceIds.length > 0;
  if (at === undefined || !says) return undefined;
  return { at, words: words.trim(), ...(mood ? { mood: { ...mood } } : {}), withWhom: withWhom.trim(), practiceIds: [...practiceIds] };
}

/** An evening that was, while it is told. `clock`: a time of day; `people`: names with commas between them. */
export interface EveningForm {
  day: string;
  clock: string;
  people: string;
  situation: Situation | '';
  practiceIds: PracticeId[];
}

export function blankEvening(day: string): EveningForm {
  return { day, clock: '22:00', people: '', situation: '', practiceIds: [] };
}

/** The names of a text with commas between them. */
export function namesIn(people: string): readonly string[] {
  return people.split(/[,;\n]/).map((name) => name.trim()).filter(Boolean);
}

/** The time (ISO) of the evening; undefined where it is none or hasn't come yet (`now`, in milliseconds). */
export function timeOf({ day, clock }: Pick<EveningForm, 'day' | 'clock'>, now: number): string | undefined {
  const at = new Date(`${day}T${clock}`);
  return Number.isNaN(at.getTime()) || at.getTime() > now ? undefined : at.toISOString();
}

/** The session that was, begun and ended at its one time. `zone`: the IANA zone of the device. */
export function sessionOf({ people, situation, practiceIds }: EveningForm, at: string, zone: string): Session {
  const others = namesIn(people).map((name, n): SessionPerson => ({ ...justMe, id: `p${n + 1}`, name }));
  return {
    startedAt: at,
    endedAt: at,
    zone,
    plan: { ...noPlan, people: [justMe, ...others], ...(situation ? { situation } : {}) },
    signs: [],
    steps: practiceIds.map((practiceId) => ({ practiceId, startedAt: at, endedAt: at, end: 'done' })),
  };
}

/** What can be changed of a session afterwards. `names`: of the others, in their order. */
export interface SessionForm {
  names: string[];
  situation: Situation | '';
  expectations: string;
  stays: string;
  tomorrow: string;
}

export function formOfSession({ plan, flow }: Session): SessionForm {
  const [, ...others] = plan.people;
  return {
    names: others.map(({ name }) => name),
    situation: plan.situation ?? '',
    expectations: plan.expectations,
    stays: flow?.texts.stays ?? '',
    tomorrow: flow?.texts.tomorrow ?? '',
  };
}

/** The session with what the form says; its times, its steps and what was found stay. */
export function withForm(session: Session, { names, situation, expectations, stays, tomorrow }: SessionForm): Session {
  const { situation: _before, ...plan } = session.plan;
  const [owner, ...others] = plan.people;
  return {
    ...session,
    plan: {
      ...plan,
      ...(situation ? { situation } : {}),
      people: [owner, ...others.map((person, n) => ({ ...person, name: (names[n] ?? person.name).trim() }))],
      expectations: expectations.trim(),
    },
    ...(session.flow ? { flow: { ...session.flow, texts: { ...session.flow.texts, stays, tomorrow } } } : {}),
  };
}
