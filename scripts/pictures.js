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
// `--compare` tells what changed since the pictures that lie there already; `--compare <folder>` since those in a folder.
const root = fileURLToPath(new URL('..', import.meta.url));
const results = `${root}test-results/`;
const folder = `${results}pictures/`;
const [option, given] = process.argv.slice(2);
if (option !== undefined && option !== '--compare') throw new Error(`Not known: ${option}. There is --compare, and --compare <folder>.`);

const before = given === undefined ? `${results}pictures-before` : resolve(given);
if (given !== undefined && !existsSync(before)) throw new Error(`There is no folder ${before}.`);
if (option !== undefined && given === undefined) {
  if (!existsSync(folder)) throw new Error('There are no pictures yet to compare with: run it without --compare first.');
  await rm(before, { recursive: true, force: true });
  await rename(folder, before);
}
await rm(folder, { recursive: true, force: true });
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
    takePhonePictures(browser, built.url, routes, folder),
    takeWidePictures(browser, built.url, routes, folder)
      .then(() => takeGalleryPictures(browser, development.url, Object.keys(galleryGroups), folder))
      .then(() => takeReadmePictures(browser, built.url, `${root}docs/pictures/`, `${root}public/`)),
  ]);
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
