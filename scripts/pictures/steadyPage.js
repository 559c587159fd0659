/** When every picture is taken: a Saturday evening, as late as the app is mostly used. */
const evening = '2026-11-28T22:30:00Z';

/** What has the browser draw the same each time: in the same colours, and no tile over in part. */
export const steadyArguments = ['--disable-partial-raster', '--force-color-profile=srgb'];

/**
 * A page on which the same is shown each time: the clock stands, chance draws the same, the disk has the same room, nothing
 * moves, and no service worker installs anything meanwhile. `madeUp` fills it with the made-up notes.
 * @param {import('@playwright/test').Browser} browser
 * @param {{ width: number, height: number, scale?: number, madeUp?: boolean }} options
 */
export async function steadyPage(browser, { width, height, scale = 1, madeUp = false }) {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme: 'dark',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  // The clock stands, and what waits for a while still waits for a while.
  await page.clock.setFixedTime(evening);
  await page.addInitScript((withNotes) => {
    if (withNotes) sessionStorage.setItem('lowlamp-demo', '1');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      /* Bars that only say that something goes on never come to rest. */
      progress:indeterminate { visibility: hidden }
      /* The ring that only keys bring: no finger has touched this page. */
      h1:focus-visible { outline: none !important }
      /* That the notes are made up is no part of a screen. */
      ${withNotes ? '.notices { display: none !important }' : ''}
    `);
    document.adoptedStyleSheets = [sheet];
    let seed = 1;
    // What was drawn meanwhile hangs on how fast the machine is: each screen begins anew, at a place of its own.
    addEventListener('hashchange', () => {
      seed = [...location.hash].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
    });
    Object.defineProperty(crypto, 'getRandomValues', {
      value: (/** @type {ArrayBufferView} */ into) => {
        const bytes = new Uint8Array(into.buffer, into.byteOffset, into.byteLength);
        for (let at = 0; at < bytes.length; at += 1) {
          seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
          bytes[at] = seed >>> 24;
        }
        return into;
      },
    });
    if (navigator.storage) navigator.storage.estimate = () => Promise.resolve({ usage: 4_000_000, quota: 2_000_000_000 });
  }, madeUp);
  return page;
}

/**
 * Goes to a screen, and waits until its heading has the focus.
 * @param {import('@playwright/test').Page} page @param {string} route
 */
export async function goToScreen(page, route) {
  // By way of another screen: two addresses of one screen would keep what is on it, and the heading as well.
  const here = new URL(page.url()).hash.slice(1);
  const between = ['/nowhere', '/help', '/learn'].find((one) => one !== here && one !== route) ?? '/';
  for (const one of [between, route]) {
    await page.evaluate((hash) => {
      document.querySelector('main h1')?.setAttribute('data-before', '');
      location.hash = hash;
    }, one);
    await page
      .waitForFunction(() => document.activeElement?.matches('main h1:not([data-before])'))
      .catch(() => {
        // "Waiting for a function" tells nobody which of seventy screens never came.
        throw new Error(`No heading took the focus at ${one}`);
      });
  }
}

/**
 * A picture of what the window shows once it stays as it is; after two seconds, as it is then.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<Buffer>}
 */
export async function stillPicture(page) {
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 })));
  let before = await page.screenshot({ animations: 'disabled' });
  for (let tries = 0; tries < 15; tries += 1) {
    await page.waitForTimeout(100);
    const now = await page.screenshot({ animations: 'disabled' });
    if (now.equals(before)) return now;
    before = now;
  }
  return before;
}
