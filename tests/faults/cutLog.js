import { readdir, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';

/** How many bytes of the last write are missing. */
const missing = 100;

/**
 * Leaves the log in which the browser keeps the last writes of all databases as it is where the browser was killed in the
 * middle of one: without its end. The browser must not be running. Gives the log's path.
 * @param {string} profile
 */
export async function cutLog(profile) {
  const databases = join(profile, 'Default', 'IndexedDB');
  const folder = (await readdir(databases)).find((name) => name.endsWith('.leveldb'));
  if (!folder) throw new Error('There is no database.');
  // A new one has a higher number.
  const log = (await readdir(join(databases, folder))).filter((name) => name.endsWith('.log')).sort().at(-1);
  if (!log) throw new Error('There is no log.');
  const path = join(databases, folder, log);
  const { size } = await stat(path);
  if (size <= missing) throw new Error(`The log has only ${size} bytes.`);
  await truncate(path, size - missing);
  return path;
}
