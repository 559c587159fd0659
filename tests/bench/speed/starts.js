import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../../scripts/findBrowser.js';
import { serveFolder } from '../../../scripts/serve.js';
import { serveSlowly } from './slowServer.js';

/**
 * What was seen of one start, in ms from the start of the navigation. `paint`: first contentful paint. `taken`: the tap, made in
 * the first frame that shows what is tapped; it is made once, so one that is lost ends the run. `shown`: what it leads to was
 * painted; where nothing is tapped, that the script is there. `bytes`: what had come by then.
 * @typedef {{ paint: number, taken: number, shown: number, bytes: number }} Start
 */

/**
 * Taps a link in the first frame in which it stands there and can be hit, as a finger would, and watches what comes of it, from
 * inside the page. Without a link nothing is tapped, and the script waited for.
 * @param {{ link?: string, heading?: string }} what
 */
function tapAtOnce({ link, heading }) {
  /** @type {{ taken: number | undefined, shown: number | undefined }} */
  const seen = { taken: undefined, shown: undefined };
  Object.assign(globalThis, { seenByBench: seen });
  const isHit = (/** @type {Element} */ one) => {
    const { left, top, width, height } = one.getBoundingClientRect();
    return one.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  };
  const frame = () => {
    const there = link === undefined ? null : /** @type {HTMLAnchorElement | null} */ (document.querySelector(link));
    if (seen.taken === undefined && there && isHit(there)) {
      const at = performance.now();
      there.click();
      seen.taken = at;
    }
    // Vue marks what it has brought to life.
    if (link === undefined && document.querySelector('[data-v-app]')) {
      seen.shown = performance.now();
      return;
    }
    if ([...document.querySelectorAll('h1')].some((one) => one.checkVisibility() && one.textContent?.trim() === heading)) {
      requestAnimationFrame(() => {
        setTimeout(() => {
          seen.shown = performance.now();
        });
      });
      return;
    }
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/**
 * Goes to a page and sees what comes. @param {import('@playwright/test').Page} page @param {string} url @param {number} rate
 * @param {Parameters<typeof tapAtOnce>[0]} tap @param {() => number} sent @returns {Promise<Start>}
 */
async function start(page, url, rate, tap, sent) {
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate });
  await page.addInitScript(tapAtOnce, tap);
  await page.goto(url, { waitUntil: 'commit' });
  const handle = await page.waitForFunction(() => {
    const { seenByBench: seen } = /** @type {any} */ (globalThis);
    return seen?.shown === undefined ? undefined : seen;
  }, undefined, { polling: 20, timeout: 60_000 });
  const bytes = sent();
  const seen = await handle.jsonValue();
  // The browser may say it a moment after the frame.
  const painted = await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
  return { paint: Number(await painted.jsonValue()), taken: seen.taken, shown: seen.shown, bytes };
}

/** @template T @param {readonly T[]} list @param {number} by */
const turned = (list, by) => [...list.slice(by % list.length), ...list.slice(0, by % list.length)];

/** The app installed and opened once, so that a later visit begins at Home. @param {import('@playwright/test').Page} page @param {string} url */
async function install(page, url) {
  await page.goto(url);
  const skip = page.getByRole('link', { name: 'Skip all' });
  if (await skip.isVisible()) {
    await skip.click();
    await page.getByRole('banner').getByText('Saved on this device').waitFor();
  }
  await page.evaluate(async () => {
    const { active, installing, waiting } = await navigator.serviceWorker.ready;
    const worker = active ?? waiting ?? installing;
    while (worker?.state !== 'activated') await new Promise((resolve) => setTimeout(resolve, 50));
  });
  await page.waitForTimeout(500);
}

/**
 * Cold starts of what is installed: the browser is started anew for each, and the servers are gone. In each round one
 * of each page, in turned order. `alive` is the app with nothing tapped.
 * @param {{ app: string, static: string, rounds: number, rate: number }} options
 * @returns {Promise<Record<'app' | 'alive' | 'static', Start[]>>}
 */
export async function coldStarts({ app, static: bare, rounds, rate }) {
  /** @type {Record<'app' | 'alive' | 'static', Start[]>} */
  const found = { app: [], alive: [], static: [] };
  const pages = /** @type {const} */ ([
    { name: 'app', folder: app, tap: { link: 'main a[href="#/menu"]', heading: 'What would help' } },
    { name: 'alive', folder: app, tap: {} },
    { name: 'static', folder: bare, tap: { link: 'main a[href="#shown"].button', heading: 'Shown' } },
  ]);
  const ready = await Promise.all(
    pages.map(async (one) => {
      const server = await serveFolder({ folder: one.folder });
      const profile = await mkdtemp(join(tmpdir(), 'bench-start-'));
      const context = await chromium.launchPersistentContext(profile, findBrowser());
      await install(await context.newPage(), server.url);
      await context.close();
      await server.close();
      return { ...one, url: server.url, profile };
    }),
  );
  // The first is a warm-up.
  for (let round = -1; round < rounds; round += 1) {
    for (const { name, url, profile, tap } of turned(ready, round + 1)) {
      const context = await chromium.launchPersistentContext(profile, findBrowser());
      const seen = await start(await context.newPage(), url, rate, tap, () => 0);
      await context.close();
      if (round >= 0) found[name].push(seen);
    }
  }
  await Promise.all(ready.map(({ profile }) => rm(profile, { recursive: true, force: true })));
  return found;
}

/**
 * First visits over slow 4G, each in a browser that knows nothing yet; as `coldStarts`.
 * @param {{ app: string, static: string, rounds: number, rate: number }} options
 * @returns {Promise<Record<'app' | 'alive' | 'static', Start[]>>}
 */
export async function firstVisits({ app, static: bare, rounds, rate }) {
  /** @type {Record<'app' | 'alive' | 'static', Start[]>} */
  const found = { app: [], alive: [], static: [] };
  const pages = /** @type {const} */ ([
    { name: 'app', folder: app, tap: { link: 'a[href="#/?welcomed"]', heading: 'Good to see you' } },
    { name: 'alive', folder: app, tap: {} },
    { name: 'static', folder: bare, tap: { link: 'main a[href="#shown"].button', heading: 'Shown' } },
  ]);
  const browser = await chromium.launch(findBrowser());
  for (let round = -1; round < rounds; round += 1) {
    for (const { name, folder, tap } of turned(pages, round + 1)) {
      const server = await serveSlowly(folder);
      const context = await browser.newContext();
      const seen = await start(await context.newPage(), server.url, rate, tap, () => server.line.sent);
      await context.close();
      await server.close();
      if (round >= 0) found[name].push(seen);
    }
  }
  await browser.close();
  return found;
}
