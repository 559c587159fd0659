import type { Page } from '@playwright/test';
import { skipWelcome, untilInstalled } from './support/app';
import { expect, test } from './support/fixtures';

/** What was seen while the script took over: each heading once, frames without one, and how far things jumped. */
interface Seen {
  readonly headings: readonly string[];
  readonly blankFrames: number;
  readonly jumped: number;
}

/** Watches each frame from the first on, before any script of the app has run. */
async function watchFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { headings: [] as string[], blankFrames: 0, jumped: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.jumped += (entry as PerformanceEntry & { readonly value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    const look = (): void => {
      const heading = document.querySelector('main h1');
      const text = heading && heading.getBoundingClientRect().height > 0 ? heading.textContent : '';
      if (text !== '' && !seen.headings.includes(text)) seen.headings.push(text);
      if (text === '' && seen.headings.length > 0) seen.blankFrames += 1;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

async function seen(page: Page): Promise<Seen> {
  await page.waitForTimeout(1_000);
  return page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
}

test('the first visit: the welcome is neither blank nor jumping when the script takes over', async ({ page, app }) => {
  await watchFrames(page);
  // The script comes late, so that the page is painted without it first.
  await page.route('**/assets/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await page.goto(app.url);
  await expect(page.getByRole('heading', { level: 1, name: 'Care for afterwards' })).toBeVisible();
  expect(await seen(page)).toEqual({ headings: ['Care for afterwards'], blankFrames: 0, jumped: 0 });
});

test('a later visit: Home is neither blank nor jumping', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await untilInstalled(page);
  await watchFrames(page);
  await page.reload();
  await expect(page.getByRole('link', { name: /Find out what helps you/ })).toBeVisible();
  expect(await seen(page)).toEqual({ headings: ['Good to see you'], blankFrames: 0, jumped: 0 });
});

test('a later visit: its looks and first script come past the worker, straight from what is installed', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await untilInstalled(page);
  await page.reload();
  await expect(page.getByRole('link', { name: /Find out what helps you/ })).toBeVisible();
  const sources = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as (PerformanceResourceTiming & { readonly workerFinalSourceType?: string })[])
      .filter(({ name }) => /assets\/(index|first)-/.test(name))
      .map(({ name, workerFinalSourceType }) => `${name.endsWith('.css') ? 'looks' : 'script'}: ${workerFinalSourceType}`),
  );
  expect(new Set(sources)).toEqual(new Set(['looks: cache', 'script: cache']));
});

test.describe('without any script', () => {
  test.use({ javaScriptEnabled: false });

  test('both pages can be read, and say what is missing', async ({ page, app }) => {
    await page.goto(app.url);
    await expect(page.getByRole('heading', { level: 1, name: 'Care for afterwards' })).toBeVisible();
    await expect(page.getByText(/needs JavaScript/)).toBeVisible();
    await page.goto(`${app.url}home.html`);
    await expect(page.getByRole('heading', { level: 1, name: 'Good to see you' })).toBeVisible();
  });
});
