import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files that the built worker installs, as it lists them itself.
 * @param {string} dist the folder of the build
 * @returns {string[]} paths below it
 */
export function precached(dist) {
  const worker = readFileSync(join(dist, 'sw.js'), 'utf8');
  const urls = [...worker.matchAll(/["']?url["']?:\s*["']([^"']+)["']/g)].map(([, url]) => url ?? '');
  if (urls.length === 0) throw new Error('The worker installs nothing: look at the build.');
  return urls;
}
