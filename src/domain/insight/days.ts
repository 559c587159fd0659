import { day, wallTime } from '../followup/wallClock';

/** What can have been on a day. */
export const dayEvents = ['session', 'check-in', 'follow-up'] as const;
export type DayEvent = (typeof dayEvents)[number];

/** Something with its time (ISO) and the IANA zone by whose clock it belongs to a day. */
export interface TimedEvent {
  readonly kind: DayEvent;
  readonly at: string;
  readonly zone: string;
}

/** How many of each there were on a day. `day`: ISO day; `ofMonth`: 1 to 31. */
export interface CalendarDay {
  readonly day: string;
  readonly ofMonth: number;
  readonly events: Readonly<Record<DayEvent, number>>;
}

/** One month (2026-11) with all of its days. `weekday`: that of the first, 0 for Monday. */
export interface CalendarMonth {
  readonly month: string;
  readonly weekday: number;
  readonly days: readonly CalendarDay[];
}

/** The ISO day of an instant, by the clock of a zone. */
export function dayOf({ at, zone }: Pick<TimedEvent, 'at' | 'zone'>): string {
  return new Date(wallTime(Date.parse(at), zone)).toISOString().slice(0, 10);
}

/** The month so many months on. */
export function monthAfter(month: string, months: number): string {
  const [year, ofYear] = month.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, (ofYear ?? 1) - 1 + months, 1)).toISOString().slice(0, 7);
}

/** Each day of a month with what was on it. Days without anything are there as well, and count as nothing missed. */
export function calendarMonth(month: string, events: readonly TimedEvent[]): CalendarMonth {
  const first = Date.parse(`${month}-01`);
  const count = Math.round((Date.parse(`${monthAfter(month, 1)}-01`) - first) / day);
  const counts = new Map<string, Record<DayEvent, number>>();
  for (const event of events) {
    const on = dayOf(event);
    if (!on.startsWith(month)) continue;
    const before = counts.get(on) ?? { session: 0, 'check-in': 0, 'follow-up': 0 };
    counts.set(on, { ...before, [event.kind]: before[event.kind] + 1 });
  }
  const days = Array.from({ length: count }, (_, at): CalendarDay => {
    const iso = new Date(first + at * day).toISOString().slice(0, 10);
    return { day: iso, ofMonth: at + 1, events: counts.get(iso) ?? { session: 0, 'check-in': 0, 'follow-up': 0 } };
  });
  return { month, weekday: (new Date(first).getUTCDay() + 6) % 7, days };
}

/** The first and the last month in which something was; undefined for nothing. */
export function monthsWith(events: readonly TimedEvent[]): { readonly first: string; readonly last: string } | undefined {
  const months = events.map((event) => dayOf(event).slice(0, 7)).sort();
  const [first, last] = [months[0], months.at(-1)];
  return first !== undefined && last !== undefined ? { first, last } : undefined;
}
