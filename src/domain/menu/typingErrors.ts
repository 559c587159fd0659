/** Shorter words are too near to each other to tell an error from another word. */
const shortest = 4;

/** How many typing errors are forgiven in a word: none below 4 letters, one up to 7, two from 8 on. */
function forgiven(word: string): number {
  if (word.length < shortest) return 0;
  return word.length < 8 ? 1 : 2;
}

/** Below this length another first letter makes another word: walk and talk, food and good, hair and fair. */
const longEnoughToMissTheFirst = 6;

/**
 * Whether a typed word is another one but for typing errors: a letter wrong, missing, too many, or two swapped. With
 * `prefix` the beginning of the other word is enough, for somebody who is still typing.
 */
export function isMistyped(typed: string, word: string, prefix = false): boolean {
  const most = forgiven(typed);
  if (most === 0 || word.length < shortest) return false;
  if (typed.length - word.length > most || (!prefix && word.length - typed.length > most)) return false;
  if (typed.length < longEnoughToMissTheFirst && !beginsAlike(typed, word)) return false;
  return fewestErrors(typed, word, prefix) <= most;
}

/**
 * Whether a typed word of three letters is one that lost a letter ("wak") or had two swapped ("tae"). Too daring for words
 * that rule something out; somebody who searches sees at once what was found.
 */
export function isShortMistyped(typed: string, word: string): boolean {
  if (typed.length !== 3 || !beginsAlike(typed, word)) return false;
  const isSwapped = word.length === 3 && Array.from(typed).sort().join('') === Array.from(word).sort().join('');
  return (isSwapped || word.length === 4) && fewestErrors(typed, word, false) <= 1;
}

/** The same first letter, or the first two swapped. */
function beginsAlike(typed: string, word: string): boolean {
  const [first = '', second = ''] = typed;
  return word.startsWith(first) || word.startsWith(second + first);
}

/** The Damerau-Levenshtein distance (swaps of neighbours), to the whole word or to its nearest beginning. */
function fewestErrors(typed: string, word: string, prefix: boolean): number {
  let twoBefore: number[] = [];
  let before = Array.from({ length: word.length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    for (let column = 1; column <= word.length; column++) {
      const same = typed[row - 1] === word[column - 1];
      let errors = Math.min(
        at(before, column) + 1,
        at(current, column - 1) + 1,
        at(before, column - 1) + (same ? 0 : 1),
      );
      const swapped = typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      if (row > 1 && column > 1 && swapped) errors = Math.min(errors, at(twoBefore, column - 2) + 1);
      current.push(errors);
    }
    twoBefore = before;
    before = current;
  }
  return prefix ? Math.min(...before) : at(before, word.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
