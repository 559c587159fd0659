/** The page's language; the app's English is British, where the day stands before the month. */
function pageLanguage(): string {
  const { lang } = document.documentElement;
  return lang === 'en' || lang === '' ? 'en-GB' : lang;
}

/** The day of an ISO time in words, as this device's zone has it; the year only where it isn't this one. */
export function dayInWords(iso: string): string {
  const at = new Date(iso);
  const isThisYear = at.getFullYear() === new Date().getFullYear();
  return new Intl.DateTimeFormat(pageLanguage(), {
    day: 'numeric',
    month: 'long',
    ...(isThisYear ? {} : { year: 'numeric' }),
  }).format(at);
}

/** The same with the year and the time of day. */
export function momentInWords(iso: string): string {
  return new Intl.DateTimeFormat(pageLanguage(), { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso));
}
