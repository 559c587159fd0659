/** For development only: one prints message keys, one runs from right to left. */
const testLanguages = ['keys', 'right-to-left'] as const;

export type TestLanguage = (typeof testLanguages)[number];
export type Language = 'en' | TestLanguage;

export function isTestLanguage(language: Language): language is TestLanguage {
  return (testLanguages as readonly Language[]).includes(language);
}

/** The language asked for in the address of a development page (`?language=keys`), else English. */
export function languageAskedFor(search: string): Language {
  const asked = new URLSearchParams(search).get('language');
  return testLanguages.find((language) => language === asked) ?? 'en';
}

/** Marks a translated text so that it runs from right to left, whatever its letters. */
export function rightToLeftText<T>(translated: T): T | string {
  return typeof translated === 'string' ? `\u202e${translated}\u202c` : translated;
}
