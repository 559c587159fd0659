import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from '../../scripts/findBrowser.js';
import { serveFolder } from '../../scripts/serve.js';
import { openHome } from './openHome.js';
import { median } from './speed/figures.js';

/*
 * A journal of 10,000 entries in the built app, in a real browser, at the machine's own pace and four times slower: first
 * list, a key of the search to what it finds, opening an entry, saving one. The reference is the same with 30 entries,
 * in the same run. The figures stand in docs/decisions.md. It needs `npm run build` first.
 */
const counts = [30, 10_000];
const rates = [1, 4];
const turns = 7;
const path = (/** @type {string} */ from) => fileURLToPath(new URL(from, import.meta.url));

const folder = await mkdtemp(join(tmpdir(), 'bench-journal-'));
await cp(path('../../dist'), folder, { recursive: true });
await build({
  configFile: false,
  logLevel: 'warn',
  resolve: {
    alias: [
      { find: '@', replacement: path('../../src') },
      { find: /^dexie$/, replacement: path('../../node_modules/dexie/dist/modern/dexie.mjs') },
    ],
  },
  build: {
    outDir: join(folder, 'seed'),
    target: 'es2022',
    lib: { entry: path('journal/seed.ts'), formats: ['es'], fileName: () => 'seed.js' },
  },
});
await writeFile(join(folder, 'seed/index.html'), '<!doctype html><title>bench</title>');
const server = await serveFolder({ folder });

/**
 * The time from something done in the page to the frame in which a selector has come and been painted; and the longest
 * task on the way. @param {import('@playwright/test').Page} page @param {() => void} act @param {string} selector
 */
async function timeTo(page, act, selector) {
  return page.evaluate(
    async ([source, wanted]) => {
      /** @type {number[]} */
      const long = [];
      const watch = new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration)));
      watch.observe({ type: 'longtask' });
      const begun = performance.now();
      // The page's policy takes no text for script, so what is done is one of these.
      const press = (/** @type {string} */ at) => /** @type {HTMLElement} */ (document.querySelector(at)).click();
      if (source.startsWith('#')) location.hash = source;
      else if (source.startsWith('type ')) {
        const field = /** @type {HTMLInputElement} */ (document.querySelector('input[type=search]'));
        field.value = source.slice(5);
        field.dispatchEvent(new Event('input'));
      } else press(source);
      // What stood there before the tap or key doesn't count.
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const isThere = () => {
        const found = document.querySelector(wanted);
        return found !== null && found.textContent !== 'Looking';
      };
      while (!isThere()) await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const time = performance.now() - begun;
      await new Promise((resolve) => setTimeout(resolve, 100));
      watch.disconnect();
      return { time, long: Math.max(0, ...long) };
    },
    /** @type {const} */ ([act, selector]),
  );
}

process.stdout.write('entries | pace | what                     | median ms | longest task ms\n');
for (const count of counts) {
  const profile = await mkdtemp(join(tmpdir(), 'bench-profile-'));
  const context = await chromium.launchPersistentContext(profile, findBrowser());
  const page = await context.newPage();
  await page.goto(`${server.url}seed/`);
  await page.evaluate(async ([url, n]) => (await import(url)).seed(n), /** @type {const} */ ([`${server.url}seed/seed.js`, count]));
  for (const rate of rates) {
    await page.goto('about:blank');
    await openHome(page, server.url);
    const client = await context.newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate });
    /** @type {Record<string, { time: number, long: number }[]>} */
    const measured = {};
    /** @param {string} what @param {string} act @param {string} selector */
    const measure = async (what, act, selector) => {
      (measured[what] ??= []).push(await timeTo(page, act, selector));
    };
    // Once without measuring: the screens' own script comes.
    await timeTo(page, '#/review', 'main .panel');
    await measure('first list, first time', '#/journal', 'a[href^="#/journal/own-"]');
    await measure('first search of all', 'type a', 'main [role=status]:not(:empty)');
    await page.getByText(/entries fit/).waitFor();
    for (let turn = 0; turn < turns; turn += 1) {
      await measure('key of a search', `type lighthouse`.slice(0, -turn - 1), 'main [role=status]:not(:empty)');
      await page.getByText(/(entry fits|entries fit)/).waitFor();
    }
    await timeTo(page, 'type ', 'a[href^="#/journal/own-"]');
    for (let turn = 0; turn < turns; turn += 1) {
      await measure('open an entry', 'a[href^="#/journal/own-"]', 'main .panel');
      const back = await timeTo(page, '#/journal', 'main .day');
      (measured['back to the list'] ??= []).push(back);
    }
    for (let turn = 0; turn < turns; turn += 1) {
      await timeTo(page, '#/journal/new', 'main textarea');
      await page.getByLabel('What would you like to keep?').fill(`turn ${turn}`);
      await page.getByRole('banner').getByText('Saved on this device').waitFor();
      await measure('keep a new one', 'main button[type=submit]', 'main .panel');
      await timeTo(page, '#/journal', 'main .day');
    }
    for (const [what, times] of Object.entries(measured)) {
      const time = median(times.map((one) => one.time)).toFixed(0).padStart(9);
      const long = Math.max(...times.map((one) => one.long)).toFixed(0).padStart(15);
      process.stdout.write(`${String(count).padStart(7)} | ${rate}x   | ${what.padEnd(24)} | ${time} | ${long}\n`);
    }
  }
  await context.close();
  await rm(profile, { recursive: true, force: true });
}
await server.close();
await rm(folder, { recursive: true, force: true });
