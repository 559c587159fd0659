import type { Page } from '@playwright/test';
import { expectAccessible, goTo, skipWelcome, untilInstalled, untilSaved } from './support/app';
import { openDemo } from './support/demo';
import { everyRow } from './support/everyRow';
import { expect, test } from './support/fixtures';
import { expectLocked, setLock, unlock } from './support/lock';

async function writeBoundary(page: Page, topic: string): Promise<void> {
  await goTo(page, '/boundaries/new');
  await page.getByLabel('What is it about?').fill(topic);
  await page.getByRole('radio', { name: /^Hard limit/ }).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { name: topic })).toBeVisible();
  await untilSaved(page);
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const databases = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? '').sort());
const mark = (page: Page) => page.evaluate(() => localStorage.getItem('lowlamp-kept'));

/** Takes the vault away behind the app's back, as a browser does that makes room, and opens the app again. */
async function clearAway(page: Page, url: string): Promise<void> {
  await page.goto(new URL('recipe.html', url).href);
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const removing = indexedDB.deleteDatabase('lowlamp');
        removing.onsuccess = resolve;
        removing.onerror = reject;
      }),
  );
  await page.goto(url);
}

test('a vault that was cleared away is told, and an empty one is made only when somebody says so', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await untilInstalled(page);
  await writeBoundary(page, 'Photos');
  await clearAway(page, app.url);
  await expect(heading(page, 'What was here is gone')).toBeVisible();
  await expect(page.getByText('Nothing of it was sent anywhere')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Restore a backup' })).toBeVisible();
  await expectAccessible(page);

  // Loading anew makes none.
  await page.reload();
  await expect(heading(page, 'What was here is gone')).toBeVisible();
  expect(await everyRow(page)).toEqual([]);
  // Help needs no vault.
  await page.getByRole('link', { name: 'Get help' }).click();
  await expect(heading(page, 'Get help')).toBeVisible();
  await page.goBack();

  await page.getByRole('button', { name: 'Begin anew' }).click();
  await expect(heading(page, 'Care for afterwards')).toBeVisible();
  await page.getByRole('link', { name: 'Skip all' }).click();
  await writeBoundary(page, 'Phones');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Phones' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Photos' })).toBeHidden();
});

test('a vault with a lock that was cleared away is told as gone, and not as locked', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await untilInstalled(page);
  await writeBoundary(page, 'Photos');
  await setLock(page);
  await clearAway(page, app.url);
  await expect(heading(page, 'What was here is gone')).toBeVisible();
  await page.getByRole('button', { name: 'Begin anew' }).click();
  await page.getByRole('link', { name: 'Skip all' }).click();
  await goTo(page, '/settings');
  await expect(page.getByText('There is no lock.')).toBeVisible();
});

test('the way to a backup makes the vault that it needs', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await writeBoundary(page, 'Photos');
  await clearAway(page, app.url);
  await page.getByRole('button', { name: 'Restore a backup' }).click();
  await expect(page).toHaveURL(/#\/settings\/restore$/);
  await expect(heading(page, 'What was here is gone')).toBeHidden();
  expect((await everyRow(page)).length).toBeGreaterThan(1);
});

test('nothing written yet, or everything removed on purpose: then it begins as the first time', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  expect(await mark(page)).toBeNull();
  await clearAway(page, app.url);
  await page.getByRole('link', { name: 'Skip all' }).click();
  await writeBoundary(page, 'Photos');
  expect(await mark(page)).toMatch(/^[\d.]+ asked$/);
  await goTo(page, '/settings');
  await page.getByLabel('To go on, type the word remove').fill('remove');
  await page.getByRole('button', { name: 'Remove everything now' }).click();
  await expect(heading(page, 'Care for afterwards')).toBeVisible();
  expect(await mark(page)).toBeNull();
});

test('what is cleared away while a window is open is told there at the next save, and nothing takes its place', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await writeBoundary(page, 'Photos');
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('lowlamp');
        opening.onerror = reject;
        opening.onsuccess = () => {
          const change = opening.result.transaction(['meta', 'pages'], 'readwrite');
          change.objectStore('meta').clear();
          change.objectStore('pages').clear();
          change.oncomplete = () => {
            opening.result.close();
            resolve(undefined);
          };
        };
      }),
  );
  await goTo(page, '/boundaries/new');
  await page.getByLabel('What is it about?').fill('Phones');
  await expect(page.getByText('This window still holds all that was saved.')).toBeVisible();
  await expect(page.getByRole('banner').getByText('Not saved yet')).toBeVisible();
  await expectAccessible(page, ['dark']);
  expect(await everyRow(page)).toEqual([]);
  await goTo(page, '/boundaries');
  await expect(page.getByRole('heading', { name: 'Photos' })).toBeVisible();
});

test.describe('what the browser says', () => {
  for (const { state, notice, panel } of [
    { state: 'granted', notice: 'The browser has agreed to keep what you write here', panel: 'The browser has agreed to keep it' },
    { state: 'denied', notice: 'The browser may clear away what you write here', panel: 'The browser may clear it away' },
  ] as const) {
    test(`is asked for once, after the first thing of one's own, and told: ${state}`, async ({ page, app, context }) => {
      const browser = await context.newCDPSession(page);
      const { targetInfo } = await browser.send('Target.getTargetInfo');
      const { browserContextId } = targetInfo;
      await browser.send('Browser.setPermission', {
        permission: { name: 'persistent-storage' },
        setting: state,
        origin: new URL(app.url).origin,
        ...(browserContextId ? { browserContextId } : {}),
      });
      await page.addInitScript(() => {
        const { persist } = StorageManager.prototype;
        StorageManager.prototype.persist = function () {
          document.documentElement.dataset['asked'] = `${Number(document.documentElement.dataset['asked'] ?? 0) + 1}`;
          return persist.call(this);
        };
      });
      const asked = () => page.evaluate(() => document.documentElement.dataset['asked'] ?? '0');
      await skipWelcome(page, app.url);
      await page.waitForTimeout(500);
      expect(await asked()).toBe('0');
      await writeBoundary(page, 'Photos');
      // Said where one looks around, not over what is being written.
      await expect(page.getByText(notice)).toBeHidden();
      await goTo(page, '/');
      await expect(page.getByText(notice)).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'All right' }).click();
      await expect(page.getByText(notice)).toBeHidden();
      await page.reload();
      await goTo(page, '/settings');
      await expect(page.getByText(panel)).toBeVisible();
      await expect(page.getByText(/^\d+ MB used of about [\d,]+ [MG]B that the browser allows/)).toBeVisible();
      expect(await asked()).toBe('0');
      if (state === 'denied') {
        await page.getByRole('button', { name: 'Ask the browser to keep it' }).click();
        await expect(page.getByText('It didn’t agree this time')).toBeVisible();
        expect(await asked()).toBe('1');
      } else await expect(page.getByRole('button', { name: 'Ask the browser to keep it' })).toBeHidden();
      await expectAccessible(page);
    });
  }

  test('is warned of before room runs out, and not while a form is half written', async ({ page, app }) => {
    await page.addInitScript(() => {
      StorageManager.prototype.estimate = () => Promise.resolve({ usage: 95e6, quota: 100e6 });
    });
    await skipWelcome(page, app.url);
    await writeBoundary(page, 'Photos');
    const warning = page.getByText('Room is running short. Everything saved is kept.');
    await goTo(page, '/');
    await expect(warning).toBeVisible();
    await expectAccessible(page, ['dark', 'light']);
    await goTo(page, '/boundaries/new');
    await page.getByLabel('What is it about?').fill('Half of a');
    await expect(warning).toBeHidden();
    await page.getByRole('button', { name: 'Throw away' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Boundaries and signals' })).toBeVisible();
    await goTo(page, '/');
    await page.getByRole('link', { name: 'See more' }).click();
    await expect(page.getByText('Room is running short. Free some on this device, so')).toBeVisible();
    await expect(page.getByText('95 MB used of about 100 MB')).toBeVisible();
    await expect(warning).toBeHidden();
  });
});

test.describe('made-up notes', () => {
  test('are looked around in and left, and one’s own are the same byte for byte', async ({ page, app }) => {
    test.slow();
    await skipWelcome(page, app.url);
    await untilInstalled(page);
    await writeBoundary(page, 'Photos');
    await page.reload();
    await untilOpen(page);
    const before = await everyRow(page);
    const kept = await mark(page);

    await goTo(page, '/settings');
    await page.getByRole('button', { name: 'Look around with made-up notes' }).click();
    const banner = page.getByText('Made-up notes. Nothing stays here.');
    await expect(banner).toBeVisible();
    await expect(heading(page, 'Good to see you')).toBeVisible();
    await expectAccessible(page);
    // With letters of twice the size it would cover half of a small phone: there it waits at the end of the page.
    const view = page.viewportSize() ?? { width: 360, height: 780 };
    await expect(banner).toBeInViewport();
    await page.setViewportSize({ width: 320, height: 640 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await expect(banner).not.toBeInViewport();
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '';
    });
    await page.setViewportSize(view);
    await expect(banner).toBeInViewport();
    await expect.poll(() => databases(page)).toEqual(['lowlamp', 'lowlamp-demo']);
    for (const [route, text] of [
      ['/boundaries', 'My neck'],
      ['/partners', 'Robin'],
      ['/journal', 'A slow evening'],
      ['/card', 'You did well. I’m here.'],
    ] as const) {
      await goTo(page, route);
      await expect(page.getByText(text).first()).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Photos', exact: true })).toHaveCount(route === '/boundaries' ? 1 : 0);
      await expect(banner).toBeVisible();
    }
    await goTo(page, '/insights');
    await expect(page.getByText('Lying near').first()).toBeVisible();
    // What is written there is written there alone, and a new window shows one's own.
    await writeBoundary(page, 'Made up as well');
    const other = await page.context().newPage();
    await other.goto(`${app.url}#/boundaries`);
    await expect(other.getByRole('heading', { name: 'Photos' })).toBeVisible();
    await expect(other.getByText('Made-up notes. Nothing stays here.')).toBeHidden();
    await expect(other.getByRole('heading', { name: 'Made up as well' })).toHaveCount(0);
    await other.close();
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Made up as well' })).toBeVisible();

    await page.getByRole('button', { name: 'Back to my own' }).click();
    await expect(heading(page, 'Settings')).toBeVisible();
    await expect(banner).toBeHidden();
    await expect.poll(() => databases(page)).toEqual(['lowlamp']);
    expect(await everyRow(page)).toEqual(before);
    expect(await mark(page)).toBe(kept);
    await goTo(page, '/boundaries');
    await expect(page.getByRole('heading', { name: 'Photos' })).toBeVisible();
    await expect(page.getByText('My neck')).toHaveCount(0);
  });

  test('take no lock and no backup, wherever the way to one leads: neither would be there for one’s own', async ({ page, app }) => {
    await openDemo(page, app.url);
    for (const [route, name, words, field] of [
      ['/settings/lock', 'Lock', 'Made-up notes need no lock.', 'My own passphrase'],
      ['/settings/lock/new', 'Lock', 'Made-up notes need no lock.', 'My own passphrase'],
      ['/settings/backup', 'Backup', 'Nobody needs a copy of made-up notes.', 'My own passphrase'],
      ['/settings/restore', 'Bring a backup back', 'Nobody needs a copy of made-up notes.', 'Passphrase of the backup'],
    ] as const) {
      await goTo(page, '/help');
      await expect(heading(page, 'Get help')).toBeVisible();
      await goTo(page, route);
      await expect(heading(page, name)).toBeVisible();
      await expect(page.getByRole('main').getByText(words)).toBeVisible();
      await expect(page.getByLabel(field)).toHaveCount(0);
      await expect(page.getByRole('link', { name: 'Set a lock' })).toHaveCount(0);
    }
    await expectAccessible(page, ['dark']);
  });

  test('go with the tab that showed them, at the latest when the app is opened next', async ({ page, app }) => {
    await skipWelcome(page, app.url);
    await writeBoundary(page, 'Photos');
    await goTo(page, '/settings');
    await page.getByRole('button', { name: 'Look around with made-up notes' }).click();
    await expect(page.getByText('Made-up notes. Nothing stays here.')).toBeVisible();
    const other = await page.context().newPage();
    await other.goto(`${app.url}#/boundaries`);
    await untilOpen(other);
    // While they are looked at they stay.
    await other.reload();
    await untilOpen(other);
    await other.waitForTimeout(500);
    await expect.poll(() => databases(other)).toEqual(['lowlamp', 'lowlamp-demo']);
    await page.close();
    await other.reload();
    await untilOpen(other);
    await expect.poll(() => databases(other)).toEqual(['lowlamp']);
  });

  test('open nothing of one’s own that is locked, and end at the lock', async ({ page, app }) => {
    test.slow();
    await skipWelcome(page, app.url);
    await writeBoundary(page, 'Photos');
    await setLock(page);
    await goTo(page, '/settings');
    await page.getByRole('button', { name: 'Look around with made-up notes' }).click();
    await expect(page.getByText('Made-up notes. Nothing stays here.')).toBeVisible();
    await goTo(page, '/settings');
    await expect(page.getByRole('heading', { name: 'New versions' })).toBeVisible();
    await expect(page.getByText('There is no lock.')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Remove everything now' })).toBeHidden();
    await page.getByRole('button', { name: 'Back to my own' }).click();
    await expectLocked(page);
    await unlock(page);
    await goTo(page, '/boundaries');
    await expect(page.getByRole('heading', { name: 'Photos' })).toBeVisible();
  });
});

async function untilOpen(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Photos' })).toBeVisible();
}
