import type { PracticeId } from '../practice';
import type { SearchIndex } from './search';
import { realWords, stopWords } from './stopWords';
import { isMistyped } from './typingErrors';
import { stemOf, wordsIn } from './wordForms';

/** A word of a name, and the places of the entries that have it in their name or another name. */
interface NameWord {
  readonly word: string;
  readonly stem: string;
  readonly places: readonly number[];
}

/**
 * The practices that a free text such as "no hugs please" names, in the order of the index. One telling word of a name
 * or of another name is enough, in any form, as part of a longer word, or mistyped: it rather finds too much, since
 * somebody can take that back, than leave a refusal unheard. Little words name nothing, unless a whole name is made of
 * them and stands in the text. Empty for a text that names nothing.
 */
export function practicesNamedIn(words: string, index: SearchIndex): readonly PracticeId[] {
  const text = wordsIn(words);
  const nameWords = nameWordsOf(index);
  const named = new Set<number>();
  for (const said of text) {
    if (stopWords.has(said)) continue;
    const stem = stemOf(said);
    const plain = nameWords.filter(({ word, stem: other }) => word === said || other === stem || isPartOf(word, stem));
    const mistyped = ({ word, stem: other }: NameWord) => isMistyped(said, word) || isMistyped(stem, other);
    const meant = plain.length > 0 || realWords.has(said) ? plain : nameWords.filter(mistyped);
    for (const { places } of meant) for (const place of places) named.add(place);
  }
  index.entries.forEach(({ phrases }, place) => {
    const littleOnly = phrases.filter((phrase) => phrase.every((word) => stopWords.has(word)));
    if (littleOnly.some((phrase) => standsIn(phrase, text))) named.add(place);
  });
  return index.entries.filter((_, place) => named.has(place)).map(({ id }) => id);
}

function nameWordsOf({ vocabulary }: SearchIndex): readonly NameWord[] {
  return vocabulary.flatMap(({ word, stem, spots }) => {
    if (stopWords.has(word)) return [];
    const places = [...spots].filter(([, spot]) => spot < 2).map(([place]) => place);
    return places.length > 0 ? [{ word, stem, places }] : [];
  });
}

/** Scripts that are written without spaces between words. */
const withoutSpaces = /\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}|\p{sc=Thai}|\p{sc=Lao}|\p{sc=Khmer}|\p{sc=Myanmar}/u;

/**
 * Whether the stem of a longer word begins or ends with a word of a name: "haircut", "footbath". What is left over must
 * be a word's length, so that "ready" isn't reading. In a script without spaces any place will do.
 */
function isPartOf(word: string, longer: string): boolean {
  if (withoutSpaces.test(word)) return longer.includes(word);
  const rest = longer.length - word.length;
  return word.length >= 4 && rest >= 3 && (longer.startsWith(word) || longer.endsWith(word));
}

function standsIn(phrase: readonly string[], text: readonly string[]): boolean {
  if (phrase.length === 0) return false;
  return text.some((_, start) => phrase.every((word, offset) => text[start + offset] === word));
}
