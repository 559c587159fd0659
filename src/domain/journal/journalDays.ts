import { localDay } from '../localDay';
import type { JournalHead } from './journalHead';

/** The entries of one day. `day`: the ISO day where the device is. */
export interface JournalDay {
  readonly day: string;
  readonly heads: readonly JournalHead[];
}

/** The time (ISO) at noon of an ISO day where the device is; undefined for what is no day. */
export function noonOf(day: string): string | undefined {
  const at = new Date(`${day}T12:00`);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}

/** Entries by their days, in the order in which they come. */
export function byDay(heads: readonly JournalHead[]): readonly JournalDay[] {
  const days: { readonly day: string; readonly heads: JournalHead[] }[] = [];
  for (const head of heads) {
    const day = localDay(head.at);
    const last = days.at(-1);
    if (last?.day === day) last.heads.push(head);
    else days.push({ day, heads: [head] });
  }
  return days;
}
