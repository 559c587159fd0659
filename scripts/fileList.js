import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isServedApart } from './servedApart.js';

/** The list's own name, in the build and on its host. */
export const listName = 'files.txt';

/**
 * What can't be in the list: itself; the worker, which holds the list's mark and is made after it; and what is served
 * without being installed. A release lists these in SHA256SUMS.
 * @param {string} path
 */
const isApart = (path) => path === listName || isServedApart(path);

/** @param {Buffer | string} bytes */
export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/**
 * Every file below a folder, by its path with "/", in the order of the letters' numbers: the same on every system.
 * @param {string} folder
 * @returns {string[]}
 */
export function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => relative('.', name).split(sep).join('/'))
    .sort();
}

/**
 * Files with their hashes as `sha256sum -c` reads them: "hash  path" in each line.
 * @param {string} folder
 * @param {readonly string[]} paths below it
 */
export function checksums(folder, paths) {
  return paths.map((path) => `${sha256(readFileSync(join(folder, path)))}  ${path}\n`).join('');
}

/**
 * Writes the list of what is installed into the build, before the worker's list is made, which names it. The hash of the
 * list is the hash of the whole.
 * @returns {import('vite').Plugin}
 */
export function fileList() {
  return {
    name: 'file-list',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      handler({ dir }) {
        if (!dir) throw new Error('The build has no folder to list.');
        writeFileSync(join(dir, listName), checksums(dir, filesBelow(dir).filter((path) => !isApart(path))));
      },
    },
  };
}
