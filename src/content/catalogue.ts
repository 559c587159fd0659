import type { Practice, PracticeId, PracticeText } from '@/domain/practice';
import { kitText } from './text/en/kit';
import { practiceText } from './text/en/practices';
import { practiceNamesAlone } from './text/en/practices/namesAlone';
import { aloneWords, fromAfarWords, needWords, placeWords } from './text/en/searchWords';

export { generalWords } from './generalWords';
export { builtInPractices } from './practices';
export { refusalSentences } from './refusalSentences';

/** The words of a built-in practice; undefined for any other id. */
export function textOfBuiltIn(id: PracticeId): PracticeText | undefined {
  return Object.hasOwn(practiceText, id) ? (practiceText as Readonly<Record<PracticeId, PracticeText>>)[id] : undefined;
}

/** What to call a built-in practice for somebody alone; undefined where its name fits as it is, and for any other id. */
export function nameAloneOf(id: PracticeId): string | undefined {
  return Object.hasOwn(practiceNamesAlone, id) ? (practiceNamesAlone as Readonly<Record<PracticeId, string>>)[id] : undefined;
}

/** The words of a thing to have ready; undefined where the catalogue doesn't have it. */
export function wordsOfKit(item: string): string | undefined {
  return Object.hasOwn(kitText, item) ? (kitText as Readonly<Record<string, string>>)[item] : undefined;
}

/** More words by which a practice is found: what it serves, where it can be done, what has to be ready. */
export function searchWordsOf({ needs, places, kit, solo, remote }: Practice): string {
  return [
    ...needs.map((need) => needWords[need]),
    ...places.map((place) => placeWords[place]),
    ...kit.map((item) => wordsOfKit(item) ?? item),
    solo ? aloneWords : '',
    remote ? fromAfarWords : '',
  ].join(' ');
}
