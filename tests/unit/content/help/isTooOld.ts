/** Whether a day (ISO) lies more than 18 months before another: then what was read on it is to be read again. */
export function isTooOld(checked: string, now: Date): boolean {
  const last = new Date(checked);
  last.setUTCMonth(last.getUTCMonth() + 18);
  return last < now;
}
