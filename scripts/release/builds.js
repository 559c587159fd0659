import { spawn } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, sha256 } from '../fileList.js';

/**
 * Builds the copy of the project in a folder, with the packages of another, in a process of its own.
 * @param {string} folder
 * @param {string} packages a node_modules
 * @param {Readonly<Record<string, string>>} [surroundings] variables that must change nothing
 * @returns {Promise<string>} where the build lies. Rejects with what the build said, where it fails
 */
export async function buildCopy(folder, packages, surroundings = {}) {
  symlinkSync(packages, join(folder, 'node_modules'));
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, NODE_ENV: 'production', ...surroundings };
  delete env['BASE_PATH'];
  const build = spawn(process.execPath, [join(packages, 'vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
    cwd: folder,
    env,
  });
  let said = '';
  for (const stream of [build.stdout, build.stderr]) {
    stream.on('data', (/** @type {Buffer} */ words) => {
      said += words.toString();
    });
  }
  const status = await new Promise((resolve) => build.once('close', resolve));
  if (status !== 0) throw new Error(`The build in ${folder} failed.\n${said}`);
  return join(folder, 'dist');
}

/**
 * The paths that two folders don't have in common, or not with the same bytes.
 * @param {string} one @param {string} other
 */
export function differences(one, other) {
  const hashes = (/** @type {string} */ folder) =>
    new Map(filesBelow(folder).map((path) => [path, sha256(readFileSync(join(folder, path)))]));
  const [first, second] = [hashes(one), hashes(other)];
  return [...new Set([...first.keys(), ...second.keys()])].filter((path) => first.get(path) !== second.get(path)).sort();
}
