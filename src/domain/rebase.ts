import { isSameData } from './backup/isSameData';

type Members = Readonly<Record<string, unknown>>;

/**
 * What an edit makes of a value of JSON that was changed meanwhile: `mine` was made of `before`, and where `now` differs from
 * that, only what the edit changed is put on it: members, and what was added to or taken from a list. Where both changed the
 * same, `mine` stands; where there was nothing before, both are kept. Of two kinds of a thing, as `kind` tells them apart, one
 * stands whole: half of each would be neither.
 */
export function rebase(before: unknown, mine: unknown, now: unknown): unknown {
  if (isSameData(now, before)) return mine;
  if (isSameData(mine, before)) return now;
  if (Array.isArray(mine) && Array.isArray(now)) return rebaseList(Array.isArray(before) ? before : [], mine, now);
  return isMembers(mine) && isMembers(now) ? rebaseMembers(isMembers(before) ? before : {}, mine, now) : mine;
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function rebaseMembers(before: Members, mine: Members, now: Members): Members {
  const member = (all: Members, name: string): unknown => (Object.hasOwn(all, name) ? all[name] : undefined);
  if (member(mine, 'kind') !== member(now, 'kind')) return mine;
  const names = new Set([...Object.keys(now), ...Object.keys(mine)]);
  return Object.fromEntries(
    [...names]
      .map((name) => [name, rebase(member(before, name), member(mine, name), member(now, name))] as const)
      .filter(([, value]) => value !== undefined),
  );
}

/** An edit of a list changes one stretch of it: what was there goes, what it says stands at the same end, or behind the same item. */
function rebaseList(before: readonly unknown[], mine: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  const shorter = Math.min(before.length, mine.length);
  let front = 0;
  while (front < shorter && isSameData(before[front], mine[front])) front += 1;
  let back = 0;
  while (back < shorter - front && isSameData(before.at(-1 - back), mine.at(-1 - back))) back += 1;
  const gone = before.slice(front, before.length - back);
  const added = mine.slice(front, mine.length - back);
  const rest = now.filter((item) => ![...gone, ...added].some((one) => isSameData(one, item)));
  const behind = rest.findIndex((item) => isSameData(item, before[front - 1]));
  const at = back === 0 || (front > 0 && behind < 0) ? rest.length : front === 0 ? 0 : behind + 1;
  return [...rest.slice(0, at), ...added, ...rest.slice(at)];
}
