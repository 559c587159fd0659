import { limits, type Boundary, type Limit } from '../boundary/boundary';
import { monthAfter } from './days';

/** How many boundaries of each limit were in force at the end of a month (2026-11). */
export interface MonthOfBoundaries {
  readonly month: string;
  readonly inForce: Readonly<Record<Limit, number>>;
}

/** How firm a boundary was at an instant (ISO time, in UTC); undefined where it wasn't in force. */
function limitAt({ versions, withdrawnAt }: Boundary, at: string): Limit | undefined {
  if (withdrawnAt !== undefined && withdrawnAt < at) return undefined;
  return versions.findLast((version) => version.at < at)?.wording.limit;
}

/**
 * The boundaries in force by month, from that of the first one to `thisMonth`, but never more than `most` months; of this
 * month as it stands so far. Empty without boundaries. A boundary that was withdrawn and renewed shows no gap: only the
 * last withdrawal is kept.
 */
export function boundariesOverTime(
  boundaries: readonly Boundary[],
  thisMonth: string,
  most = 12,
): readonly MonthOfBoundaries[] {
  const begun = boundaries.map(({ versions: [first] }) => first.at.slice(0, 7)).sort()[0];
  if (begun === undefined) return [];
  const earliest = monthAfter(thisMonth, 1 - most);
  const months: MonthOfBoundaries[] = [];
  for (let month = begun > earliest ? begun : earliest; month <= thisMonth; month = monthAfter(month, 1)) {
    const end = `${monthAfter(month, 1)}-01`;
    const all = boundaries.map((boundary) => limitAt(boundary, end));
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
