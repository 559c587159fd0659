import type { Page } from '@playwright/test';
import { goTo, skipWelcome, untilSaved, withoutScript } from './support/app';
import { openDemo } from './support/demo';
import { expect, test, withoutWorker } from './support/fixtures';
import { holdBack } from './support/holdBack';
import { choosePassphrase, expectLocked, passphrase, setLock, unlock } from './support/lock';
import { addSlowDisk, setSlow } from './support/slowDisk';

test.use(withoutWorker);

/* What comes late, is pressed twice, or is done while something else is still under way. */

async function typeBoundary(page: Page): Promise<void> {
  await goTo(page, '/boundaries/new');
  await page.getByLabel('What is it about?').fill('Photos');
  await page.getByRole('radio', { name: /^Hard limit/ }).check();
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

test('a press of the mouse in the middle of which the script comes leads on all the same', async ({ page, app }) => {
  const letThrough = await withoutScript(page);
  await page.goto(app.url, { waitUntil: 'commit' });
  await page.getByRole('link', { name: 'Skip all' }).hover();
  await page.mouse.down();
  letThrough();
  // The script has come, and would have put the app there long ago.
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('autoLock')));
  await page.waitForTimeout(500);
  await page.mouse.up();
  await expect(heading(page, 'Good to see you')).toBeFocused();
});

test('a recovery code that isn’t drawn yet can’t be said to be written down, and nothing moves when it comes', async ({ page, app }) => {
  const letGo = await holdBack(page, /newRecoveryCode-/);
  await skipWelcome(page, app.url);
  await goTo(page, '/settings/lock/new');
  await choosePassphrase(page, passphrase);
  await expect(heading(page, 'A recovery code')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('The code is being drawn.')).toBeVisible();
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  letGo();
  await expect(page.getByRole('button', { name: 'I have written it down' })).toBeVisible();
  await expect(page.getByText(/^[0-9A-Z]{4}$/)).toHaveCount(7);
  await expect(page.getByRole('button', { name: 'Skip this' })).toBeVisible();
});

test('a recovery code that can’t be had is passed over', async ({ page, app }) => {
  await page.route(/newRecoveryCode-/, (route) => route.abort());
  await skipWelcome(page, app.url);
  await goTo(page, '/settings/lock/new');
  await choosePassphrase(page, passphrase);
  await expect(heading(page, 'A recovery code')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Skip this' }).click();
  await expect(heading(page, 'A passkey')).toBeVisible();
});

test('a picture that was still being made isn’t kept for another choice of what stands on it', async ({ page, app }) => {
  await page.addInitScript(() => {
    const { toBlob } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.toBlob = function (made, ...rest) {
      toBlob.call(this, (picture) => setTimeout(() => made(picture), 1_000), ...rest);
    };
  });
  await openDemo(page, app.url);
  await goTo(page, '/card/paper');
  await page.getByRole('button', { name: 'Make a picture' }).click();
  await page.getByRole('radio', { name: /^A little/ }).check();
  await page.waitForTimeout(1_500);
  await expect(page.getByRole('button', { name: 'Save the picture' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Make a picture' }).click();
  await expect(page.getByRole('button', { name: 'Save the picture' })).toBeVisible();
});

test('a backup that is saved or handed on with two taps is so once', async ({ page, app }) => {
  await page.addInitScript(() => {
    let isOpen = false;
    /** As browsers have it: one window of the system at a time. */
    async function once(fault: DOMException): Promise<void> {
      if (isOpen) throw fault;
      isOpen = true;
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      isOpen = false;
    }
    Object.assign(window, {
      showSaveFilePicker: async () => {
        await once(new DOMException('File picker already active.', 'NotAllowedError'));
        return { createWritable: () => Promise.resolve(new WritableStream()) };
      },
    });
    Object.defineProperty(navigator, 'canShare', { value: () => true });
    Object.defineProperty(navigator, 'share', {
      value: () => once(new DOMException('An earlier share has not yet completed.', 'InvalidStateError')),
    });
  });
  await skipWelcome(page, app.url);
  await goTo(page, '/settings/backup');
  await page.getByLabel('My own passphrase').fill(passphrase);
  await expect(page.getByText(/^(Fair|Good|Strong): /)).toBeVisible();
  await page.getByRole('button', { name: 'Take my own' }).click();
  await page.getByLabel('Type it once more').fill(passphrase);
  await page.getByRole('button', { name: 'Make the backup' }).click();
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  const save = page.getByRole('button', { name: /^Save/ });
  await save.click({ timeout: 30_000 });
  await save.click();
  await expect(page.getByText(/^Saved as .* Keep it away from this device/)).toBeVisible();
  expect(downloads).toBe(0);

  const share = page.getByRole('button', { name: 'Hand it to another app' });
  await share.click();
  await share.click();
  await expect(page.getByText(/^Handed over/)).toBeVisible();
  await expect(page.getByText('Something went wrong')).toHaveCount(0);
});

test('without the practices no screen says that one is gone or that nothing is planned', async ({ page, app }) => {
  await openDemo(page, app.url);
  await goTo(page, '/practice/water-or-tea');
  await page.getByRole('button', { name: 'Tonight' }).click();
  await untilSaved(page);
  await page.route(/assets\/catalogue-.*js/, (route) => route.abort());
  await page.reload();
  await expect(page.getByText('A part of Lowlamp could not be loaded.')).toBeVisible();
  for (const [route, wait] of [
    ['/practice/cuddling', 'The page is being brought.'],
    ['/menu/tray', 'The menu is being brought.'],
  ] as const) {
    await goTo(page, route);
    await expect(page.getByText(wait)).toBeVisible();
    await page.waitForTimeout(300);
    await expect(page.getByText(wait)).toBeVisible();
  }
  // That it is missing is said once, and not as a fault that nobody expected as well.
  await expect(page.getByText('Something went wrong')).toHaveCount(0);
});

test.describe('on a slow disk', () => {
  test('what was still being saved when it was locked is told to nobody who unlocks', async ({ page, app }) => {
    // Longer than a lock waits for it.
    await addSlowDisk(page, 4_500);
    await skipWelcome(page, app.url);
    await typeBoundary(page);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await setLock(page);
    await goTo(page, '/boundaries');
    await setSlow(page);
    await page.getByRole('button', { name: 'Withdraw' }).click();
    await expect(page.getByRole('banner').getByText('Saving')).toBeVisible();
    await page.getByRole('button', { name: 'Lock now' }).click();
    await expectLocked(page);
    await page.waitForTimeout(1_500);
    await page.evaluate(() => {
      delete document.documentElement.dataset['slow'];
    });
    await unlock(page);
    await expect(heading(page, 'Boundaries and signals')).toBeVisible();
    await page.waitForTimeout(300);
    // At once: it would go by itself.
    expect(await page.getByText('is withdrawn.').count()).toBe(0);
    await expect(page.getByRole('button', { name: 'Withdraw' })).toHaveCount(0);
  });

  test('who has gone to another screen before something was saved stays there, and it is saved', async ({ page, app }) => {
    await addSlowDisk(page, 1_000);
    await skipWelcome(page, app.url);
    await typeBoundary(page);
    await untilSaved(page);
    await setSlow(page);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('banner').getByText('Saving')).toBeVisible();
    await page.getByRole('navigation').getByRole('link', { name: 'Menu' }).click();
    await expect(heading(page, 'What would help')).toBeVisible();
    await untilSaved(page);
    await page.waitForTimeout(1_500);
    await expect(heading(page, 'What would help')).toBeVisible();
    await goTo(page, '/boundaries');
    await expect(page.getByRole('heading', { name: 'Photos' })).toHaveCount(1);
    await expect(page.getByText('You began a note')).toBeHidden();
  });

  test('two that are taken out of tonight are both out, and each comes back by itself', async ({ page, app }) => {
    await addSlowDisk(page, 1_000);
    await skipWelcome(page, app.url);
    for (const id of ['cuddling', 'water-or-tea', 'lying-near']) {
      await goTo(page, `/practice/${id}`);
      await page.getByRole('button', { name: 'Tonight' }).click();
      await expect(page.getByRole('button', { name: 'Tonight' })).toHaveAttribute('aria-pressed', 'true');
    }
    await goTo(page, '/menu/tray');
    const rows = page.getByRole('list', { name: 'Tonight, in order' }).getByRole('listitem');
    await expect(rows).toHaveCount(3);
    await setSlow(page);
    await rows.filter({ hasText: 'Cuddling' }).getByRole('button', { name: /^Take away/ }).click();
    await rows.filter({ hasText: 'Water' }).getByRole('button', { name: /^Take away/ }).click();
    await expect(rows).toHaveCount(1);
    await untilSaved(page);
    await expect(rows).toHaveText([/Lying near/]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(rows).toHaveText([/Water/, /Lying near/]);
  });

  test('two taps on a mark, and on the four colours, count once', async ({ page, app }) => {
    await addSlowDisk(page, 1_000);
    await skipWelcome(page, app.url);
    await goTo(page, '/practice/cuddling');
    const tonight = page.getByRole('button', { name: 'Tonight' });
    await expect(tonight).toBeVisible();
    await setSlow(page);
    await tonight.click();
    await tonight.click();
    await expect(tonight).toHaveAttribute('aria-pressed', 'true');
    await untilSaved(page);
    await expect(tonight).toHaveAttribute('aria-pressed', 'true');

    await goTo(page, '/boundaries');
    const colours = page.getByRole('button', { name: 'Start with four colours' });
    await colours.click();
    await colours.click();
    await expect(colours).toBeHidden();
    await untilSaved(page);
    await expect(page.getByRole('main').getByText('Green', { exact: true })).toHaveCount(1);
  });
});
