import type { Page } from '@playwright/test';
import { expectAccessible, goTo, skipWelcome, untilInstalled, untilSaved } from './support/app';
import { makeBackup, openBackup, previewBackup, readOutside, sealOutside, withoutSavePicker } from './support/backups';
import { expect, test } from './support/fixtures';
import { setLock, unlock } from './support/lock';

const heading = (page: Page, name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
const main = (page: Page) => page.getByRole('main');

async function writeBoundary(page: Page, topic: string, words = ''): Promise<void> {
  await goTo(page, '/boundaries/new');
  await page.getByLabel('What is it about?').fill(topic);
  await page.getByRole('radio', { name: /^Hard limit/ }).check();
  await page.getByLabel('In your words', { exact: true }).fill(words);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await heading(page, 'Boundaries and signals');
}

/** Says how somebody stands to being massaged. */
async function stand(page: Page, how: string): Promise<void> {
  await goTo(page, '/practice/massage');
  await page.getByLabel('For me', { exact: true }).selectOption(how);
  await untilSaved(page);
}

async function wipe(page: Page): Promise<void> {
  await goTo(page, '/settings');
  await page.getByLabel('To go on, type the word remove').fill('remove');
  await page.getByRole('button', { name: 'Remove everything now' }).click();
  await heading(page, 'Care for afterwards');
}

test.beforeEach(async ({ page }) => {
  await withoutSavePicker(page);
});

test('a backup brings everything back after all was removed, with the server gone', async ({ app, page }) => {
  test.setTimeout(120_000);
  await skipWelcome(page, app.url);
  await untilInstalled(page);
  await writeBoundary(page, 'Photos', 'Not even with the face away');
  await goTo(page, '/settings/backup');
  await expect(page.getByText('One thing is kept here that no backup has.')).toBeVisible();
  await expectAccessible(page);
  const file = await makeBackup(page);
  await expectAccessible(page);
  expect(file.name).toMatch(/^notes-\d{4}-\d\d-\d\d\.age$/);
  expect(file.buffer.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 16\n/);
  expect(file.buffer.includes('Photos')).toBe(false);
  await goTo(page, '/settings');
  await expect(page.getByText(/^The last backup was saved on /)).toBeVisible();

  await wipe(page);
  await app.close();
  await page.reload();
  await page.goto(`${app.url}#/welcome?step=4`);
  await page.getByRole('link', { name: 'I have a backup' }).click();
  await heading(page, 'Bring a backup back');
  await expectAccessible(page);
  await previewBackup(page, file);
  await expect(page.getByRole('row', { name: 'Boundaries 1 0' })).toBeVisible();
  await page.getByRole('button', { name: 'Bring everything back' }).click();
  await heading(page, 'It is all here');
  await expectAccessible(page);
  await goTo(page, '/boundaries');
  await expect(main(page).getByText('Not even with the face away')).toBeVisible();
  await page.reload();
  await expect(main(page).getByText('Not even with the face away')).toBeVisible();
});

test('Home says when a backup is due, and no longer once one is saved; the way to the home screen is told', async ({ app, page }) => {
  await skipWelcome(page, app.url);
  await writeBoundary(page, 'Photos');
  await goTo(page, '/');
  const due = main(page).getByRole('link', { name: /^Make a backup/ });
  await expect(main(page).getByRole('link', { name: 'Learn' })).toBeVisible();
  await expect(due).toBeHidden();
  await page.clock.setFixedTime(new Date(Date.now() + 31 * 24 * 60 * 60 * 1000));
  await page.reload();
  await due.click();
  await heading(page, 'Backup');
  await page.getByText('From Safari to the app on the home screen').click();
  await expect(page.getByText('has a storage of its own')).toBeVisible();
  await expect(main(page).getByRole('listitem')).toHaveCount(4);
  await expectAccessible(page);
  await makeBackup(page);
  await page.getByRole('link', { name: 'Done' }).click();
  await goTo(page, '/');
  await expect(main(page).getByRole('link', { name: 'Learn' })).toBeVisible();
  await expect(due).toBeHidden();
});

test('under a lock a backup is put together with what is here: each thing that differs is chosen, and what is only here stays', async ({
  app,
  page,
}) => {
  test.setTimeout(120_000);
  await skipWelcome(page, app.url);
  await writeBoundary(page, 'Photos', 'The words of the backup');
  await stand(page, 'I want this');
  const file = await makeBackup(page);
  await stand(page, 'Hard limit');
  await goTo(page, '/boundaries');
  await main(page).getByRole('link', { name: /Photos/ }).click();
  await page.getByLabel('In your words', { exact: true }).fill('The words of today');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await heading(page, 'Boundaries and signals');
  await writeBoundary(page, 'Loud music');
  await setLock(page);
  await page.getByRole('button', { name: 'Lock now' }).click();
  await unlock(page);

  await goTo(page, '/settings/restore');
  await previewBackup(page, file);
  const conflict = page.getByRole('group', { name: 'Boundaries' });
  const [here, inBackup] = ['Here', 'In the backup'].map((name) => conflict.getByRole('radio', { name, exact: true }));
  await expect(here!).toBeChecked();
  await expect(here!).toHaveAccessibleDescription(/newer.*The words of today/);
  await expect(inBackup!).toHaveAccessibleDescription(/The words of the backup/);
  await inBackup!.check();
  // Whoever takes the other card sees which no goes with this one.
  const cards = page.getByRole('group', { name: 'Card' });
  await expect(cards.getByRole('radio', { name: 'Here', exact: true })).toHaveAccessibleDescription(/A no that the other one lacks: A massage$/);
  await expect(cards.getByRole('radio', { name: 'In the backup', exact: true })).not.toHaveAccessibleDescription(/A no/);
  await expect(main(page).getByText('They differ in one answer.')).toBeVisible();
  await page.getByRole('button', { name: 'Put both together' }).click();
  await heading(page, 'It is all here');
  await goTo(page, '/boundaries');
  await expect(main(page).getByText('The words of the backup')).toBeVisible();
  await expect(main(page).getByText('The words of today')).toBeHidden();
  await expect(main(page).getByText('Loud music')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lock now' })).toBeVisible();
});

test('a backup takes the place of what is here once a word was typed', async ({ app, page }) => {
  await skipWelcome(page, app.url);
  await writeBoundary(page, 'Photos');
  await stand(page, 'I want this');
  const file = await makeBackup(page);
  await stand(page, 'Hard limit');
  await writeBoundary(page, 'Loud music');
  await goTo(page, '/settings/restore');
  await previewBackup(page, file);
  await expect(main(page).getByText('A no that the backup lacks goes with it: A massage.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Make a backup of what is here first' })).toBeVisible();
  const replace = page.getByRole('button', { name: 'Replace everything here' });
  await expect(replace).toBeDisabled();
  await page.getByLabel('To go on, type the word replace').fill('Replace');
  await replace.click();
  await heading(page, 'It is all here');
  await untilSaved(page);
  await goTo(page, '/boundaries');
  await expect(main(page).getByText('Photos')).toBeVisible();
  await expect(main(page).getByText('Loud music')).toBeHidden();
});

test('whatever is no backup of ours is refused in words, and nothing has changed', async ({ app, page }) => {
  await skipWelcome(page, app.url);
  await writeBoundary(page, 'Photos');
  const file = await makeBackup(page);
  const inside = await readOutside(file);
  await goTo(page, '/settings/restore');
  const alert = main(page).getByRole('alert');

  await openBackup(page, file, 'another passphrase altogether here');
  await expect(alert).toContainText('This passphrase doesn’t open the file.');
  // What was pressed was hidden while the file was tried, and has the focus again.
  await expect(main(page).getByRole('button', { name: 'Open the backup' })).toBeFocused();
  await expectAccessible(page);
  await openBackup(page, { ...file, name: 'letter.txt', buffer: Buffer.from('Dear diary') });
  await expect(alert).toContainText('This is no backup of Lowlamp');
  await openBackup(page, { ...file, name: 'damaged.age', buffer: file.buffer.subarray(0, file.buffer.length - 40) });
  await expect(alert).toContainText('damaged on the way');
  await openBackup(page, await sealOutside({ ...inside, format: 2 }));
  await expect(alert).toContainText('made by a newer Lowlamp');
  await openBackup(page, {
    ...file,
    name: 'costly.age',
    buffer: Buffer.from(file.buffer.toString('latin1').replace(/ 16\n/, ' 20\n'), 'latin1'),
  });
  await expect(alert).toContainText('asks for more work');

  // Made outside and right in every way, it is taken.
  await previewBackup(page, await sealOutside(inside));
  await goTo(page, '/boundaries');
  await expect(main(page).getByText('Photos')).toBeVisible();
});
