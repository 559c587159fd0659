/** Today in this device's zone, as an ISO day. */
export function today(): string {
  const now = new Date();
  return isoDay(now.getFullYear(), now.getMonth(), now.getDate());
}

/** The ISO day so many calendar months after `day`; the month's last day where it is shorter. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(year, month - 1 + months + 1, 0).getDate();
  return isoDay(year, month - 1 + months, Math.min(date, lastOfMonth));
}

/** A day (2026-11-24) or a time in UTC in words, as this device's zone has it. */
export function dayInWords(iso: string): string {
  // A bare day is read in the zone of the device: as UTC it would be the day before, west of Greenwich.
  const at = iso.length === 10 ? new Date(`${iso}T00:00`) : new Date(iso);
  const { lang } = document.documentElement;
  // The app's English is British: the day stands before the month.
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang || 'en-GB', { dateStyle: 'long' }).format(at);
}

function isoDay(year: number, monthIndex: number, date: number): string {
  const day = new Date(year, monthIndex, date);
  const month = String(day.getMonth() + 1).padStart(2, '0');
  return `${String(day.getFullYear())}-${month}-${String(day.getDate()).padStart(2, '0')}`;
}
