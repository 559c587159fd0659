/*
 * Times as a clock on the wall of a zone shows them. A wall time is a number: the milliseconds that UTC would count for
 * the same day and hour. So a day is always 24 of its hours, whatever a clock change does to the real ones. Temporal
 * isn't everywhere yet; Intl knows all zones.
 */

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const options = {
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  } as const;
  const made = new Intl.DateTimeFormat('en-US', { ...options, timeZone: knownZone(zone) });
  formats.set(zone, made);
  return made;
}

/** The zone itself, or UTC for a name that this system doesn't know: another one may have written it. */
function knownZone(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}

/** What a clock in the zone shows at an instant (milliseconds since 1970 in UTC). */
export function wallTime(instant: number, zone: string): number {
  const parts = new Map(formatOf(zone).formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const seconds = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return seconds + (((instant % 1000) + 1000) % 1000);
}

function offsetAt(instant: number, zone: string): number {
  return wallTime(instant, zone) - instant;
}

/**
 * The instant at which a clock in the zone shows a wall time. Of a time that comes twice it is the first; one that is
 * left out, as in spring, is taken as if the clock had not been put forward yet.
 */
export function instantOf(wall: number, zone: string): number {
  const before = offsetAt(wall - day, zone);
  const after = offsetAt(wall + day, zone);
  const fitting = [wall - before, wall - after].filter((instant) => wallTime(instant, zone) === wall);
  return fitting.length > 0 ? Math.min(...fitting) : wall - before;
}
