import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../../scripts/findBrowser.js';
import { serveFolder } from '../../../scripts/serve.js';
import { openHome } from '../openHome.js';

/** What the browser itself leaves out of its event timing, in ms: shorter ones count as this. */
const shortest = 16;

/** Collects what the browser says of each tap and key, from inside the page. */
function watchEvents() {
  /** @type {Map<number, number>} */
  const durations = new Map();
  Object.assign(globalThis, { eventsOfBench: durations });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { interactionId, duration } = /** @type {PerformanceEventTiming & { interactionId: number }} */ (entry);
      if (interactionId > 0) durations.set(interactionId, Math.max(durations.get(interactionId) ?? 0, duration));
    }
  }).observe({ type: 'event', durationThreshold: shortest });
}

/**
 * The times from so many taps or keys to the next paint, in ms, as the browser measures them.
 * @param {import('@playwright/test').Page} page @param {readonly (() => Promise<void>)[]} acts @returns {Promise<number[]>}
 */
async function timesOf(page, acts) {
  /** @type {number[]} */
  const times = [];
  for (const act of acts) {
    await page.evaluate(() => /** @type {any} */ (globalThis).eventsOfBench.clear());
    await act();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 60))));
    const seen = await page.evaluate(() => [.../** @type {any} */ (globalThis).eventsOfBench.values()]);
    times.push(Math.max(shortest, ...seen));
  }
  return times;
}

/** @param {import('@playwright/test').Page} page @param {string} route */
async function goTo(page, route) {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#${route}`);
  await page.locator('main h1').waitFor();
  await page.waitForTimeout(400);
}

/** A key for each letter of a word. @param {import('@playwright/test').Page} page @param {string} word */
const keys = (page, word) => [...word].map((letter) => () => page.keyboard.press(letter));

/**
 * Taps and keys in the app with so many entries in its journal, beside the same on a bare Vue page, in turns.
 * @param {{ app: string, vue: string, seed: string, count: number, rounds: number, rate: number }} options
 * `app` is a folder that holds the build that fills the vault as `seed`.
 * @returns {Promise<{ times: Record<string, number[]>, heap: number }>} `heap`: bytes of script's memory, with all of it open
 */
export async function tapTimes({ app, vue, seed, count, rounds, rate }) {
  const [served, bare] = await Promise.all([serveFolder({ folder: app }), serveFolder({ folder: vue, policy: false })]);
  const profile = await mkdtemp(join(tmpdir(), 'bench-taps-'));
  const context = await chromium.launchPersistentContext(profile, { ...findBrowser(), viewport: { width: 360, height: 780 } });
  await context.addInitScript(watchEvents);
  const page = await context.newPage();
  await page.goto(`${served.url}${seed}/`);
  await page.evaluate(async ([url, n]) => (await import(url)).seed(n), /** @type {const} */ ([`${served.url}${seed}/page.js`, count]));
  await openHome(page, served.url);
  const reference = await context.newPage();
  await reference.goto(bare.url);

  const client = await context.newCDPSession(page);
  await goTo(page, '/journal');
  await page.locator('main a[href^="#/journal/own-"]').first().waitFor();
  await client.send('HeapProfiler.collectGarbage');
  await client.send('Performance.enable');
  const { metrics } = await client.send('Performance.getMetrics');
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;

  const throttled = [client, await context.newCDPSession(reference)];
  for (const each of throttled) await each.send('Emulation.setCPUThrottlingRate', { rate });
  /** @type {Record<string, number[]>} */
  const times = {};
  /** @param {string} what @param {import('@playwright/test').Page} at @param {readonly (() => Promise<void>)[]} acts */
  const take = async (what, at, acts) => {
    await at.bringToFront();
    (times[what] ??= []).push(...(await timesOf(at, acts)));
  };
  for (let round = 0; round < rounds; round += 1) {
    await take('bare tap', reference, [0, 1, 2, 3, 4].map((n) => () => reference.locator('input[type=radio]').nth((n + round) % 6).click()));
    await reference.locator('input[type=search]').fill('');
    await reference.locator('input[type=search]').focus();
    await take('bare key', reference, keys(reference, 'blanket'));

    await page.bringToFront();
    await goTo(page, '/quiz?at=touch');
    await take('quiz tap', page, [0, 1, 2, 3].map((n) => () => page.locator('main input[type=radio]').nth((n + round) % 4).click({ force: true })));
    await goTo(page, '/menu');
    const field = page.getByRole('searchbox', { name: 'Search the menu' });
    if (!(await field.isVisible())) await page.getByRole('button', { name: 'Search the menu' }).click();
    await field.fill('');
    await field.focus();
    await take('menu search key', page, keys(page, 'blanket'));
    await field.fill('');
    await goTo(page, '/journal');
    await page.locator('main input[type=search]').fill('');
    await page.locator('main input[type=search]').focus();
    await take('journal search key', page, keys(page, 'lighthouse'));
    await page.locator('main input[type=search]').fill('');
    await goTo(page, '/journal/new');
    await page.getByLabel('What would you like to keep?').focus();
    await take('autosaved key', page, keys(page, 'quiet evening'));
    await page.getByRole('banner').getByText('Saved on this device').waitFor();
  }
  await context.close();
  await Promise.all([served.close(), bare.close()]);
  await rm(profile, { recursive: true, force: true });
  return { times, heap };
}
