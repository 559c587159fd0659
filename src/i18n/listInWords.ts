/** Several words as one text, as the page's language lists them: "tea, a blanket, quiet". Empty for none. */
export function listInWords(words: readonly string[]): string {
  return new Intl.ListFormat(document.documentElement.lang || 'en', { type: 'unit' }).format(words);
}
