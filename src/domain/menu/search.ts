import type { Practice, PracticeId } from '../practice';
import { isOfKind, type GeneralWords } from './generalWords';
import { stopWords } from './stopWords';
import { isMistyped, isShortMistyped } from './typingErrors';
import { stemOf, wordsIn } from './wordForms';

/**
 * The words by which one practice is found. `more`: what it serves, where, with what; it weighs least. `practice`: what
 * it is like, for general words such as "touch".
 */
export interface SearchEntry {
  readonly id: PracticeId;
  readonly name: string;
  readonly alsoCalled: readonly string[];
  readonly line: string;
  readonly more?: string;
  readonly practice?: Practice;
}

/** Where a word stands, the weightiest first. */
export type Spot = 0 | 1 | 2 | 3;
const inName: Spot = 0;
const inAlsoCalled: Spot = 1;
const inLine: Spot = 2;
const inMore: Spot = 3;

/** A word of the catalogue, and the best spot that it has in each entry, by the entry's place. */
export interface IndexedWord {
  readonly word: string;
  readonly stem: string;
  readonly spots: ReadonlyMap<number, Spot>;
}

/** Words for a kind of practice, each phrase taken apart, and the places of the entries that are of that kind. */
interface IndexedKind {
  readonly phrases: readonly (readonly string[])[];
  readonly places: readonly number[];
}

/** The catalogue made ready for searching: every text taken apart once. `phrases`: name and other names, as words. */
export interface SearchIndex {
  readonly entries: readonly { readonly id: PracticeId; readonly phrases: readonly (readonly string[])[] }[];
  readonly vocabulary: readonly IndexedWord[];
  readonly kinds: readonly IndexedKind[];
}

/** An index over the entries; their order is the order of equals. General words mean only entries with a `practice`. */
export function buildSearchIndex(
  entries: readonly SearchEntry[],
  generalWords: readonly GeneralWords[] = [],
): SearchIndex {
  const spotsOf = new Map<string, Map<number, Spot>>();
  const built = entries.map(({ id, name, alsoCalled, line, more }, place) => {
    const phrases = [name, ...alsoCalled].map(wordsIn);
    const note = (words: readonly string[], spot: Spot) => {
      for (const word of words) {
        const spots = spotsOf.get(word) ?? new Map<number, Spot>();
        spotsOf.set(word, spots);
        if (!spots.has(place)) spots.set(place, spot);
      }
    };
    phrases.forEach((words, index) => {
      note(words, index === 0 ? inName : inAlsoCalled);
    });
    note(wordsIn(line), inLine);
    note(wordsIn(more ?? ''), inMore);
    return { id, phrases };
  });
  const vocabulary = Array.from(spotsOf, ([word, spots]) => ({ word, stem: stemOf(word), spots }));
  const kinds = generalWords.map((general) => ({
    phrases: general.words.map(wordsIn),
    places: entries.flatMap(({ practice }, place) => (practice && isOfKind(practice, general) ? [place] : [])),
  }));
  return { entries: built, vocabulary, kinds };
}

/**
 * The practices in which every word of the query is found, in any form, begun or mistyped; best first: by where the
 * words stand, then by how exactly they match, then in the order of the index. Little words ("the", "with") needn't be
 * found while there are others. An empty query finds everything; one of signs without words, such as an emoji, nothing.
 */
export function searchPractices(index: SearchIndex, query: string): readonly PracticeId[] {
  const typed = wordsIn(query);
  if (typed.length === 0 && query.trim() !== '') return [];
  const telling = typed.filter((word) => !stopWords.has(word));
  const costs = (telling.length > 0 ? telling : typed).map((word) => costsOf(word, index));
  return index.entries
    .map(({ id }, place) => ({ id, cost: costs.reduce((sum, cost) => sum + (cost.get(place) ?? Infinity), 0) }))
    .filter(({ cost }) => cost < Infinity)
    .sort((one, other) => one.cost - other.cost)
    .map(({ id }) => id);
}

/** More than any manner of matching costs: where a word stands comes before how exactly it matches. */
const perSpot = 5;

/** What it costs to find a typed word in each entry that has it, by the entry's place. */
function costsOf(typed: string, { vocabulary }: SearchIndex): ReadonlyMap<number, number> {
  const costs = new Map<number, number>();
  const stem = stemOf(typed);
  const collect = (manner: (indexed: IndexedWord) => number | undefined) => {
    for (const indexed of vocabulary) {
      const extra = manner(indexed);
      if (extra === undefined) continue;
      for (const [place, spot] of indexed.spots) {
        costs.set(place, Math.min(costs.get(place) ?? Infinity, spot * perSpot + extra));
      }
    }
  };
  collect((indexed) => {
    if (indexed.word === typed) return 0;
    if (indexed.stem === stem) return 1;
    return indexed.word.startsWith(typed) ? 2 : undefined;
  });
  // A word that is found as it stands isn't taken for a mistyped other one.
  if (costs.size === 0) {
    collect(({ word, stem: other }) => {
      if (isMistyped(typed, word) || isMistyped(stem, other) || isShortMistyped(typed, word)) return 3;
      return isMistyped(typed, word, true) ? 4 : undefined;
    });
  }
  return costs;
}
