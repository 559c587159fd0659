import { buildSearchIndex, searchPractices, type SearchIndex } from '../menu/search';
import { stopWords } from '../menu/stopWords';
import { stemOf, wordsIn } from '../menu/wordForms';

/** Something that the search over Learn can find: where it is, what it is called, and what is said there. */
export interface LearnEntry {
  readonly route: string;
  readonly heading: string;
  /** The page that it is a part of, where the heading alone doesn't tell. */
  readonly under?: string;
  readonly alsoCalled?: readonly string[];
  readonly text: string;
}

/** Entries made ready for searching, by the same forgiving index as the menu's; in it they are called by their place. */
export interface LearnIndex {
  readonly entries: readonly LearnEntry[];
  readonly index: SearchIndex;
}

/** An index over entries of any kind; their order is the order of equals. */
export function buildLearnIndex(entries: readonly LearnEntry[]): LearnIndex {
  return {
    entries,
    index: buildSearchIndex(
      entries.map(({ heading, alsoCalled = [], text }, place) => ({
        id: String(place),
        name: heading,
        alsoCalled,
        line: text,
      })),
    ),
  };
}

/** The entries in which every word of the query stands, in any form or mistyped, best first. Nothing for no words. */
export function searchLearn({ entries, index }: LearnIndex, query: string): readonly LearnEntry[] {
  if (wordsIn(query).length === 0) return [];
  return searchPractices(index, query).flatMap((place) => entries[Number(place)] ?? []);
}

/** The first sentence in which a telling word of the query stands; the very first where none does. */
export function sentenceFor(text: string, query: string): string {
  const sentences = text.split(/(?<=[.?!])\s+/u);
  const stems = new Set(wordsIn(query).filter((word) => !stopWords.has(word)).map(stemOf));
  return sentences.find((sentence) => wordsIn(sentence).some((word) => stems.has(stemOf(word)))) ?? sentences[0] ?? '';
}
