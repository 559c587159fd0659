import { isSameData } from './backup/isSameData';

type Members = Readonly<Record<string, unknown>>;

/**
 * What an edit makes of a value of JSON that was changed meanwhile: `mine` was made of `before`, and where `now` differs from
 * that, only what the edit changed is put on it: members, and what was added to or taken from a list. Where both changed the
 * same, `mine` stands; where there was nothing before, both are kept. Of two kinds of a thing in it, as `kind` tells them
 * apart, one stands whole: half of each would be neither. What is called `kind` in the value itself is a member like any other.
 */
export function rebase(before: unknown, mine: unknown, now: unknown): unknown {
  return isMembers(mine) && isMembers(now) ? rebaseMembers(before, mine, now) : rebasePart(before, mine, now);
}

function rebasePart(before: unknown, mine: unknown, now: unknown): unknown {
  if (isSameData(now, before)) return mine;
  if (isSameData(mine, before)) return now;
  if (Array.isArray(mine) && Array.isArray(now)) return rebaseList(Array.isArray(before) ? before : [], mine, now);
  const isOneKind = isMembers(mine) && isMembers(now) && memberOf(mine, 'kind') === memberOf(now, 'kind');
  return isOneKind ? rebaseMembers(before, mine, now) : mine;
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function memberOf(all: unknown, name: string): unknown {
  return isMembers(all) && Object.hasOwn(all, name) ? all[name] : undefined;
}

function rebaseMembers(before: unknown, mine: Members, now: Members): Members {
  const names = new Set([...Object.keys(now), ...Object.keys(mine)]);
  return Object.fromEntries(
    [...names]
      .map((name) => [name, rebasePart(memberOf(before, name), memberOf(mine, name), memberOf(now, name))] as const)
      .filter(([, value]) => value !== undefined),
  );
}

function rebaseList(before: readonly unknown[], mine: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  const haveIds = [...before, ...mine, ...now].every((item) => memberOf(item, 'id') !== undefined);
  return haveIds ? rebaseById(before, mine, now) : rebaseStretch(before, mine, now);
}

/** Items with an id are told apart by it, and none stands there twice: one that both have added is as it is there. */
function rebaseById(before: readonly unknown[], mine: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  const sameIn = (list: readonly unknown[], item: unknown): unknown =>
    list.find((other) => memberOf(other, 'id') === memberOf(item, 'id'));
  const left = now.filter((item) => !sameIn(before, item) || sameIn(mine, item));
  const added = mine.filter((item) => !sameIn(now, item) && !isSameData(item, sameIn(before, item)));
  return [
    ...left.map((item) => (sameIn(before, item) ? rebasePart(sameIn(before, item), sameIn(mine, item), item) : item)),
    ...added,
  ];
}

/**
 * An edit of a list changes one stretch of it: what was there goes, and what it says stands in its place; where nothing of that
 * is there, at the same end or behind the same item.
 */
function rebaseStretch(before: readonly unknown[], mine: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  const shorter = Math.min(before.length, mine.length);
  let front = 0;
  while (front < shorter && isSameData(before[front], mine[front])) front += 1;
  let back = 0;
  while (back < shorter - front && isSameData(before.at(-1 - back), mine.at(-1 - back))) back += 1;
  const gone = before.slice(front, before.length - back);
  const added = mine.slice(front, mine.length - back);
  const isIn = (list: readonly unknown[], item: unknown): boolean => list.some((one) => isSameData(one, item));
  const isLeft = (item: unknown): boolean => !isIn(gone, item) && !isIn(added, item);
  const rest = now.filter(isLeft);
  const place = now.findIndex((item) => isIn(gone, item));
  const behind = rest.findIndex((item) => isSameData(item, before[front - 1]));
  const otherwise = back === 0 || (front > 0 && behind < 0) ? rest.length : front === 0 ? 0 : behind + 1;
  const at = place < 0 ? otherwise : now.slice(0, place).filter(isLeft).length;
  return [...rest.slice(0, at), ...added, ...rest.slice(at)];
}
