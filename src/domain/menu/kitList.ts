import type { Practice } from '../practice';

/** What to have ready for all of them together, in the order of the practices, each thing once. */
export function kitFor(practices: readonly Practice[]): readonly string[] {
  return [...new Set(practices.flatMap(({ kit }) => kit))];
}
