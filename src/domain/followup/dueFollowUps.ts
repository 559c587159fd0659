import type { NotedFollowUp } from './followUp';

/** For how many days after its time something is still asked: later it would only remind of what was not answered. */
const askedFor = 14;

function isSameDay(iso: string, now: Date): boolean {
  return new Date(iso).toDateString() === now.toDateString();
}

/** Whether somebody is asked for at a later time of the same session, or has answered or put away a later one. */
function isOvertaken({ id, value }: NotedFollowUp, all: readonly NotedFollowUp[], now: Date): boolean {
  return all.some(
    (other) =>
      other.id !== id &&
      value.sessionId !== undefined &&
      other.value.sessionId === value.sessionId &&
      other.value.person.id === value.person.id &&
      other.value.dueAt > value.dueAt &&
      (other.value.state !== 'planned' || Date.parse(other.value.dueAt) <= now.getTime()),
  );
}

/**
 * What is to be asked now, the longest waiting first: planned, its time come within the last two weeks, and nothing
 * later of the same person and session. Once one was put away, the whole session is silent for the rest of that day.
 */
export function dueFollowUps<T extends NotedFollowUp>(all: readonly T[], now: Date): readonly T[] {
  const silent = new Set(
    all
      .filter(({ value }) => value.dismissedAt !== undefined && isSameDay(value.dismissedAt, now))
      .map(({ value }) => value.sessionId),
  );
  return all
    .filter(({ value: { state, dueAt } }) => {
      const waits = now.getTime() - Date.parse(dueAt);
      return state === 'planned' && waits >= 0 && waits < askedFor * 86_400_000;
    })
    .filter(({ value: { sessionId } }) => sessionId === undefined || !silent.has(sessionId))
    .filter((one) => !isOvertaken(one, all, now))
    .sort((one, other) => one.value.dueAt.localeCompare(other.value.dueAt));
}
