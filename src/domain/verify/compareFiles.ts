import type { ListedFile } from './fileList';

/** 'unexpected': it is installed, and the list doesn't know it. */
type FileState = 'same' | 'differs' | 'missing' | 'unexpected';

/** A file as it was found. `hash` is that of what is installed, and empty where nothing is. */
export interface CheckedFile extends ListedFile {
  readonly state: FileState;
}

/** Files by path, each with the hash of all that is installed under it: two while a new version waits to be taken. */
export type InstalledHashes = ReadonlyMap<string, readonly string[]>;

/**
 * Compares what is installed with the list that came with it. `alsoKnown` are the paths of a version that waits to be
 * taken: they are expected as well. Sorted by path, and each path comes once.
 */
export function compareFiles(
  listed: readonly ListedFile[],
  installed: InstalledHashes,
  alsoKnown: ReadonlySet<string> = new Set(),
): readonly CheckedFile[] {
  const known = new Map(listed.map(({ path, hash }) => [path, hash]));
  const expected = [...known].map(([path, hash]): CheckedFile => {
    const found = installed.get(path) ?? [];
    if (found.includes(hash)) return { path, hash, state: 'same' };
    return { path, hash: found[0] ?? '', state: found.length > 0 ? 'differs' : 'missing' };
  });
  const others = [...installed]
    .filter(([path]) => !known.has(path) && !alsoKnown.has(path))
    .map(([path, [hash = '']]): CheckedFile => ({ path, hash, state: 'unexpected' }));
  return [...expected, ...others].sort((one, other) => (one.path < other.path ? -1 : 1));
}
