/** The page's language; the app's English is British, where the day stands before the month. */
function pageLanguage(): string {
  const { lang } = document.documentElement;
  return lang === 'en' || lang === '' ? 'en-GB' : lang;
}

/**
 * A day (2026-11-24) or a time in UTC as a day in words, as this device's zone has it. What is no day, which an old form or a
 * changed file may bring, stands as it was written.
 */
export function dayInWords(iso: string): string {
  // A bare day is read in the zone of the device: as UTC it would be the day before, west of Greenwich.
  const at = new Date(iso.length === 10 ? `${iso}T00:00` : iso);
  return Number.isNaN(at.getTime()) ? iso : new Intl.DateTimeFormat(pageLanguage(), { dateStyle: 'long' }).format(at);
}

/** A time in UTC with its time of day. */
export function momentInWords(iso: string): string {
  return new Intl.DateTimeFormat(pageLanguage(), { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso));
}

/** How long before a day (both ISO days or times) something was, in days: "today", "yesterday", "12 days ago". */
export function daysAgoInWords(iso: string, day: string): string {
  const days = Math.round((Date.parse(day.slice(0, 10)) - Date.parse(iso.slice(0, 10))) / 86_400_000);
  return new Intl.RelativeTimeFormat(pageLanguage(), { numeric: 'auto' }).format(-days, 'day');
}

/** A month (2026-11) in words. */
export function monthInWords(month: string): string {
  return new Intl.DateTimeFormat(pageLanguage(), { month: 'long', year: 'numeric' }).format(new Date(`${month}-01T00:00`));
}

/** The seven days of a week from Monday on, as short as they come. */
export function weekdaysInWords(): readonly string[] {
  const weekday = new Intl.DateTimeFormat(pageLanguage(), { weekday: 'narrow' });
  // 5 January 2026 was a Monday.
  return Array.from({ length: 7 }, (_, at) => weekday.format(new Date(2026, 0, 5 + at)));
}

/** A number to one place: 1.3, -0.5, and 0 without a sign. */
export function toOnePlace(value: number): string {
  return new Intl.NumberFormat(pageLanguage(), { maximumFractionDigits: 1, signDisplay: 'negative' }).format(value);
}
