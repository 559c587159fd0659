/** Letters that Unicode doesn't take apart into a plain letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/** The words of a text, in order: lower case, without accents, apostrophes and punctuation. */
export function wordsIn(text: string): readonly string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[ßæœøłđı]/gu, (letter) => plainLetters[letter] ?? letter);
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * A word without its ending, so that "cuddles", "cuddled" and "cuddling" are one. English endings only: in another
 * language it cuts nothing or cuts both sides alike. Never shorter than two letters. Stems are for comparing, not
 * for showing.
 */
export function stemOf(word: string): string {
  let stem = word;
  if (stem.length > 3 && /[^s]s$/u.test(stem)) stem = stem.slice(0, -1);
  // What is left has to hold a vowel: "string" and "bring" are no "-ing" forms.
  const root = /^(.*[aeiouy].*?)(?:ing|ed)$/u.exec(stem)?.[1];
  if (root !== undefined && root.length > 2) stem = root;
  if (stem.length > 3 && stem.endsWith('e')) stem = stem.slice(0, -1);
  if (stem.length > 3 && stem.endsWith('y')) stem = `${stem.slice(0, -1)}i`;
  if (stem.length > 3 && /([^aeiou])\1$/u.test(stem)) stem = stem.slice(0, -1);
  return stem;
}
