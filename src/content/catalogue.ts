import type { PracticeId, PracticeText } from '@/domain/practice';
import { kitText } from './text/en/kit';
import { practiceText } from './text/en/practices';

export { generalWords } from './generalWords';
export { builtInPractices } from './practices';

/** The words of a built-in practice; undefined for any other id. */
export function textOfBuiltIn(id: PracticeId): PracticeText | undefined {
  return Object.hasOwn(practiceText, id) ? (practiceText as Readonly<Record<PracticeId, PracticeText>>)[id] : undefined;
}

/** The words of a thing to have ready; undefined where the catalogue doesn't have it. */
export function wordsOfKit(item: string): string | undefined {
  return Object.hasOwn(kitText, item) ? (kitText as Readonly<Record<string, string>>)[item] : undefined;
}
