import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checksums, filesBelow, listName, sha256 } from './fileList.js';
import { buildCopy, differences } from './release/builds.js';
import { packedArchive } from './release/tar.js';

// Makes a release of what is committed: built twice in two places, compared byte for byte, packed, with checksums.
const root = fileURLToPath(new URL('..', import.meta.url));
const git = (/** @type {string[]} */ ...words) => execFileSync('git', words, { cwd: root, encoding: 'utf8' }).trim();
const json = (/** @type {string} */ path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** @param {string} text */
function stop(text) {
  process.stderr.write(`${text}\n`);
  process.exit(1);
}

const changed = git('status', '--porcelain');
if (changed) stop(`A release is made of what is committed, and this isn't:\n${changed}`);

// Another version of a package is another build.
/** @type {[Record<string, { version?: string }>, Record<string, { version?: string }>]} */
const [locked, installed] = [json('package-lock.json').packages, json('node_modules/.package-lock.json').packages];
const strangers = Object.entries(installed).filter(([path, { version }]) => locked[path]?.version !== version);
if (strangers.length > 0) stop(`Run "npm ci" first. Not as the lock file says: ${strangers.map(([path]) => path).join(', ')}`);

/** @type {{ version: string }} */
const { version } = json('package.json');
const seconds = Number(git('log', '-1', '--format=%ct'));
const name = `lowlamp-${version}`;
const work = mkdtempSync(join(tmpdir(), 'lowlamp-release-'));
process.stdout.write(`Building ${name} twice, from ${git('rev-parse', 'HEAD')}\n`);
try {
  const places = [
    { folder: join(work, 'one'), surroundings: { TZ: 'UTC', LC_ALL: 'C' } },
    { folder: join(work, 'another/further/down'), surroundings: { TZ: 'Pacific/Chatham', LC_ALL: 'tr_TR.UTF-8' } },
  ];
  const [one = '', another = ''] = await Promise.all(
    places.map(({ folder, surroundings }) => {
      git('checkout-index', '--all', `--prefix=${folder}/`);
      return buildCopy(folder, join(root, 'node_modules'), surroundings);
    }),
  );
  const different = differences(one, another);
  if (different.length > 0) throw new Error(`The two builds differ in ${different.length} files:\n${different.join('\n')}`);

  const release = join(root, 'release');
  const folder = join(release, name);
  rmSync(release, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(one, join(folder, 'app'), { recursive: true });
  cpSync(join(root, 'hosting'), join(folder, 'hosting'), { recursive: true });
  cpSync(join(root, 'docs/self-hosting.md'), join(folder, 'README.md'));
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));

  const paths = filesBelow(folder).map((path) => `${name}/${path}`);
  const archive = `${name}.tar.gz`;
  const files = paths.map((path) => ({ path, bytes: readFileSync(join(release, path)) }));
  writeFileSync(join(release, archive), packedArchive(files, seconds));
  writeFileSync(join(release, 'SHA256SUMS'), checksums(release, [archive, ...paths]));
  process.stdout.write(
    [
      'The two builds are the same, byte for byte.',
      `release/${archive}, its files below release/${name}/, and release/SHA256SUMS`,
      `The hash of all files together: ${sha256(readFileSync(join(one, listName)))}`,
      '',
    ].join('\n'),
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}
