import type { Mood } from '../checkin/mood';
import type { PracticeId } from '../practice';

/**
 * Something that the owner wrote down by themselves. `at`: ISO time of what it is about, today or earlier. `withWhom`:
 * a name as it was typed; empty for nobody, or where it isn't said.
 */
export interface JournalEntry {
  readonly at: string;
  readonly words: string;
  readonly mood?: Mood;
  readonly withWhom: string;
  readonly practiceIds: readonly PracticeId[];
}
