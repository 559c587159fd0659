/** A file by its path below the app's address, with its SHA-256 as 64 small hexadecimal digits. */
export interface ListedFile {
  readonly path: string;
  readonly hash: string;
}

const line = /^([0-9a-f]{64}) {2}(.+)$/;

/**
 * The list that a build writes of itself: "hash  path" in each line, as `sha256sum -c` reads it. A line that is none names
 * a file that nothing can be: what was changed in the list shows, and nothing is left out quietly.
 */
export function readFileList(text: string): readonly ListedFile[] {
  return text
    .split('\n')
    .filter((each) => each !== '')
    .map((each) => {
      const [, hash = '', path = each] = line.exec(each) ?? [];
      return { path, hash };
    });
}

/** The same list as text, sorted by path: its SHA-256 is the hash of the whole. */
export function writeFileList(files: readonly ListedFile[]): string {
  return files
    .toSorted((one, other) => (one.path < other.path ? -1 : 1))
    .map(({ path, hash }) => `${hash}  ${path}\n`)
    .join('');
}
