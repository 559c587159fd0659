import type { PracticeId } from '../practice';
import type { SearchIndex } from './search';
import { realWords, stopWords } from './stopWords';
import { isMistyped } from './typingErrors';
import { stemOf, wordsIn } from './wordForms';

/** A word that means practices, and the places of the entries that it means. `ofKind`: a general word, no name. */
interface MeaningWord {
  readonly word: string;
  readonly stem: string;
  readonly places: readonly number[];
  readonly ofKind?: true;
}

/**
 * The practices that a free text such as "no hugs please" names, in the order of the index. One telling word of a name
 * or of another name is enough, in any form, as part of a longer word, or mistyped; so is a general word or phrase of
 * the index, which means all practices of a kind. It rather finds too much, since somebody can take that back, than
 * leave a refusal unheard. Little words name nothing, unless a whole name is made of them and stands in the text. Empty
 * for a text that names nothing.
 */
export function practicesNamedIn(words: string, index: SearchIndex): readonly PracticeId[] {
  const text = wordsIn(words);
  const meaningWords = [...nameWordsOf(index), ...kindWordsOf(index)];
  const named = new Set<number>();
  for (const said of text) {
    if (stopWords.has(said)) continue;
    for (const { places } of meantBy(said, meaningWords)) for (const place of places) named.add(place);
  }
  index.entries.forEach(({ phrases }, place) => {
    const littleOnly = phrases.filter((phrase) => phrase.every((word) => stopWords.has(word)));
    if (littleOnly.some((phrase) => standsIn(phrase, text))) named.add(place);
  });
  for (const { phrases, places } of index.kinds) {
    const isSaid = phrases.some((phrase) => phrase.length > 1 && standsIn(phrase, text));
    if (isSaid) for (const place of places) named.add(place);
  }
  return index.entries.filter((_, place) => named.has(place)).map(({ id }) => id);
}

/** A number at the end is meant: "word8" is no mistyped "words". Elsewhere it is a slip of the finger. */
const isNumbered = /\p{N}$/u;

/** A word that is found as it stands isn't taken for a mistyped other one, nor is one that people mean as it stands. */
function meantBy(said: string, meaningWords: readonly MeaningWord[]): readonly MeaningWord[] {
  const stem = stemOf(said);
  const plain = meaningWords.filter(
    ({ word, stem: other, ofKind }) => word === said || other === stem || (!ofKind && isPartOf(word, stem)),
  );
  if (plain.length > 0 || realWords.has(said) || isNumbered.test(said)) return plain;
  return meaningWords.filter(({ word, stem: other }) => isMistyped(said, word) || isMistyped(stem, other));
}

function nameWordsOf({ vocabulary }: SearchIndex): readonly MeaningWord[] {
  return vocabulary.flatMap(({ word, stem, spots }) => {
    if (stopWords.has(word)) return [];
    const places = [...spots].filter(([, spot]) => spot < 2).map(([place]) => place);
    return places.length > 0 ? [{ word, stem, places }] : [];
  });
}

function kindWordsOf({ kinds }: SearchIndex): readonly MeaningWord[] {
  return kinds.flatMap(({ phrases, places }) =>
    phrases.flatMap(([word, ...more]) =>
      word !== undefined && more.length === 0 ? [{ word, stem: stemOf(word), places, ofKind: true as const }] : [],
    ),
  );
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
