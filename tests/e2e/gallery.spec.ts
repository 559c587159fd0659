import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serveDevelopment } from '../../scripts/developmentServer.js';
import { allRules, colourRules, goTo, heightOf, looks, violationsOn } from './support/app';
import { expect, test, watchFaults } from './support/fixtures';
import { forcedColourFaults, layoutFaults } from './support/layoutFaults';

/*
 * The gallery of parts, as those who build the app see it: on the development server, which has no policy and other addresses
 * than the built app, so what goes wrong there is watched here.
 */
test.use({ expectsFaults: true });

let development: Awaited<ReturnType<typeof serveDevelopment>>;
test.beforeAll(async () => {
  development = await serveDevelopment();
});
test.afterAll(async () => {
  await development.close();
});

/** Opens the gallery, and notes what goes wrong on it, warnings of Vue too. */
async function openGallery(page: Page): Promise<readonly string[]> {
  const wrong: string[] = [];
  watchFaults(page.context(), new URL(development.url).origin, wrong);
  page.on('console', (message) => {
    if (message.type() === 'warning') wrong.push(`warning: ${message.text()}`);
  });
  await page.goto(`${development.url}#/gallery`);
  await expect(page.getByRole('heading', { level: 1, name: 'Gallery' })).toBeVisible({ timeout: 30_000 });
  return wrong;
}

/** Goes to a group, dressed as asked; the window is made as tall as the page. */
async function goToGroup(page: Page, group: string, query: string, width: number): Promise<void> {
  await goTo(page, `/gallery/${group}?${query}`);
  await expect(page.locator(`main nav a[aria-current="page"][href$="/${group}?${query}"]`)).toBeVisible();
  for (let times = 0, height = 0; times < 3; times += 1) {
    await page.setViewportSize({ width, height: Math.max(780, height) });
    height = await heightOf(page);
  }
}

test('every part in every look, from either side, narrow, wide, with large text and forced colours', async ({ page }) => {
  test.setTimeout(180_000);
  const wrong = await openGallery(page);
  const found: Record<string, readonly string[]> = {};
  const note = (where: string, faults: readonly string[]): void => {
    if (faults.length > 0) found[where] = faults.map((fault) => fault.slice(0, 300));
  };
  const { galleryGroups } = (await development.load('src/features/gallery/galleryGroups.ts')) as { galleryGroups: Record<string, unknown> };
  const groups = Object.keys(galleryGroups);
  expect(groups).not.toEqual([]);
  for (const group of groups) {
    for (const look of looks) {
      const query = `look=${look}`;
      await goToGroup(page, group, query, 360);
      note(`${group} ${query}`, await violationsOn(page, look === 'dark' ? allRules : colourRules));
    }
    for (const [width, query] of [
      [320, 'size=200'],
      [320, 'direction=rtl'],
      [1280, 'direction=rtl&size=200'],
    ] as const) {
      await goToGroup(page, group, query, width);
      note(`${group} ${query} ${width}`, await layoutFaults(page));
    }
    await page.emulateMedia({ forcedColors: 'active' });
    note(`${group} forced colours`, await forcedColourFaults(page));
    await page.emulateMedia({ forcedColors: 'none' });
  }
  expect(found).toEqual({});
  expect(wrong).toEqual([]);
});

test('is dressed by its own switches, and gives the page back as it was', async ({ page }) => {
  const wrong = await openGallery(page);
  const dress = () => page.evaluate(() => [document.documentElement.dataset['look'], document.documentElement.dir, document.documentElement.style.fontSize]);
  await page.getByRole('radio', { name: 'night' }).check();
  await page.getByRole('radio', { name: 'rtl' }).check();
  await page.getByRole('radio', { name: '200' }).check();
  expect(await dress()).toEqual(['night', 'rtl', '200%']);
  await page.getByRole('link', { name: 'charts' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'ArrowChart' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'FormField' })).toBeHidden();
  await goTo(page, '/help');
  await expect(page.getByRole('heading', { level: 1, name: 'Get help' })).toBeVisible();
  expect(await dress()).toEqual([undefined, 'ltr', '']);
  expect(wrong).toEqual([]);
});

test('has parts that can be used: a sheet opens and closes, a passphrase is chosen', async ({ page }) => {
  const wrong = await openGallery(page);
  const opens = page.getByRole('button', { name: 'Open the sheet' });
  await opens.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(opens).toBeFocused();
  const choice = page.locator('[data-part="PassphraseChoice"]');
  await choice.getByRole('button', { name: 'Take this one' }).click();
  await choice.getByLabel('Type it once more').fill('willow');
  await choice.getByRole('button', { name: 'Set the lock' }).click();
  await expect(choice.getByText('These aren’t the same.')).toBeVisible();
  expect(wrong).toEqual([]);
});

test('is in no build, not by a word', ({ app }) => {
  const files = readdirSync(app.folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(app.folder, name)).isFile());
  expect(files.length).toBeGreaterThan(50);
  const words = /gallery|Donaudampfschifffahrt|dressPage/i;
  expect(files.filter((name) => words.test(name) || words.test(readFileSync(join(app.folder, name), 'latin1')))).toEqual([]);
});
