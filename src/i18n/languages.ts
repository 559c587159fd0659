/** For development only: one prints message keys, one runs from right to left. */
const testLanguages = ['keys', 'right-to-left'] as const;

export type Language = 'en' | (typeof testLanguages)[number];

/** The language asked for in the address of a development page (`?language=keys`), else English. */
export function languageAskedFor(search: string): Language {
  const asked = new URLSearchParams(search).get('language');
  return testLanguages.find((language) => language === asked) ?? 'en';
}

/** Marks a text so that it runs from right to left, whatever its letters. */
export function rightToLeftText(text: string): string {
  return `\u202e${text}\u202c`;
}
