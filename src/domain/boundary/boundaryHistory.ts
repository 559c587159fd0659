import type { Boundary, BoundaryVersion, BoundaryWording } from './boundary';

/** A boundary in force from `at` (ISO time). */
export function newBoundary(wording: BoundaryWording, at: string): Boundary {
  return { versions: [{ at, wording }] };
}

/** The version that rules: the last. */
export function currentVersion({ versions: [first, ...later] }: Boundary): BoundaryVersion {
  return later.at(-1) ?? first;
}

/** What a boundary says now, in force or withdrawn. */
export function currentWording(boundary: Boundary): BoundaryWording {
  return currentVersion(boundary).wording;
}

/** The boundary with a new wording from `at` (ISO time) on, its history kept; the same object for the same wording. */
export function reword(boundary: Boundary, wording: BoundaryWording, at: string): Boundary {
  if (sameWording(currentWording(boundary), wording)) return boundary;
  return { ...boundary, versions: [...boundary.versions, { at, wording }] };
}

/** The boundary without force from `at` (ISO time) on; the same object when it had none already. */
export function withdraw(boundary: Boundary, at: string): Boundary {
  return boundary.withdrawnAt === undefined ? { ...boundary, withdrawnAt: at } : boundary;
}

/**
 * The boundary in force again from `at` (ISO time) on. Its history shows that time, so it never looks as if it had
 * held all along; the same object when it was in force already.
 */
export function renew(boundary: Boundary, at: string): Boundary {
  const { versions, withdrawnAt: withdrawnBefore } = boundary;
  if (withdrawnBefore === undefined) return boundary;
  return { versions: [...versions, { at, withdrawnBefore, wording: currentWording(boundary) }] };
}

/**
 * A boundary that was made of an earlier state of it, put on the one that another window has kept meanwhile: no wording of
 * either is lost, and what was said last rules, a withdrawal too. `made` itself where that window has worded nothing.
 */
export function joinHistories(kept: Boundary, made: Boundary): Boundary {
  const isOf = (boundary: Boundary) => (one: BoundaryVersion) => boundary.versions.some(({ at }) => at === one.at);
  const [isMade, isKept] = [isOf(made), isOf(kept)];
  const since = kept.versions.filter((version) => !isMade(version));
  if (since.length === 0) return made;
  const own = made.versions.filter((version) => !isKept(version));
  const inOrder = [...since, ...own].sort((one, other) => one.at.localeCompare(other.at));
  const [first = made.versions[0], ...later] = [...kept.versions.filter(isMade), ...inOrder];
  const { at } = later.at(-1) ?? first;
  const withdrawnAt = [kept.withdrawnAt ?? '', made.withdrawnAt ?? ''].filter((end) => end > at).sort().at(-1);
  return { versions: [first, ...later], ...(withdrawnAt === undefined ? {} : { withdrawnAt }) };
}

/** The wordings that rule now, in the order given; none of a withdrawn boundary. */
export function boundariesInForce(boundaries: readonly Boundary[]): readonly BoundaryWording[] {
  return boundaries.filter(({ withdrawnAt }) => withdrawnAt === undefined).map(currentWording);
}

/** Whether the day for looking at it again has come. `today` is an ISO day. Never when withdrawn or without a day. */
export function isDueForReview(boundary: Boundary, today: string): boolean {
  const { reviewOn } = currentWording(boundary);
  return boundary.withdrawnAt === undefined && reviewOn !== undefined && reviewOn <= today;
}

export function sameWording(one: BoundaryWording, other: BoundaryWording): boolean {
  return (
    one.topic === other.topic &&
    one.limit === other.limit &&
    one.words === other.words &&
    one.conditions === other.conditions &&
    one.partner === other.partner &&
    one.reviewOn === other.reviewOn &&
    one.practiceIds.length === other.practiceIds.length &&
    one.practiceIds.every((id) => other.practiceIds.includes(id)) &&
    other.practiceIds.every((id) => one.practiceIds.includes(id))
  );
}
