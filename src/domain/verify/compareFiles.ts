import type { ListedFile } from './fileList';

/**
 * 'missing': nothing was read, whether or not something lies there. 'unexpected': something lies there, and the list doesn't
 * know it. The worker hands out no such file: it is of a version that waits to be taken, left over from one, or a stranger.
 */
type FileState = 'same' | 'differs' | 'missing' | 'unexpected';

/** A file as it was found. `hash` is that of what was read, and empty where nothing was. */
export interface CheckedFile extends ListedFile {
  readonly state: FileState;
}

/**
 * Compares what lies on the device with the list that came with it. `found` has the hash of what was read under each path
 * that something lies under, empty where nothing was. Sorted by path, and each path comes once.
 */
export function compareFiles(listed: readonly ListedFile[], found: ReadonlyMap<string, string>): readonly CheckedFile[] {
  const known = new Map(listed.map(({ path, hash }) => [path, hash]));
  const expected = [...known].map(([path, listedHash]): CheckedFile => {
    const hash = found.get(path) ?? '';
    if (hash === '') return { path, hash, state: 'missing' };
    return { path, hash, state: hash === listedHash ? 'same' : 'differs' };
  });
  const others = [...found]
    .filter(([path]) => !known.has(path))
    .map(([path, hash]): CheckedFile => ({ path, hash, state: 'unexpected' }));
  return [...expected, ...others].sort((one, other) => (one.path < other.path ? -1 : 1));
}
