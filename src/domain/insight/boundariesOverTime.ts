import { limits, type Boundary, type Limit } from '../boundary/boundary';
import { localDay } from '../localDay';
import { monthAfter } from './days';

/** How many boundaries of each limit were in force at the end of a month (2026-11). */
export interface MonthOfBoundaries {
  readonly month: string;
  readonly inForce: Readonly<Record<Limit, number>>;
}

/** How firm a boundary was when a day (ISO) began where the device is; undefined where it wasn't in force. */
function limitOn({ versions, withdrawnAt }: Boundary, day: string): Limit | undefined {
  const isBefore = (at: string | undefined): boolean => at !== undefined && localDay(at) < day;
  const last = versions.findLastIndex(({ at }) => isBefore(at));
  const isWithdrawn = isBefore(versions[last + 1]?.withdrawnBefore) || isBefore(withdrawnAt);
  return isWithdrawn ? undefined : versions[last]?.wording.limit;
}

/**
 * The boundaries in force by month, from that of the first one to `thisMonth`, but never more than `most` months; of this
 * month as it stands so far. Empty without boundaries. A boundary that was withdrawn and renewed is missing in between, but
 * where it was renewed before such times were kept.
 */
export function boundariesOverTime(
  boundaries: readonly Boundary[],
  thisMonth: string,
  most = 12,
): readonly MonthOfBoundaries[] {
  const begun = boundaries.map(({ versions: [first] }) => localDay(first.at).slice(0, 7)).sort()[0];
  if (begun === undefined) return [];
  const earliest = monthAfter(thisMonth, 1 - most);
  const months: MonthOfBoundaries[] = [];
  for (let month = begun > earliest ? begun : earliest; month <= thisMonth; month = monthAfter(month, 1)) {
    const end = `${monthAfter(month, 1)}-01`;
    const all = boundaries.map((boundary) => limitOn(boundary, end));
    const count = (limit: Limit): number => all.filter((one) => one === limit).length;
    const inForce = { hard: count('hard'), soft: count('soft'), conditional: count('conditional'), open: count('open') };
    months.push({ month, inForce });
  }
  return months;
}

/** All boundaries of a month together. */
export function countInForce({ inForce }: MonthOfBoundaries): number {
  return limits.reduce((sum, limit) => sum + inForce[limit], 0);
}
