import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { precached } from './precached.js';
import { isServedApart } from './servedApart.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

/** What may be sent, in KiB of brotli. */
const limits = { beforeTap: 45, firstScript: 90, precache: 600 };

/** The modules that the first screens load beside the first script: each of them runs at every start. */
const atTheStart = [
  'src/vault/openVault.ts',
];

/** @type {Record<string, { file: string, imports: string[], modules: string[] }>} */
const parts = JSON.parse(readFileSync(join(root, 'dist-report/chunks.json'), 'utf8'));

/** @param {string} file */
const kib = (file) =>
  brotliCompressSync(readFileSync(join(dist, file)), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length / 1024;

/** The part that holds a module. @param {string} module */
function partOf(module) {
  const part = Object.values(parts).find(({ modules }) => modules.includes(module));
  if (!part) throw new Error(`The build has no ${module}. Mend the list in scripts/sizes.js.`);
  return part.file;
}

/** A part and all that it imports. @param {string} file @param {Set<string>} found */
function gather(file, found) {
  if (found.has(file)) return;
  found.add(file);
  for (const other of parts[file]?.imports ?? []) gather(other, found);
}

// The entry holds all that it imports: scripts/firstScript.js.
const beforeTap = new Set([partOf('src/main.ts')]);
const first = new Set(beforeTap);
for (const module of atTheStart) gather(partOf(module), first);

const sum = (/** @type {Iterable<string>} */ files) => [...files].reduce((total, file) => total + kib(file), 0);
const all = precached(dist);

const measured = [
  { what: 'script before the first tap', size: sum(beforeTap), limit: limits.beforeTap },
  { what: 'script for the whole first screen, with the vault', size: sum(first), limit: limits.firstScript },
  { what: 'everything that is installed', size: sum(all), limit: limits.precache },
];
for (const { what, size, limit } of measured) {
  process.stdout.write(`${what}: ${size.toFixed(1)} KiB brotli${limit ? ` of ${limit}` : ''}\n`);
}

// Everything that is served is installed as well, and nothing twice: else a screen would need the network. What no screen
// shows stands apart.
const served = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((name) => statSync(join(dist, name)).isFile())
  .map((name) => relative('.', name));
const missing = served.filter((name) => !all.includes(name) && !isServedApart(name));
const twice = all.filter((name, at) => all.indexOf(name) !== at);
if (missing.length > 0) process.stderr.write(`Not installed: ${missing.join(', ')}\n`);
if (twice.length > 0) process.stderr.write(`Installed twice: ${twice.join(', ')}\n`);
const over = measured.filter(({ size, limit }) => limit !== undefined && size > limit);
for (const { what, limit } of over) process.stderr.write(`Too much: ${what}, at most ${limit ?? 0} KiB\n`);
process.exitCode = missing.length + twice.length + over.length > 0 ? 1 : 0;
