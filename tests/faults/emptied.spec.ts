import { fileURLToPath } from 'node:url';
import { chromium, expect, test, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/findBrowser.js';
import { serveFolder } from '../../scripts/serve.js';
import { mountSmallDisk } from './smallDisk.js';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
/** How long the browser may hold back what a page put into localStorage, in ms, and more. */
const untilWritten = 12_000;

async function goTo(page: Page, route: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#${route}`);
}

// Only root may mount a disk.
if (process.getuid?.() === 0) {
  test('a disk that fills up to the last byte: the app says what the browser has left, and never begins as if for the first time', async () => {
    test.setTimeout(120_000);
    const app = await serveFolder({ folder: dist });
    const disk = await mountSmallDisk(64);
    const open = async () => {
      const context = await chromium.launchPersistentContext(`${disk.folder}/profile`, findBrowser());
      const [page = await context.newPage()] = context.pages();
      await page.goto(app.url);
      return { context, page };
    };
    try {
      const before = await open();
      await before.page.getByRole('link', { name: 'Skip all' }).click();
      await goTo(before.page, '/boundaries/new');
      await before.page.getByLabel('What is it about?').fill('Photos');
      await before.page.getByRole('radio', { name: /^Hard limit/ }).check();
      await before.page.getByRole('button', { name: 'Save', exact: true }).click();
      await expect(before.page.getByRole('heading', { name: 'Photos' })).toBeVisible();
      await before.page.waitForTimeout(untilWritten);

      await disk.fill(150_000);
      await goTo(before.page, '/boundaries/new');
      const field = before.page.getByLabel('What is it about?');
      for (let n = 0; n < 120; n += 1) {
        await field.fill(`${'x'.repeat(50)}${n}`);
        await before.page.waitForTimeout(60);
      }
      await expect(before.page.getByRole('banner').getByText('Not saved yet')).toBeVisible();
      // Whatever has become of the disk, this window holds what was saved.
      await goTo(before.page, '/boundaries');
      await expect(before.page.getByRole('heading', { name: 'Photos' })).toBeVisible();
      await before.context.close();
      await disk.makeRoom();

      const after = await open();
      await goTo(after.page, '/boundaries');
      const gone = after.page.getByRole('heading', { level: 1, name: 'What was here is gone' });
      await expect(gone.or(after.page.getByRole('heading', { name: 'Photos' }))).toBeVisible();
      test.info().annotations.push({ type: 'the browser', description: (await gone.isVisible()) ? 'emptied it' : 'left it' });
      await after.context.close();
    } finally {
      await disk.unmount();
      await app.close();
    }
  });
}
