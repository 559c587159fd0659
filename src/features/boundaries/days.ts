/** The ISO day so many calendar months after `day`; the month's last day where it is shorter. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(year, month - 1 + months + 1, 0).getDate();
  return isoDay(year, month - 1 + months, Math.min(date, lastOfMonth));
}

function isoDay(year: number, monthIndex: number, date: number): string {
  const day = new Date(year, monthIndex, date);
  const month = String(day.getMonth() + 1).padStart(2, '0');
  return `${String(day.getFullYear())}-${month}-${String(day.getDate()).padStart(2, '0')}`;
}
