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

/** What a category counts, and isn't full. @param {import('lighthouse').Result} lhr @param {string} category */
function lacking({ audits, categories: all }, category) {
  return (all[category]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => ({ id, told: `${audits[id]?.displayValue ?? ''} (${Math.round((audits[id]?.score ?? 0) * 100)})`.replace(/\s+/g, ' ').trim() }));
}

/**
 * Why a category isn't full, in whichever run it wasn't: each reason once, with the runs that it came up in.
 * @param {readonly import('lighthouse').Result[]} looks @param {string} category
 */
function reasons(looks, category) {
  /** @type {Map<string, string[]>} */
  const found = new Map();
  for (const [at, lhr] of looks.entries()) {
    for (const { id, told } of lacking(lhr, category)) found.set(id, [...(found.get(id) ?? []), `${told} in run ${at + 1}`]);
  }
  return [...found].map(([id, told]) => `${id} ${told.join(', ')}`);
}

/**
 * Opens the app as somebody who has the welcome behind them: what is measured is what they see from then on.
 * @param {import('puppeteer-core').Browser} browser @param {string} url
 */
async function arrive(browser, url) {
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto(url);
  // The app is made over what stands there: an element of before would be gone when it is tapped.
  await page.waitForSelector('[data-v-app]');
  const skip = await page.waitForSelector('::-p-aria([name="Skip all"][role="link"])');
  await skip?.click();
  await page.waitForSelector('::-p-aria([name="Good to see you"][role="heading"])');
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated');
  // The vault is on the disk by now; the app is closed again, as it is for whoever comes back.
  await page.goto('about:blank');
}

/** @param {import('puppeteer-core').Browser} browser @param {string} url where the app is, with its route */
async function look(browser, url) {
  const found = await lighthouse(
    url,
    { port: Number(new URL(browser.wsEndpoint()).port), onlyCategories: [...categories], disableStorageReset: true, logLevel: 'error' },
  );
  if (!found || found.lhr.runtimeError) throw new Error(`No look at ${url}: ${found?.lhr.runtimeError?.message ?? ''}`);
  return found.lhr;
}

/** @typedef {Record<string, { scores: Record<string, number>, lacking: Record<string, string[]> }>} Table */

/** @param {import('puppeteer-core').Browser} browser @param {string} url */
async function lookAtAll(browser, url) {
  /** @type {Table} */
  const table = {};
  process.stdout.write(`${''.padEnd(10)}${categories.map((category) => category.padStart(16)).join('')}\n`);
  for (const [name, route] of Object.entries(screens)) {
    const looks = /** @type {import('lighthouse').Result[]} */ ([]);
    for (let run = 0; run < runs; run += 1) looks.push(await look(browser, `${url}#${route}`));
    const score = (/** @type {string} */ category) => median(looks.map((lhr) => Math.round((lhr.categories[category]?.score ?? 0) * 100)));
    table[name] = {
      scores: Object.fromEntries(categories.map((category) => [category, score(category)])),
      lacking: Object.fromEntries(categories.map((category) => [category, reasons(looks, category)])),
    };
    process.stdout.write(`${name.padEnd(10)}${categories.map((category) => String(score(category)).padStart(16)).join('')}\n`);
  }
  return table;
}

await build({ root, logLevel: 'warn' });
const server = await serveFolder({ folder: `${root}dist` });
const profile = mkdtempSync(join(tmpdir(), 'lowlamp-lighthouse-'));
/** @type {import('puppeteer-core').Browser | undefined} */
let browser;
try {
  browser = await launch({ ...findBrowser(), headless: true, userDataDir: profile, defaultViewport: { width: 360, height: 780 } });
  await arrive(browser, server.url);
  const table = await lookAtAll(browser, server.url);
  for (const [name, { lacking: all }] of Object.entries(table)) {
    for (const [category, told] of Object.entries(all)) {
      if (told.length > 0) process.stdout.write(`${name}, ${category}: ${told.join('; ')}\n`);
    }
  }
  mkdirSync(`${root}test-results`, { recursive: true });
  writeFileSync(`${root}test-results/lighthouse.json`, JSON.stringify({ at: new Date().toISOString(), runs, table }, null, 2));
  const isFull = Object.values(table).every(({ scores }) => Object.values(scores).every((score) => score === 100));
  process.exitCode = isFull ? 0 : 1;
} finally {
  await browser?.close();
  await server.close();
  rmSync(profile, { recursive: true, force: true });
}
