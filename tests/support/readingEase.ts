/**
 * How easy an English text is to read: about 100 for the easiest, under 30 for the hardest (Flesch, 1948). The
 * syllables are counted by rule of thumb, so it is good for a comparison and not to the point. 100 for no text.
 */
export function readingEase(text: string): number {
  const words = text.toLowerCase().replace(/['’]/g, '').match(/[a-z]+/g) ?? [];
  if (words.length === 0) return 100;
  const sentences = text.split(/[.!?:;]+(?=["'\s]|$)/).filter((part) => /[a-z]/i.test(part)).length;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 206.835 - (1.015 * words.length) / sentences - (84.6 * syllables) / words.length;
}

function syllablesIn(word: string): number {
  const spoken = word.replace(/(?:[^laeiouy]es|[^tdaeiouy]ed|[^laeiouy]e)$/, '');
  const vowels = spoken.match(/[aeiouy]+/g)?.length ?? 0;
  return Math.max(1, vowels);
}
