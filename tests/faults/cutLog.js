import { readdir, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';

/** How many bytes of the last write are missing. */
const missing = 100;

/**
 * The log in which the browser keeps the last writes of all databases of an origin. A new one has a higher number.
 * @param {string} profile
 */
export async function logOf(profile) {
  const databases = join(profile, 'Default', 'IndexedDB');
  const folder = (await readdir(databases)).find((name) => name.endsWith('.leveldb'));
  if (!folder) throw new Error('There is no database.');
  const log = (await readdir(join(databases, folder))).filter((name) => name.endsWith('.log')).sort().at(-1);
  if (!log) throw new Error('There is no log.');
  return join(databases, folder, log);
}

/**
 * Leaves the log as it is where the browser was killed in the middle of its last write: without the end of it. The browser
 * must not be running.
 * @param {string} profile
 */
export async function cutLog(profile) {
  const log = await logOf(profile);
  const { size } = await stat(log);
  if (size <= missing) throw new Error(`The log has only ${size} bytes.`);
  await truncate(log, size - missing);
}
