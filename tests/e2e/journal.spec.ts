import type { Page } from '@playwright/test';
import { expectAccessible, goTo, skipWelcome, untilSaved } from './support/app';
import { expect, test, withoutWorker } from './support/fixtures';
import { tabTo } from './support/keys';

test.use(withoutWorker);

const heading = (page: Page, name: string | RegExp) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

/** Writes something into the journal, and goes back to the list. */
async function write(page: Page, words: string, day?: string): Promise<void> {
  await goTo(page, '/journal/new');
  await page.getByLabel('What would you like to keep?').fill(words);
  if (day) await page.getByLabel('Day', { exact: true }).fill(day);
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await heading(page, words);
  await goTo(page, '/journal');
  await heading(page, 'Journal');
}

test.beforeEach(async ({ page, app }) => {
  await skipWelcome(page, app.url);
});

test('what is written is found again by its words, changed, deleted and brought back', async ({ page }) => {
  await goTo(page, '/journal');
  await expect(page.getByRole('heading', { name: 'Nothing here yet' })).toBeVisible();
  await expectAccessible(page);
  await write(page, 'A calm morning', '2026-01-05');
  await write(page, 'Rain on the window');
  const entries = page.getByRole('main').getByRole('listitem').getByRole('link');
  await expect(entries).toHaveText(['Rain on the window', 'A calm morning']);
  await expect(page.getByRole('region', { name: '5 January 2026' })).toContainText('A calm morning');

  const search = page.getByRole('searchbox', { name: 'Search the journal' });
  await search.fill('morn');
  await expect(entries).toHaveText(['A calm morning']);
  await expect(page.getByText('One entry fits')).toBeVisible();
  await search.fill('nowhere at all');
  await expect(page.getByRole('heading', { name: 'Nothing fits' })).toBeVisible();
  await page.getByRole('button', { name: 'Show all again' }).click();
  await expect(entries).toHaveCount(2);

  await page.getByText('Narrow it down').click();
  await page.getByLabel('Until').fill('2026-02-01');
  await page.getByLabel('Until').blur();
  await expect(entries).toHaveText(['A calm morning']);
  await expectAccessible(page);

  await entries.first().click();
  await heading(page, 'A calm morning');
  await page.getByRole('link', { name: 'Change', exact: true }).click();
  await page.getByLabel('What would you like to keep?').fill('A calm evening');
  await untilSaved(page);
  await page.reload();
  await expect(page.getByText('This is as you left it.')).toBeVisible();
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await heading(page, 'A calm evening');
  await page.getByRole('button', { name: 'Delete this entry' }).click();
  await heading(page, 'Journal');
  await expect(page.getByRole('link', { name: 'A calm evening' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await goTo(page, '/journal');
  await expect(page.getByRole('main').getByRole('link', { name: 'Rain on the window' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'A calm evening' })).toBeVisible();
});

test('an evening that was is added with its people and its care, and can be checked in about', async ({ page }) => {
  await goTo(page, '/journal/evening');
  await page.getByLabel('Day', { exact: true }).fill('2026-02-03');
  await page.getByLabel('Who was with you?').fill('Sam, Kim');
  await page.getByLabel('What it came after').selectOption({ index: 2 });
  await page.getByLabel('What was there of it?').selectOption('Cuddling');
  await expect(page.getByRole('checkbox', { name: 'Cuddling' })).toBeChecked();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await heading(page, 'Aftercare with Sam, Kim');
  await expect(page.getByRole('main')).toContainText('Cuddling');
  await expect(page.getByRole('link', { name: 'Check in about it' })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Change', exact: true }).click();
  await page.getByLabel('Name of person 2').fill('Robin');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await heading(page, 'Aftercare with Sam, Robin');
  await goTo(page, '/journal');
  await page.getByText('Narrow it down').click();
  await page.getByLabel('With whom').selectOption('Robin');
  await expect(page.getByText('One entry fits')).toBeVisible();
});

test('the journal goes by keys alone', async ({ page }) => {
  await write(page, 'A calm morning');
  await page.reload();
  await tabTo(page, 'Search the journal');
  await page.keyboard.type('calm');
  await tabTo(page, 'A calm morning');
  await page.keyboard.press('Enter');
  await heading(page, 'A calm morning');
  await tabTo(page, 'Delete this entry');
  await page.keyboard.press('Enter');
  await heading(page, 'Journal');
});

test('a look back asks about a boundary whose day has come, and can be put off with a way back', async ({ page }) => {
  await goTo(page, '/boundaries/new');
  await page.getByLabel('What is it about?').fill('Photos');
  await page.getByRole('radio', { name: /^Hard limit/ }).check();
  await page.getByLabel('Look at it again').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await heading(page, 'Boundaries and signals');
  await goTo(page, '/journal');
  await expect(page.getByRole('link', { name: 'Written down: Photos' })).toBeVisible();
  await page.clock.install({ time: new Date(Date.now() + 400 * 86_400_000) });
  await page.reload();
  await goTo(page, '/review');
  await heading(page, 'Looking back');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Keep as it is: Photos' }).click();
  await expect(page.getByText('No boundary is waiting to be looked at.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Withdraw: Photos' })).toBeVisible();
  await page.getByRole('button', { name: 'Not now, in a month perhaps' }).click();
  await heading(page, 'Journal');
  await goTo(page, '/review');
  await expect(page.getByText(/^It is offered again from/)).toBeVisible();
});
