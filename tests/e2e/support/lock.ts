import { expect, type Page } from '@playwright/test';
import { goTo } from './app';

/** A passphrase that the strength meter takes. */
export const passphrase = 'plum kettle orbit saddle moss';

/** Sets a lock by the app's own screens, without recovery code and passkey. Ends on Home. */
export async function setLock(page: Page, words = passphrase): Promise<void> {
  await goTo(page, '/settings/lock/new');
  await choosePassphrase(page, words);
  await expect(page.getByRole('heading', { level: 1, name: 'A recovery code' })).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Skip this' }).click();
  await page.getByRole('button', { name: 'Skip this' }).click();
  await page.getByRole('link', { name: 'Done' }).click();
  await expect(page.getByRole('button', { name: 'Lock now' })).toBeVisible();
}

/** Types a passphrase of one's own, and once more. */
export async function choosePassphrase(page: Page, words: string): Promise<void> {
  await page.getByLabel('My own passphrase').fill(words);
  await expect(page.getByText(/^(Fair|Good|Strong): /)).toBeVisible();
  await page.getByRole('button', { name: 'Take my own' }).click();
  await page.getByLabel('Type it once more').fill(words);
  await page.getByRole('button', { name: 'Set the lock' }).click();
}

export async function expectLocked(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'Lowlamp is locked' })).toBeVisible({ timeout: 15_000 });
  // The page shows the lock before the script has come; from then on it can be typed in.
  await expect(page.getByLabel('Passphrase')).toBeEnabled();
}

export async function unlock(page: Page, words = passphrase): Promise<void> {
  await expectLocked(page);
  await page.getByLabel('Passphrase').fill(words);
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Lowlamp is locked' })).toBeHidden({ timeout: 30_000 });
}

/** Answers the question before a change of the lock. */
export async function confirm(page: Page, words = passphrase): Promise<void> {
  await page.getByLabel('Your passphrase now').fill(words);
  await page.getByRole('button', { name: 'Go on' }).click();
}

/** The recovery code that stands on the screen, in groups. */
export async function readCode(page: Page): Promise<readonly string[]> {
  const groups = page.getByRole('main').getByText(/^[0-9A-Z]{4}$/);
  await expect(groups).toHaveCount(7);
  return groups.allInnerTexts();
}

/** Types back the two groups that are asked for. */
export async function typeGroups(page: Page, code: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'I have written it down' }).click();
  for (const [at, group] of code.entries()) {
    const field = page.getByLabel(`Group ${at + 1}`);
    if (await field.isVisible()) await field.fill(group.toLowerCase());
  }
  await page.getByRole('button', { name: 'Set the recovery code' }).click();
}
