import type { PracticeId } from '../practice';
import type { Session } from './session';

/** The care that a session held: what was begun and not skipped, in its order, each once. */
export function careGiven({ steps }: Pick<Session, 'steps'>): readonly PracticeId[] {
  return [...new Set(steps.filter(({ end }) => end !== 'skipped').map(({ practiceId }) => practiceId))];
}
