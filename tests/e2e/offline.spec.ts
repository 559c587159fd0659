import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { goTo, skipWelcome, untilInstalled, untilSaved } from './support/app';
import { expect, test } from './support/fixtures';
import { screens } from './support/screens';

async function expectHeading(page: Page, heading: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
}

async function writeBoundary(page: Page, topic: string): Promise<void> {
  await goTo(page, '/boundaries/new');
  await page.getByLabel('What is it about?').fill(topic);
  await page.getByRole('radio', { name: /^Hard limit/ }).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expectHeading(page, 'Boundaries and signals');
}

test('every screen opens by its address with the server gone, and what is written then stays', async ({ app, persistent }) => {
  test.setTimeout(150_000);
  let page = persistent.page();
  await skipWelcome(page, app.url);
  await untilInstalled(page);
  await persistent.close();
  await app.close();

  page = await persistent.open();
  await persistent.context().setOffline(true);
  for (const [route, heading] of Object.entries(screens)) {
    await page.goto('about:blank');
    await page.goto(`${app.url}#${route}`);
    await expectHeading(page, heading);
  }
  await writeBoundary(page, 'Photos');
  await persistent.close();

  page = await persistent.open();
  await persistent.context().setOffline(true);
  await page.goto(`${app.url}#/boundaries`);
  await expect(page.getByRole('heading', { name: 'Photos' })).toBeVisible();
});

test.describe('in a folder of a host', () => {
  test.use({ served: { basePath: '/some/folder/' } });

  test('it works just the same', async ({ app, persistent }) => {
    let page = persistent.page();
    await skipWelcome(page, app.url);
    await untilInstalled(page);
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.scope);
    expect(scope).toBe(app.url);
    expect(app.requests.filter((request) => !request.startsWith('GET /some/folder/'))).toEqual([]);
    await persistent.close();
    await app.close();

    page = await persistent.open();
    await page.goto(`${app.url}#/menu`);
    await expect(page.getByRole('link', { name: 'Cuddling' })).toBeVisible();
  });
});

test('after the first load ten minutes of use ask the network for nothing', async ({ app, page }) => {
  await page.clock.install();
  await skipWelcome(page, app.url);
  await untilInstalled(page);
  await page.waitForLoadState('networkidle');
  const before = app.requests.length;
  for (const route of Object.keys(screens).filter((one) => one !== '/welcome')) {
    await goTo(page, route);
    await expectHeading(page, screens[route] ?? '');
    await page.clock.runFor(45_000);
  }
  await writeBoundary(page, 'Phones');
  await page.reload();
  await expectHeading(page, 'Boundaries and signals');
  await page.clock.runFor(60_000);
  const asked = app.requests.slice(before);
  // A page's load looks for a new worker: the one request that the browser makes by itself.
  expect(asked.filter((request) => request !== 'GET /sw.js')).toEqual([]);
});

test.describe('a new version', () => {
  test.use({ served: { copied: true } });

  /** Puts another version into the folder: a page that says so, and a worker that knows the new page. */
  async function release(folder: string): Promise<void> {
    const home = await readFile(join(folder, 'home.html'), 'utf8');
    await writeFile(join(folder, 'home.html'), home.replace('<html', '<html data-version="next"'));
    const worker = await readFile(join(folder, 'sw.js'), 'utf8');
    const next = worker.replace(/[0-9a-f]{32}(?=","url":"home\.html")/, 'f'.repeat(32));
    expect(next).not.toBe(worker);
    await writeFile(join(folder, 'sw.js'), next);
  }

  const look = (page: Page) =>
    page.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration())?.update();
    });

  test('is offered, never while a draft is open, and keeps everything', async ({ app, persistent }) => {
    const page = persistent.page();
    await skipWelcome(page, app.url);
    await untilInstalled(page);
    await page.reload();
    await writeBoundary(page, 'Photos');
    await goTo(page, '/boundaries/new');
    await page.getByLabel('What is it about?').fill('Half of a thou');
    await page.waitForTimeout(1000);
    await untilSaved(page);

    await release(app.folder);
    await look(page);
    const waits = () => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));
    await expect.poll(waits).toBe(true);
    await page.waitForTimeout(500);
    const offer = page.getByText('A new version is ready');
    await expect(offer).toBeHidden();
    await page.getByRole('button', { name: 'Throw away' }).click();
    await expect(offer).toBeVisible();
    await page.getByRole('button', { name: 'Take it now' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-version', 'next');
    await expect(page.getByRole('heading', { name: 'Photos' })).toBeVisible();
  });

  test('that another window took is told, with a way to load it', async ({ app, persistent }) => {
    const page = persistent.page();
    await skipWelcome(page, app.url);
    await untilInstalled(page);
    await page.reload();
    await expectHeading(page, 'Good to see you');
    const other = await persistent.context().newPage();
    await other.goto(app.url);
    await expectHeading(other, 'Good to see you');
    await release(app.folder);
    await look(page);
    await page.getByRole('button', { name: 'Take it now' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-version', 'next');
    await expect(other.getByText(/updated in another window/i)).toBeVisible();
    await other.getByRole('button', { name: 'Load again' }).click();
    await expect(other.locator('html')).toHaveAttribute('data-version', 'next');
  });
});
