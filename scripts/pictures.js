import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { serveDevelopment } from './developmentServer.js';
import { findBrowser } from './findBrowser.js';
import { comparePictures } from './pictures/comparePictures.js';
import { takeReadmePictures } from './pictures/readmePictures.js';
import { takeGalleryPictures, takePhonePictures, takeWidePictures } from './pictures/screenPictures.js';
import { steadyArguments } from './pictures/steadyPage.js';
import { serveFolder } from './serve.js';

// Takes a picture of every screen with the made-up notes in it, of the gallery, those of the README and of the dialog that installs the app.
// `--compare` tells what changed since the pictures that lie there already; `--compare <folder>` since those in a folder. The new
// set takes the place of the last one once it is whole; that one then lies in test-results/pictures-before/.
const root = fileURLToPath(new URL('..', import.meta.url));
const results = `${root}test-results/`;
const folder = `${results}pictures/`;
const [option, given] = process.argv.slice(2);
if (option !== undefined && option !== '--compare') throw new Error(`Not known: ${option}. There is --compare, and --compare <folder>.`);

/** The set before the last one. */
const previous = `${results}pictures-before/`;
/** Where a set is taken: the last one stays until this one is whole. */
const fresh = `${results}pictures-new/`;
const asked = given === undefined ? folder : `${resolve(given)}/`;
if (option !== undefined && !existsSync(asked)) {
  throw new Error(given === undefined ? 'There are no pictures yet to compare with: run it without --compare first.' : `There is no folder ${asked}.`);
}
// The last set is put aside for the new one, and is compared with there.
const before = asked === folder ? previous : asked;

/** Puts the new set in the place of the last one, which is put aside, unless what lies there is what is compared with. */
async function replaceSet() {
  if (asked === previous) await rm(folder, { recursive: true, force: true });
  else if (existsSync(folder)) {
    await rm(previous, { recursive: true, force: true });
    await rename(folder, previous);
  }
  await rename(fresh, folder);
}

await rm(fresh, { recursive: true, force: true });
await mkdir(`${root}docs/pictures`, { recursive: true });

await build({ root, logLevel: 'warn' });
const options = findBrowser();
const [built, development, browser] = await Promise.all([serveFolder({ folder: `${root}dist` }), serveDevelopment(), chromium.launch({ ...options, args: [...options.args, ...steadyArguments] })]);
try {
  const { filledScreens } = await development.load('tests/e2e/support/screens.ts');
  const { galleryGroups } = await development.load('src/features/gallery/galleryGroups.ts');
  // Each once, whatever the lists have in common.
  const routes = [...new Set([...filledScreens, '/settings/lock', '/settings/lock/new'])];
  await Promise.all([
    takePhonePictures(browser, built.url, routes, fresh),
    takeWidePictures(browser, built.url, routes, fresh)
      .then(() => takeGalleryPictures(browser, development.url, Object.keys(galleryGroups), fresh))
      .then(() => takeReadmePictures(browser, built.url, `${root}docs/pictures/`, `${root}public/`)),
  ]);
  await replaceSet();
  process.stdout.write(`The pictures lie in ${folder}\n`);
  if (option !== undefined) {
    const report = `${results}pictures-compared`;
    const { changed, added, gone } = await comparePictures(browser, { before, after: folder, report });
    process.stdout.write(`${changed.length} changed, ${added.length} new, ${gone.length} gone: ${report}/index.html\n`);
    for (const name of changed) process.stdout.write(`  ${name}\n`);
  }
} finally {
  await browser.close();
  await Promise.all([built.close(), development.close()]);
}
