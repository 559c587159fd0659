import type { Page } from '@playwright/test';
import { expectAccessible, goTo, skipWelcome, untilSaved } from './support/app';
import { everyRow } from './support/everyRow';
import { expect, test } from './support/fixtures';
import { cardAsText } from './support/sharedCards';

async function writeBoundary(page: Page, topic: string): Promise<void> {
  await goTo(page, '/boundaries/new');
  await page.getByLabel('What is it about?').fill(topic);
  await page.getByRole('radio', { name: /^Hard limit/ }).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
}

/** From here on the page's disk can be made full. */
async function addDisk(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...args) {
      if (document.body.dataset['full'] === 'yes') throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    };
  });
}

async function setFull(page: Page, isFull: boolean): Promise<void> {
  await page.evaluate((full) => {
    document.body.dataset['full'] = full ? 'yes' : 'no';
  }, isFull);
}

test('a full device: the change waits on the screen, says so, and is kept once there is room', async ({ page, app }) => {
  await addDisk(page);
  await skipWelcome(page, app.url);
  await writeBoundary(page, 'Photos');
  await expect(page.getByRole('heading', { name: 'Photos' })).toBeVisible();
  await untilSaved(page);

  await setFull(page, true);
  await writeBoundary(page, 'Phones');
  await expect(page.getByText('There is no room left on this device.')).toBeVisible();
  await expect(page.getByRole('banner').getByText('Not saved yet')).toBeVisible();
  await expect(page.getByLabel('What is it about?')).toHaveValue('Phones');
  // A notice that would offer to load the page anew says instead why that has to wait.
  await page.evaluate(() => dispatchEvent(new Event('error')));
  await expect(page.getByText('Something went wrong')).toBeVisible();
  await expect(page.getByText('This waits until it is saved.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Load again' })).toBeHidden();
  await expectAccessible(page);

  await setFull(page, false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Boundaries and signals' })).toBeVisible();
  await untilSaved(page);
  await page.getByRole('button', { name: 'Load again' }).click();
  await expect(page.getByText('Something went wrong')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Photos' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Phones' })).toHaveCount(1);
  await expect(page.getByText('You began a note')).toBeHidden();
});

test('a signal that is kept by trying again closes its form', async ({ page, app }) => {
  await addDisk(page);
  await skipWelcome(page, app.url);
  await goTo(page, '/boundaries');
  await page.getByRole('button', { name: 'Add a signal' }).click();
  await page.getByLabel('The word').fill('Lantern');
  await page.getByLabel('What it means').fill('Stop.');
  await setFull(page, true);
  await page.getByRole('button', { name: 'Save the signal' }).click();
  await expect(page.getByText("It couldn’t be saved just now. All you wrote is still here.")).toBeVisible();
  await setFull(page, false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('button', { name: 'Save the signal' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Lantern' })).toHaveCount(1);
});

test('a press on “Try again” counts though something else is kept before the finger goes', async ({ page, app }) => {
  await addDisk(page);
  await skipWelcome(page, app.url);
  await setFull(page, true);
  await writeBoundary(page, 'Photos');
  const again = page.getByRole('button', { name: 'Try again' });
  await expect(again).toBeVisible();
  await setFull(page, false);
  await again.hover();
  await page.mouse.down();
  await page.getByLabel('What is it about?').fill('Photos and films');
  // The draft's turn has come and gone by then, however long it rested.
  await page.waitForTimeout(400);
  await page.mouse.up();
  await untilSaved(page);
  await expect(again).toBeHidden();
});

test('a card for somebody new who can’t be kept isn’t shown before they are, and all that was chosen stays', async ({ page, app }) => {
  await addDisk(page);
  await skipWelcome(page, app.url);
  await goTo(page, '/exchange');
  await page.getByLabel('Somebody new').fill('Jo');
  await page.getByRole('button', { name: 'See what they will see' }).click();
  await expect(page.getByRole('heading', { name: 'This is what they will see' })).toBeVisible();
  await untilSaved(page);
  await setFull(page, true);
  await page.getByRole('button', { name: 'Show it' }).click();
  await expect(page.getByText('There is no room left on this device.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'This is what they will see' })).toBeVisible();
  // Kept by trying again; then the form is left, and found again as it was.
  await setFull(page, false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await untilSaved(page);
  await goTo(page, '/partners');
  await expect(page.getByRole('main').getByRole('link', { name: /Jo/ })).toHaveCount(1);
  await goTo(page, '/exchange');
  await expect(page.getByLabel('Somebody new')).toHaveValue('Jo');
  await page.getByRole('button', { name: 'See what they will see' }).click();
  await page.getByRole('button', { name: 'Show it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Here is my card' })).toBeVisible();
  await untilSaved(page);
  await goTo(page, '/partners');
  await expect(page.getByRole('main').getByRole('link', { name: /Jo/ })).toHaveCount(1);
});

test('somebody new whose card finds no room any more is added once, however often it is tried', async ({ page, app }) => {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...args) {
      const { room } = document.body.dataset;
      if (room === '0') throw new DOMException('no room', 'QuotaExceededError');
      if (room !== undefined) document.body.dataset['room'] = String(Number(room) - 1);
      return put.apply(this, args);
    };
  });
  await skipWelcome(page, app.url);
  await goTo(page, '/exchange/scan');
  await page.getByLabel('Text that you were sent').fill(await cardAsText({ from: '00112233aabbccdd', name: 'Robin' }));
  await page.getByRole('button', { name: 'Read the text' }).click();
  await expect(page.getByText('They call themselves Robin.')).toBeVisible();
  // One save is two rows: that of the person goes through, and that of the card doesn't.
  await page.evaluate(() => {
    document.body.dataset['room'] = '2';
  });
  const keep = page.getByRole('button', { name: 'Keep this card' });
  await keep.click();
  await expect(page.getByRole('radio', { name: 'Robin' })).toBeChecked();
  await page.evaluate(() => {
    delete document.body.dataset['room'];
  });
  await keep.click();
  await expect(keep).toBeHidden();
  await untilSaved(page);
  await goTo(page, '/partners');
  await expect(page.getByRole('link', { name: /Robin/ })).toHaveCount(1);
});

test('a vault that can’t be read is told calmly, and nothing in it is touched', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await writeBoundary(page, 'Photos');
  await expect(page.getByRole('heading', { name: 'Photos' })).toBeVisible();
  // One bit of each row of the second page, whichever space is in use.
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('lowlamp');
        opening.onerror = reject;
        opening.onsuccess = () => {
          const change = opening.result.transaction('pages', 'readwrite');
          const pages = change.objectStore('pages');
          for (const key of [3, 4, 5]) {
            const reading = pages.get(key) as IDBRequest<Uint8Array>;
            reading.onsuccess = () => {
              const row = reading.result.slice();
              row[100] = (row[100] ?? 0) ^ 1;
              pages.put(row, key);
            };
          }
          change.oncomplete = () => {
            opening.result.close();
            resolve(undefined);
          };
        };
      }),
  );
  const before = await everyRow(page);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: "Lowlamp can’t open right now" })).toBeVisible();
  await expect(page.getByText("What is kept here can’t be read.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: "Lowlamp can’t open right now" })).toBeVisible();
  expect(await everyRow(page)).toEqual(before);

  await page.getByText('Start over empty', { exact: true }).click();
  await page.getByLabel('To go on, type the word remove').fill('remove');
  await page.getByRole('button', { name: 'Remove everything now' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Care for afterwards' })).toBeVisible();
});
