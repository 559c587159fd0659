import type { Page } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { goTo } from './support/app';
import { expect, test, withoutWorker } from './support/fixtures';

test.use(withoutWorker);

// The two test languages are for developers, so they are in the development server alone.
test.use({ expectsFaults: true });

let server: ViteDevServer;

test.beforeAll(async () => {
  server = await createServer({ server: { port: 0 }, logLevel: 'error' });
  await server.listen();
});
test.afterAll(async () => {
  await server.close();
});

const screens = ['/', '/welcome', '/quiz', '/card', '/boundaries', '/boundaries/new', '/menu', '/insights', '/practice/new', '/settings', '/help'];

async function open(page: Page, language: string): Promise<void> {
  const [url] = server.resolvedUrls?.local ?? [];
  await page.goto(`${url ?? ''}?language=${language}#/?welcomed`);
  await page.locator('main h1').waitFor();
}

test('no words of the app stand in it but by their keys', async ({ page }) => {
  await open(page, 'keys');
  for (const screen of screens) {
    await goTo(page, screen);
    await expect(page.locator('main h1')).toBeVisible();
    await page.waitForTimeout(300);
    const words = await page.locator('main :is(h1, h2, button, legend):not(li *)').allTextContents();
    const raw = words.map((one) => one.trim()).filter((one) => one !== '' && !/^[\w.-]+( \d+)?$/.test(one));
    // The words of questions and practices are content, with a translation of their own.
    expect(screen === '/quiz' ? raw.slice(1) : raw, screen).toEqual([]);
  }
});

test('from right to left nothing hangs over the edge', async ({ page }) => {
  await open(page, 'right-to-left');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  for (const screen of screens) {
    await goTo(page, screen);
    await expect(page.locator('main h1')).toBeVisible();
    await page.waitForTimeout(300);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over, screen).toBeLessThanOrEqual(0);
  }
});
