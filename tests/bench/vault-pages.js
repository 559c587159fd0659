import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from '../../scripts/findBrowser.js';
import { serveFolder } from '../../scripts/serve.js';
import { median } from './speed/figures.js';

/*
 * The vault with pages of four sizes beside bare Dexie, in a real browser with its profile on the disk: what saving one
 * record and opening all of them cost. The figures stand in docs/decisions.md.
 */
const sizes = [4, 8, 16, 32];
const counts = [100, 1_000, 10_000];
/** About 300 bytes. */
const phrases = 7;
const src = fileURLToPath(new URL('../../src', import.meta.url));
const dexie = fileURLToPath(new URL('../../node_modules/dexie/dist/modern/dexie.mjs', import.meta.url));

/** Builds the page with another page size in the vault's layout. @param {number} kib @param {string} folder */
async function buildPage(kib, folder) {
  await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: [{ find: '@', replacement: src }, { find: /^dexie$/, replacement: dexie }] },
    plugins: [
      {
        name: 'page-size',
        transform(code, id) {
          if (!id.endsWith('vault/space/layout.ts')) return undefined;
          const sized = code.replace(/pageBytes = [\d_]+/, `pageBytes = ${kib * 1024}`);
          if (!sized.includes(`pageBytes = ${kib * 1024}`)) throw new Error('The layout names its page size in another way.');
          return sized;
        },
      },
    ],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL('vault/page.ts', import.meta.url)), formats: ['es'], fileName: () => 'assets/page.js' },
    },
  });
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>bench</title>');
}

const ms = (/** @type {readonly number[]} */ times) => median(times).toFixed(1).padStart(7);
const ratio = (/** @type {readonly number[]} */ one, /** @type {readonly number[]} */ other) => (median(one) / median(other)).toFixed(1).padStart(5);

process.stdout.write('page KiB | first run ms | records | save ms |  bare | ratio | open ms |  bare | ratio | disk MiB\n');
for (const kib of sizes) {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  await buildPage(kib, folder);
  const server = await serveFolder({ folder });
  const profile = await mkdtemp(join(tmpdir(), 'bench-profile-'));
  const context = await chromium.launchPersistentContext(profile, findBrowser());
  const [page] = context.pages();
  if (!page) throw new Error('The browser has no page.');
  await page.goto(server.url);
  const address = `${server.url}assets/page.js`;
  const firstRun = await page.evaluate(async (url) => (await import(url)).measureFirstRun(), address);
  for (const count of counts) {
    /** @type {import('./vault/page').Measured} */
    const it = await page.evaluate(async ([url, n, words]) => (await import(url)).measure(n, words), /** @type {const} */ ([address, count, phrases]));
    if (it.pageBytes !== kib * 1024) throw new Error('Another page size was measured.');
    process.stdout.write(
      `${String(kib).padStart(8)} | ${ms(firstRun).padStart(12)} | ${String(count).padStart(7)} | ${ms(it.save)} | ${ms(it.bareSave)} | ${ratio(it.save, it.bareSave)} | ` +
        `${ms(it.open)} | ${ms(it.bareOpen)} | ${ratio(it.open, it.bareOpen)} | ${(it.diskBytes / 1024 / 1024).toFixed(1).padStart(8)}\n`,
    );
  }
  await context.close();
  await server.close();
  await Promise.all([folder, profile].map((each) => rm(each, { recursive: true, force: true })));
}
