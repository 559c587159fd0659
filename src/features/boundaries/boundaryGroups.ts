import { currentWording } from '@/domain/boundary/boundaryHistory';
import { limits, type Limit } from '@/domain/boundary/boundary';
import type { NotedBoundary } from '@/stores/boundaries';

export interface BoundaryGroup {
  readonly limit: Limit;
  readonly notes: readonly NotedBoundary[];
}

/** The boundaries in force, the firmest limit first and the newest first in each; no empty groups. */
export function boundaryGroups(all: readonly NotedBoundary[]): readonly BoundaryGroup[] {
  const newestFirst = [...all].reverse().filter(({ value }) => !value.withdrawnAt);
  return limits
    .map((limit) => ({ limit, notes: newestFirst.filter(({ value }) => currentWording(value).limit === limit) }))
    .filter(({ notes }) => notes.length > 0);
}

/** The withdrawn boundaries, the last withdrawn first. */
export function withdrawnNotes(all: readonly NotedBoundary[]): readonly NotedBoundary[] {
  return all
    .filter(({ value }) => value.withdrawnAt)
    .sort((a, b) => (b.value.withdrawnAt ?? '').localeCompare(a.value.withdrawnAt ?? ''));
}
