import { nameKey } from '../nameKey';
import type { SessionPerson } from '../session/person';
import type { Session } from '../session/session';
import { usualTimes, type FollowUp, type NotedFollowUp, type UsualTime } from './followUp';
import { day, hour, instantOf, wallTime } from './wallClock';

/** The hours of the day at which somebody may be asked, on the clock of where the session was. */
const firstHour = 10;
const lastHour = 20;

/** Accounts of drop disagree; most name the next one to three days. The guide `drop` in content/learn names them. */
const daysOn = { day: 1, 'three-days': 3, week: 7 } as const satisfies Record<Exclude<UsualTime, 'same-night'>, number>;

/** A wall time inside the hours of being awake: else the last evening before it, so that it is never later than promised. */
function whileAwake(wall: number): number {
  const ofDay = ((wall % day) + day) % day;
  const midnight = wall - ofDay;
  if (ofDay < firstHour * hour) return midnight - day + lastHour * hour;
  return Math.min(wall, midnight + lastHour * hour);
}

function dueAt(end: number, time: UsualTime, zone: string): number {
  if (time === 'same-night') return end + 2 * hour;
  return daysLater(end, daysOn[time], zone);
}

/** The instant so many days on at the same time of day by the clock of a zone, or on the evening before where that is at night. */
export function daysLater(instant: number, days: number, zone: string): number {
  return instantOf(whileAwake(wallTime(instant, zone) + days * day), zone);
}

/**
 * The follow-ups of a session that has ended, for each of its people and each of the `times`: two hours on for the same
 * night, else so many days on at the same time of day by the clock of the session's zone. That clock may change, and the
 * day stays a day; later travels change nothing. A session without an end counts from its start.
 */
export function planFollowUps(sessionId: string, session: Session, times: readonly UsualTime[]): readonly FollowUp[] {
  const { zone, plan } = session;
  const end = Date.parse(session.endedAt ?? session.startedAt);
  return plan.people.flatMap((person) =>
    usualTimes
      .filter((time) => times.includes(time))
      .map((time): FollowUp => {
        const due = new Date(dueAt(end, time, zone)).toISOString();
        return { sessionId, person, time, dueAt: due, zone, state: 'planned' };
      }),
  );
}

/** Of two plans: others go by their names there, and by their places only while nobody has named them. */
function isSamePerson(one: SessionPerson, other: SessionPerson): boolean {
  const name = nameKey(one.name);
  return name === nameKey(other.name) && (name !== '' || one.id === other.id);
}

/** Care that ends twice within these hours is one evening. */
const oneEvening = 6 * hour;

/**
 * Of those from before the ones that would ask the same person the same again: care that is begun twice in one evening asks
 * once, about how it was last.
 */
export function repeatedBy(planned: readonly FollowUp[], before: readonly NotedFollowUp[]): readonly NotedFollowUp[] {
  return before.filter(({ value: { state, person, time, dueAt: due } }) =>
    planned.some(
      (one) =>
        state === 'planned' &&
        isSamePerson(one.person, person) &&
        one.time === time &&
        Math.abs(Date.parse(one.dueAt) - Date.parse(due)) < oneEvening,
    ),
  );
}
