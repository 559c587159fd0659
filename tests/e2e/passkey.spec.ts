import type { Page } from '@playwright/test';
import { goTo, skipWelcome, untilInstalled } from './support/app';
import { expect, test } from './support/fixtures';
import { choosePassphrase, confirm, expectLocked, passphrase, setLock, unlock } from './support/lock';
import { answerIn, playDevice } from './support/passkeys';

const make = (page: Page) => page.getByRole('button', { name: 'Make a passkey' }).click();
const usePasskey = (page: Page) => page.getByRole('button', { name: 'Use fingerprint, face or device code' }).click();

async function writeBoundary(page: Page): Promise<void> {
  await goTo(page, '/boundaries/new');
  await page.getByLabel('What is it about?').fill('Photos');
  await page.getByRole('radio', { name: /^Hard limit/ }).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Photos' })).toBeVisible();
}

async function expectNothingLost(page: Page): Promise<void> {
  // The screen that sets a lock leads on where one is set, as soon as it is shown.
  await expect(page.getByRole('button', { name: 'Lock now' })).toBeVisible({ timeout: 15_000 });
  await goTo(page, '/boundaries');
  await expect(page.getByRole('heading', { name: 'Photos' })).toBeVisible({ timeout: 15_000 });
}

async function lockByLoading(page: Page): Promise<void> {
  await page.reload();
  await expectLocked(page);
}

async function expectPassphraseOpens(page: Page): Promise<void> {
  await lockByLoading(page);
  await unlock(page);
  await expectNothingLost(page);
}

/** Sets a lock by its steps, up to the third, which asks about a passkey. */
async function setLockUpToPasskey(page: Page): Promise<void> {
  await goTo(page, '/settings/lock/new');
  await choosePassphrase(page, passphrase);
  await expect(page.getByRole('heading', { level: 1, name: 'A recovery code' })).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Skip this' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'A passkey' })).toBeVisible();
}

async function expectPasskeySet(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'The lock is set' })).toBeVisible();
}

test('a passkey set in the steps of the lock opens it with the server gone, and so does the passphrase', async ({ page, app }) => {
  test.slow();
  const device = await playDevice(page);
  await skipWelcome(page, app.url);
  await untilInstalled(page);
  await writeBoundary(page);
  await setLockUpToPasskey(page);
  await make(page);
  await expectPasskeySet(page);
  expect(await device.countPasskeys()).toBe(1);
  await app.close();
  await page.context().setOffline(true);
  await lockByLoading(page);
  await usePasskey(page);
  await expectNothingLost(page);
  await expectPassphraseOpens(page);
});

test('a device whose passkeys give no value is told plainly, and sets none', async ({ page, app }) => {
  test.slow();
  await playDevice(page, false);
  await skipWelcome(page, app.url);
  await writeBoundary(page);
  await setLockUpToPasskey(page);
  await make(page);
  await expect(page.getByRole('alert')).toHaveText(/passkey can’t open Lowlamp\. Nothing was changed: use your passphrase\./);
  await page.getByRole('button', { name: 'Skip this' }).click();
  await expectPasskeySet(page);
  await lockByLoading(page);
  await usePasskey(page);
  await expect(page.getByRole('alert')).toContainText('passphrase');
  await expectPassphraseOpens(page);
});

test('no passkey is set by a value that is missing, empty, too short or not the same twice', async ({ page, app }) => {
  test.slow();
  const device = await playDevice(page);
  const answer = await answerIn(page);
  await skipWelcome(page, app.url);
  await writeBoundary(page);
  await setLock(page);
  await goTo(page, '/settings/lock/change/passkey');
  await confirm(page);
  const refusals = [
    ['no extension', /Nothing was changed: use your passphrase\.$/],
    ['no results', /Nothing was changed: use your passphrase\.$/],
    ['no bytes', /Nothing was changed: use your passphrase\.$/],
    ['zeros', /Nothing was changed: use your passphrase\.$/],
    ['half of it', /Nothing was changed: use your passphrase\.$/],
    ['another value each time', /two different answers, so it wasn’t set\. Use your passphrase\.$/],
    ['put away', /Nothing was changed\. Try again, or use your passphrase\.$/],
  ] as const;
  await expect(page.getByRole('button', { name: 'Make a passkey' })).toBeVisible({ timeout: 15_000 });
  for (const [form, said] of refusals) {
    // The played device has room for three.
    await device.forget();
    answer(form);
    await make(page);
    await expect(page.getByRole('alert'), form).toHaveText(said);
  }
  await device.forget();
  await device.recognise(false);
  answer('as it is');
  await make(page);
  await expect(page.getByRole('alert'), 'not recognised').toHaveText(/Nothing was changed\. Try again/);
  await goTo(page, '/settings/lock');
  await expect(page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Passkey' }) })).toContainText('Not set');
  await expectPassphraseOpens(page);
});

test('a passkey opens in whatever form its value comes; a wrong one asks for the passphrase, never speaks of damage', async ({
  page,
  app,
}) => {
  test.slow();
  const device = await playDevice(page);
  const answer = await answerIn(page);
  await skipWelcome(page, app.url);
  await writeBoundary(page);
  answer('an array of numbers');
  await setLockUpToPasskey(page);
  await make(page);
  await expectPasskeySet(page);
  for (const form of ['a view into a larger buffer', 'as it is'] as const) {
    await lockByLoading(page);
    answer(form);
    await usePasskey(page);
    await expectNothingLost(page);
  }

  await lockByLoading(page);
  for (const form of ['no extension', 'no results', 'no bytes', 'zeros', 'half of it', 'another value'] as const) {
    answer(form);
    await usePasskey(page);
    await expect(page.getByRole('alert'), form).toContainText('No passkey opened Lowlamp.');
    await expect(page.getByRole('alert'), form).toContainText('If you set none, use the passphrase.');
    await expect(page.getByRole('alert'), form).not.toContainText(/damage|corrupt|broken|lost/i);
  }
  await expect(page.getByText(/^You can try again in/)).toBeHidden();
  answer('put away');
  await usePasskey(page);
  await expect(page.getByRole('alert')).toContainText('Try again, or use your passphrase.');
  answer('as it is');
  await device.recognise(false);
  await usePasskey(page);
  await expect(page.getByRole('alert')).toContainText('Try again, or use your passphrase.');
  await unlock(page);
  await expectNothingLost(page);

  await device.recognise(true);
  await device.forget();
  await lockByLoading(page);
  await usePasskey(page);
  await expect(page.getByRole('alert')).toContainText('use your passphrase');
  await unlock(page);
  await expectNothingLost(page);
});
