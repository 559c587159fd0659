/**
 * How easy an English text is to read: about 100 for the easiest, under 30 for the hardest (Flesch, 1948). By his table
 * of 1949, 70 to 80 is "fairly easy": six years of school, so readers of 12 or so; 60 to 70, "standard", asks for seven
 * or eight. The syllables are counted by rule of thumb, so it is good for a comparison and not to the point; below some
 * 50 words it says little. 100 for no text.
 */
export function readingEase(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 100;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 206.835 - (1.015 * words.length) / sentencesOf(text).length - (84.6 * syllables) / words.length;
}

/** The sentences of a text, in order. A colon and a semicolon end one as well: the eye rests there. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?:;]["'’”]?)\s+/)
    .map((part) => part.trim())
    .filter((part) => /[a-z]/i.test(part));
}

/** The sentence that lowers the ease of a text most: the one to write anew. Empty for no text. */
export function hardestSentence(text: string): string {
  const [hardest = ''] = [...sentencesOf(text)].sort((one, other) => readingEase(one) - readingEase(other));
  return hardest;
}

/** The words of a text in lower case, without apostrophes; numbers and signs are none. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().replace(/['’]/g, '').match(/[a-z]+/g) ?? [];
}

function syllablesIn(word: string): number {
  const spoken = word.replace(/(?:[^laeiouy]es|[^tdaeiouy]ed|[^laeiouy]e)$/, '');
  const vowels = spoken.match(/[aeiouy]+/g)?.length ?? 0;
  return Math.max(1, vowels);
}
