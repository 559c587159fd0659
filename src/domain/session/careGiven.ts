import type { PracticeId } from '../practice';
import type { Session } from './session';

/** The care that a session held: what was begun and not skipped, in its order, each once. */
export function careGiven({ steps }: Pick<Session, 'steps'>): readonly PracticeId[] {
  return [...new Set(steps.filter(({ end }) => end !== 'skipped').map(({ practiceId }) => practiceId))];
}

/** How long care counts as that of tonight, in milliseconds: a day. */
const oneNight = 24 * 60 * 60 * 1000;

/**
 * The care of the sessions that began in the day up to `at` (ISO time), the newest session first, each practice once.
 * Empty where there was none.
 */
export function careOfTonight(sessions: readonly Session[], at: string): readonly PracticeId[] {
  const since = (session: Session): number => Date.parse(at) - Date.parse(session.startedAt);
  const recent = sessions.filter((session) => since(session) >= 0 && since(session) < oneNight);
  return [...new Set(recent.sort((one, other) => since(one) - since(other)).flatMap(careGiven))];
}
