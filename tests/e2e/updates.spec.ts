import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible, goTo, skipWelcome, untilInstalled, untilSaved } from './support/app';
import { everyRow } from './support/everyRow';
import { expect, test } from './support/fixtures';
import { putBuild } from './support/otherBuild';

test.use({ served: { copied: true } });

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const offer = (page: Page) => page.getByText('A new version is ready.');

async function writeBoundary(page: Page, topic: string): Promise<void> {
  await goTo(page, '/boundaries/new');
  await page.getByLabel('What is it about?').fill(topic);
  await page.getByRole('radio', { name: /^Hard limit/ }).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { name: topic })).toBeVisible();
  await untilSaved(page);
}

/** Opens the app for the first time, until its worker answers for it. */
async function begin(page: Page, url: string): Promise<void> {
  await skipWelcome(page, url);
  await untilInstalled(page);
  await page.reload();
  await expect(heading(page, 'Good to see you')).toBeVisible();
}

/** Looks for a new version by the app's own button. */
async function lookByHand(page: Page): Promise<void> {
  await goTo(page, '/settings');
  await page.getByRole('button', { name: 'Look for a new version' }).click();
}

async function takeIt(page: Page, version: string): Promise<void> {
  await page.getByRole('button', { name: 'Take it now' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-version', version);
}

/** Has the browser look, as it does when the app is opened. */
const look = (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
const waits = (page: Page) =>
  page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));

test('by hand: that there is none, that there is one, and that nobody answered', async ({ app, persistent }) => {
  const page = persistent.page();
  await begin(page, app.url);
  await lookByHand(page);
  await expect(page.getByText('This is the newest version.')).toBeVisible();
  await expectAccessible(page);
  await putBuild(app.folder, 'Next');
  await lookByHand(page);
  await expect(page.getByText('There is a new version.')).toBeVisible();
  await expect(offer(page)).toBeVisible();
  // Put away, it comes back when somebody looks again.
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(offer(page)).toBeHidden();
  await lookByHand(page);
  await expect(offer(page)).toBeVisible();
  await takeIt(page, 'Next');
  // The host is gone.
  await app.close();
  await lookByHand(page);
  await expect(page.getByText('It couldn’t be found out')).toBeVisible();
});

test('an update in one window keeps the draft in another, whose screens go on opening with the old files gone', async ({ app, persistent }) => {
  const page = persistent.page();
  await begin(page, app.url);
  await writeBoundary(page, 'Photos');
  const other = await persistent.context().newPage();
  await other.goto(`${app.url}#/boundaries/new`);
  await other.getByLabel('What is it about?').fill('Half of a thou');
  await untilSaved(other);
  const before = await readdir(join(app.folder, 'assets'));

  await putBuild(app.folder, 'Next');
  expect((await readdir(join(app.folder, 'assets'))).filter((file) => file.endsWith('.js') && before.includes(file))).toEqual([]);
  await lookByHand(page);
  await takeIt(page, 'Next');
  await expect(other.getByText(/updated in another window/i)).toBeVisible();
  await expect(other.locator('html')).not.toHaveAttribute('data-version', 'Next');
  await expect(other.getByLabel('What is it about?')).toHaveValue('Half of a thou');
  await other.getByLabel('What is it about?').fill('Half of a thought');
  await untilSaved(other);

  // Screens that this window has never opened: the host has none of their files any more, nor is it asked, and what the
  // browser has put by itself into its own cache doesn't help.
  await (await persistent.context().newCDPSession(other)).send('Network.clearBrowserCache');
  const asked = app.requests.length;
  for (const [route, name] of [
    ['/learn', 'Learn'],
    ['/insights', 'What has helped so far'],
    ['/journal', 'Journal'],
    ['/exchange', 'Show my card'],
  ] as const) {
    await goTo(other, route);
    await expect(heading(other, name)).toBeVisible();
  }
  await expect(other.getByText('A part of Lowlamp could not be loaded.')).toBeHidden();
  expect(app.requests.slice(asked).filter((request) => request.includes('/assets/'))).toEqual([]);
  await expect(other.locator('html')).not.toHaveAttribute('data-version', 'Next');

  await other.getByRole('button', { name: 'Load again' }).click();
  await expect(other.locator('html')).toHaveAttribute('data-version', 'Next');
  await goTo(other, '/boundaries/new');
  await expect(other.getByLabel('What is it about?')).toHaveValue('Half of a thought');
  await goTo(page, '/boundaries');
  await expect(page.getByRole('heading', { name: 'Photos' })).toBeVisible();

  // Once no old window is left, the next visit lets the old files go. The browser may count a closed window for a moment yet.
  await other.close();
  await expect(async () => {
    await page.goto('about:blank');
    await page.goto(app.url);
    expect(await page.evaluate(() => caches.has('lowlamp-previous'))).toBe(false);
  }).toPass();
});

test('nothing is offered in a time of aftercare', async ({ app, persistent }) => {
  const page = persistent.page();
  await begin(page, app.url);
  await page.getByRole('link', { name: 'Start aftercare' }).click();
  await expect(heading(page, 'Aftercare now')).toBeVisible();
  await page.getByRole('button', { name: /^(Begin|Start)/ }).first().click();
  await putBuild(app.folder, 'Next');
  await look(page);
  await expect.poll(() => waits(page)).toBe(true);
  await page.waitForTimeout(500);
  await expect(offer(page)).toBeHidden();
  await goTo(page, '/');
  await expect(page.getByRole('link', { name: /^Go on with aftercare/ })).toBeVisible();
  await expect(offer(page)).toBeHidden();
  await expect(page.locator('html')).not.toHaveAttribute('data-version', 'Next');
});

test('looking can be switched off: then nothing is asked for and nothing offered, but by hand', async ({ app, persistent }) => {
  const page = persistent.page();
  await page.clock.install();
  await begin(page, app.url);
  const workers = () => app.requests.filter((request) => request.endsWith('/sw.js')).length;
  const comeBack = () =>
    page.evaluate(() => {
      document.dispatchEvent(new Event('visibilitychange'));
    });
  // The one that came with the install, and the browser's own look, two seconds after a visit: in time it counts for one of the app's.
  await expect.poll(workers).toBe(2);
  const before = workers();
  await page.clock.runFor(61_000);
  await comeBack();
  await expect.poll(workers).toBe(before + 1);
  // At most once a minute.
  await comeBack();
  await page.clock.runFor(3_600_000);
  await expect.poll(workers).toBe(before + 2);

  await goTo(page, '/settings');
  await page.getByRole('checkbox', { name: 'Look by itself' }).uncheck();
  await untilSaved(page);
  await expect(page.getByText('It looks only when you ask.')).toBeVisible();
  await putBuild(app.folder, 'Next');
  await page.clock.runFor(7_300_000);
  await comeBack();
  await page.clock.runFor(1_000);
  expect(workers()).toBe(before + 2);
  // The browser's own look: the new version waits, and nobody is bothered.
  await look(page);
  await expect.poll(() => waits(page)).toBe(true);
  await page.clock.runFor(1_000);
  await expect(offer(page)).toBeHidden();
  await lookByHand(page);
  await expect(offer(page)).toBeVisible();
});

test('where the system never tells that the new version is there, it is loaded all the same', async ({ app, persistent }) => {
  const page = persistent.page();
  await page.addInitScript(() => {
    const { addEventListener: listen } = ServiceWorkerContainer.prototype;
    ServiceWorkerContainer.prototype.addEventListener = function (this: ServiceWorkerContainer, ...args: Parameters<typeof listen>) {
      if ((args[0]) !== 'controllerchange') listen.apply(this, args);
    } as typeof listen;
  });
  await begin(page, app.url);
  await putBuild(app.folder, 'Next');
  await lookByHand(page);
  await takeIt(page, 'Next');
});

test('old build, new build, old build again: what the new one wrote is left alone, politely, and there again with it', async ({ app, persistent }) => {
  test.slow();
  const page = persistent.page();
  await putBuild(app.folder, 'Old', { '`0.1.0`': '`0.0.9`' });
  await begin(page, app.url);
  await writeBoundary(page, 'Photos');
  // What is said of storage, where one looks around.
  await goTo(page, '/');
  await page.getByRole('button', { name: 'All right' }).click();

  await putBuild(app.folder, 'New', { 'format:1,lift': 'format:2,lift' });
  await lookByHand(page);
  await takeIt(page, 'New');
  // What is new, once, in plain words.
  await expect(page.getByText('This is a new version of Lowlamp.')).toBeVisible();
  await expectAccessible(page, ['dark']);
  await page.getByRole('link', { name: 'See what is new' }).first().click();
  await expect(heading(page, 'What is new')).toBeVisible();
  await expectAccessible(page);
  await goTo(page, '/boundaries');
  await expect(page.getByRole('heading', { name: 'Photos' })).toBeVisible();
  await writeBoundary(page, 'Phones');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Phones' })).toBeVisible();
  await expect(page.getByText('This is a new version of Lowlamp.')).toBeHidden();
  const before = await everyRow(page);

  await putBuild(app.folder, 'Old', { '`0.1.0`': '`0.0.9`' });
  await lookByHand(page);
  await takeIt(page, 'Old');
  await expect(heading(page, 'Lowlamp can’t open right now')).toBeVisible();
  await expect(page.getByText('What is kept here was written by a newer version of Lowlamp.')).toBeVisible();
  await expect(page.getByText('This older version leaves it alone.')).toBeVisible();
  await expect(page.getByText('Start over empty')).toBeHidden();
  await expectAccessible(page, ['dark']);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.reload();
  await expect(heading(page, 'Lowlamp can’t open right now')).toBeVisible();
  expect(await everyRow(page)).toEqual(before);

  // The newer one is found from there as well.
  await putBuild(app.folder, 'New', { 'format:1,lift': 'format:2,lift' });
  await look(page);
  await takeIt(page, 'New');
  await goTo(page, '/boundaries');
  await expect(page.getByRole('heading', { name: 'Photos' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Phones' })).toBeVisible();
  expect(await everyRow(page)).toEqual(before);
});
