import type { Page } from '@playwright/test';
import { goTo, skipWelcome } from './support/app';
import { expect, test } from './support/fixtures';
import { enter, tabTo } from './support/keys';
import { expectLocked, passphrase, readCode, setLock } from './support/lock';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** Types into what has the focus, in place of what stood there, and sends it. */
async function send(page: Page, words: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

test('a lock is set, tried wrongly, and opened by passphrase and by recovery code with keys alone', async ({ page, app }) => {
  test.slow();
  await skipWelcome(page, app.url);
  await goTo(page, '/settings/lock/new');
  await expect(heading(page, 'Set a lock')).toBeFocused();
  await tabTo(page, 'My own passphrase');
  await page.keyboard.type(passphrase);
  await expect(page.getByRole('status').filter({ hasText: /^(Fair|Good|Strong): / })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Type it once more')).toBeFocused();
  await send(page, `${passphrase}x`);
  await expect(page.getByLabel('Type it once more')).toHaveAccessibleDescription(/^That is not the same/);
  await expect(page.getByLabel('Type it once more')).toHaveAttribute('aria-invalid', 'true');
  await send(page, passphrase);
  await expect(page.getByRole('status').getByText(/^Finding the right strength/)).toBeVisible();
  await expect(heading(page, 'A recovery code')).toBeFocused({ timeout: 30_000 });
  const code = await readCode(page);
  await enter(page, 'I have written it down');
  for (const [at, group] of code.entries()) {
    if (!(await page.getByLabel(`Group ${at + 1}`).isVisible())) continue;
    await tabTo(page, `Group ${at + 1}`);
    await page.keyboard.type(group);
  }
  await page.keyboard.press('Enter');
  await expect(heading(page, 'A passkey')).toBeFocused();
  await enter(page, 'Skip this');
  await expect(heading(page, 'The lock is set')).toBeFocused();
  await enter(page, 'Done');
  await expect(heading(page, 'Good to see you')).toBeFocused();

  await enter(page, 'Lock now');
  await expectLocked(page);
  const field = page.getByLabel('Passphrase');
  await expect(field).toBeFocused();
  await send(page, 'something else');
  await expect(page.getByRole('status').getByText(/^Making the key/)).toBeVisible();
  await expect(page.getByRole('alert')).toContainText("didn’t open anything", { timeout: 15_000 });
  await expect(field).toBeFocused();
  await expect(page.getByText(/^You can try again in/)).toBeHidden();
  await send(page, passphrase);
  await expect(heading(page, 'Good to see you')).toBeFocused({ timeout: 30_000 });

  await enter(page, 'Lock now');
  await expectLocked(page);
  await enter(page, 'I have the recovery code');
  await expect(page.getByLabel('Recovery code')).toBeFocused();
  await expect(page.getByLabel('Recovery code')).toHaveAccessibleDescription(/^Seven groups of four/);
  await send(page, 'ABCD');
  await expect(page.getByRole('alert')).toBeVisible({ timeout: 15_000 });
  await expect(page.getByText(/^You can try again in/)).toBeHidden();
  await send(page, code.join('-'));
  await expect(heading(page, 'Good to see you')).toBeFocused({ timeout: 30_000 });
});

test('a passphrase can be pasted where it is set and where it opens', async ({ page, app }) => {
  test.slow();
  await skipWelcome(page, app.url);
  await goTo(page, '/settings/lock/new');
  await page.getByLabel('My own passphrase').fill(passphrase);
  await page.getByLabel('Show the letters').check();
  await page.getByLabel('My own passphrase').press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+C');
  await page.getByRole('button', { name: 'Take my own' }).click();
  await page.getByLabel('Type it once more').press('ControlOrMeta+V');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'A recovery code')).toBeVisible({ timeout: 30_000 });
  await page.reload();
  await expectLocked(page);
  await page.getByLabel('Passphrase').press('ControlOrMeta+V');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Lowlamp is locked')).toBeHidden({ timeout: 30_000 });
});

test('the way out goes by keys, from an open screen and from the locked one', async ({ page, app }) => {
  test.slow();
  await skipWelcome(page, app.url);
  await setLock(page);
  await goTo(page, '/card');
  await expect(heading(page, 'My card')).toBeFocused();
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await expect(page.getByRole('status').filter({ hasText: 'Press Shift once more to leave.' })).toBeAttached();
  await page.keyboard.press('Shift');
  await expect(page).toHaveTitle('Red lentil soup');
  await page.goto(app.url);
  await expectLocked(page);
  await enter(page, 'Quick exit');
  await expect(page).toHaveTitle('Red lentil soup');
});
