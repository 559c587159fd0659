const two = (part: number): string => String(part).padStart(2, '0');

/** The time of day of an ISO time by the clock of this device: 20:05. */
export function clockOf(iso: string): string {
  const at = new Date(iso);
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** The ISO time of a day and a time of day by the clock of this device; undefined where one is missing or none. */
export function isoOf(day: string, clock: string): string | undefined {
  const at = new Date(`${day}T${clock}`);
  return Number.isNaN(at.getTime()) || day === '' || clock === '' ? undefined : at.toISOString();
}
