/**
 * Several words as one text, as the page's language lists them: "tea, a blanket, quiet". Semicolons part them where one
 * of them has a comma itself. Empty for none.
 */
export function listInWords(words: readonly string[]): string {
  if (words.some((word) => word.includes(','))) return words.join('; ');
  return new Intl.ListFormat(document.documentElement.lang || 'en', { type: 'unit' }).format(words);
}
