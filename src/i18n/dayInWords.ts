/** The page's language; the app's English is British, where the day stands before the month. */
function pageLanguage(): string {
  const { lang } = document.documentElement;
  return lang === 'en' || lang === '' ? 'en-GB' : lang;
}

/** A day (2026-11-24) or a time in UTC as a day in words, as this device's zone has it. */
export function dayInWords(iso: string): string {
  // A bare day is read in the zone of the device: as UTC it would be the day before, west of Greenwich.
  const at = new Date(iso.length === 10 ? `${iso}T00:00` : iso);
  return new Intl.DateTimeFormat(pageLanguage(), { dateStyle: 'long' }).format(at);
}

/** A time in UTC with its time of day. */
export function momentInWords(iso: string): string {
  return new Intl.DateTimeFormat(pageLanguage(), { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso));
}
