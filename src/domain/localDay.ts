/** The day of a time (ISO) where the device is, as an ISO day: 2026-11-24. */
export function localDay(at: string): string {
  const time = new Date(at);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
