import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import lighthouse from 'lighthouse';
import { launch } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from './findBrowser.js';
import { serveFolder } from './serve.js';

/*
 * What Lighthouse says of five screens of the built app, as on its own slowed phone: the median of three runs each, with
 * what isn't full and why. Prints a table, and writes it with all reasons to test-results/lighthouse.json. Another number of
 * runs: `npm run lighthouse -- 1`. It measures time, so nothing else should run beside it; it is no part of npm test.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const runs = Number(process.argv[2] ?? 3);
const categories = /** @type {const} */ (['performance', 'accessibility', 'best-practices', 'seo']);
const screens = { Home: '/', quiz: '/quiz', menu: '/menu', practice: '/practice/cuddling', learn: '/learn' };

/** @param {readonly number[]} numbers */
const median = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;

await build({ root, logLevel: 'warn' });
const server = await serveFolder({ folder: `${root}dist` });
const profile = mkdtempSync(join(tmpdir(), 'lowlamp-lighthouse-'));
const browser = await launch({ ...findBrowser(), headless: true, userDataDir: profile, defaultViewport: { width: 360, height: 780 } });

// Somebody who has the welcome behind them: what is measured is what they see from then on.
const page = (await browser.pages())[0] ?? (await browser.newPage());
await page.goto(server.url);
const skip = await page.waitForSelector('::-p-aria([name="Skip all"][role="link"])');
await skip?.click();
await page.waitForSelector('::-p-aria([name="Good to see you"][role="heading"])');
await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated');
// The vault is on the disk by now; the app is closed again, as it is for whoever comes back.
await page.goto('about:blank');

/** @param {string} route */
async function look(route) {
  const found = await lighthouse(
    `${server.url}#${route}`,
    { port: Number(new URL(browser.wsEndpoint()).port), onlyCategories: [...categories], disableStorageReset: true, logLevel: 'error' },
  );
  if (!found || found.lhr.runtimeError) throw new Error(`No look at ${route}: ${found?.lhr.runtimeError?.message ?? ''}`);
  return found.lhr;
}

/** What a category counts, and isn't full. @param {import('lighthouse').Result} lhr @param {string} category */
function lacking({ audits, categories: all }, category) {
  return (all[category]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id} ${audits[id]?.displayValue ?? ''} (${Math.round((audits[id]?.score ?? 0) * 100)})`.replace(/\s+/g, ' '));
}

/** @type {Record<string, { scores: Record<string, number>, lacking: Record<string, string[]> }>} */
const table = {};
process.stdout.write(`${''.padEnd(10)}${categories.map((category) => category.padStart(16)).join('')}\n`);
for (const [name, route] of Object.entries(screens)) {
  const looks = /** @type {import('lighthouse').Result[]} */ ([]);
  for (let run = 0; run < runs; run += 1) looks.push(await look(route));
  const score = (/** @type {string} */ category) => median(looks.map((lhr) => Math.round((lhr.categories[category]?.score ?? 0) * 100)));
  const last = looks.at(-1);
  table[name] = {
    scores: Object.fromEntries(categories.map((category) => [category, score(category)])),
    lacking: Object.fromEntries(categories.map((category) => [category, last ? lacking(last, category) : []])),
  };
  process.stdout.write(`${name.padEnd(10)}${categories.map((category) => String(score(category)).padStart(16)).join('')}\n`);
}
for (const [name, { lacking: all }] of Object.entries(table)) {
  for (const [category, audits] of Object.entries(all)) {
    if (audits.length > 0) process.stdout.write(`${name}, ${category}: ${audits.join('; ')}\n`);
  }
}
mkdirSync(`${root}test-results`, { recursive: true });
writeFileSync(`${root}test-results/lighthouse.json`, JSON.stringify({ at: new Date().toISOString(), runs, table }, null, 2));
await browser.close();
await server.close();
rmSync(profile, { recursive: true, force: true });
const isFull = Object.values(table).every(({ scores }) => Object.values(scores).every((score) => score === 100));
process.exitCode = isFull ? 0 : 1;
