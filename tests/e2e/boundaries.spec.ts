import type { Page } from '@playwright/test';
import { expectAccessible, goTo, skipWelcome, untilSaved } from './support/app';
import { expect, test, withoutWorker } from './support/fixtures';

test.use(withoutWorker);

test.beforeEach(async ({ page, app }) => {
  await skipWelcome(page, app.url);
});

async function writeBoundary(page: Page, topic: string): Promise<void> {
  await goTo(page, '/boundaries/new');
  await page.getByLabel('What is it about?').fill(topic);
  await page.getByRole('radio', { name: /^Hard limit/ }).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Boundaries and signals' })).toBeVisible();
}

test('a fault in the form goes when it is mended', async ({ page }) => {
  await goTo(page, '/boundaries/new');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const topic = page.getByLabel('What is it about?');
  await expect(topic).toBeFocused();
  await expect(topic).toHaveAttribute('aria-invalid', 'true');
  await topic.fill('No touch at all');
  await expect(page.getByText(/^Write a word or two/)).toHaveCount(0);
  await expect(page.getByText(/^Choose how firm it is/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('radio', { name: /^Hard limit/ })).toBeFocused();
  await page.getByRole('radio', { name: /^Soft limit/ }).check();
  await expect(page.getByText(/^Choose how firm it is/)).toHaveCount(0);
  await expect(page.getByRole('alert').filter({ hasText: 'Something is missing' })).toHaveCount(0);
  await expect(page.getByRole('checkbox', { name: 'Cuddling' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'A film or series that they pick' })).toHaveCount(0);
});

/** Looks for a practice in the menu by its name. */
async function searchMenu(page: Page, words: string): Promise<void> {
  await goTo(page, '/menu');
  await expect(page.getByRole('heading', { level: 1, name: 'What would help' })).toBeVisible();
  if (!(await page.getByRole('searchbox').isVisible())) await page.getByRole('button', { name: 'Search the menu' }).click();
  await page.getByRole('searchbox').fill(words);
}

test('a boundary takes a practice out of the menu at once, and withdrawn brings it back', async ({ page }) => {
  await searchMenu(page, 'massage');
  const practice = page.getByRole('link', { name: 'A massage' });
  await expect(practice).toBeVisible();

  await writeBoundary(page, 'no massage');
  await expect(page.getByText('Leaves out: A massage')).toBeVisible();
  await searchMenu(page, 'massage');
  await expect(page.getByText(/What you looked for is left out of your menu: A massage/)).toBeVisible();
  await expect(practice).toBeHidden();
  await goTo(page, '/practice/massage');
  await expect(page.getByRole('heading', { level: 2, name: 'Left out of your menu' })).toBeVisible();

  await page.getByRole('link', { name: 'Look at the boundary' }).click();
  await expect(page.getByLabel('What is it about?')).toHaveValue('no massage');
  await goTo(page, '/boundaries');
  await page.getByRole('button', { name: 'Withdraw: no massage' }).click();
  await expect(page.getByText('Withdrawn (1)')).toBeVisible();
  await searchMenu(page, 'massage');
  await expect(practice).toBeVisible();

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(practice).toBeHidden();
  await goTo(page, '/boundaries');
  await expect(page.getByRole('button', { name: 'Withdraw: no massage' })).toBeVisible();
});

test('what is typed names practices, also after somebody ticked by hand', async ({ page }) => {
  await goTo(page, '/boundaries/new');
  await page.getByLabel('What is it about?').fill('singing');
  await page.getByRole('radio', { name: /^Hard limit/ }).check();
  const singing = page.getByRole('checkbox', { name: 'Singing' });
  await expect(singing).toBeChecked();
  await page.getByLabel('Add from the menu').selectOption('Meditating');
  await singing.uncheck();
  await page.getByLabel('In your words').fill('And no kisses');
  await expect(page.getByRole('checkbox', { name: 'Lingering kisses' })).toBeChecked();
  await expect(singing).not.toBeChecked();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Leaves out: Meditating, Lingering kisses')).toBeVisible();
});

test('a missing word is told kindly and nothing is lost', async ({ page }) => {
  await goTo(page, '/boundaries/new');
  await page.getByRole('radio', { name: /Only if/ }).check();
  await page.getByLabel('In your words').fill('Softly');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByLabel('What is it about?')).toBeFocused();
  await expect(page.getByText('Write a word or two, so that you know later what this is about.')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('What is it about?').fill('Cuddling');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Only if' })).toBeFocused();
  await page.getByRole('textbox', { name: 'Only if' }).fill('you ask first');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Only if: you ask first')).toBeVisible();
  await expect(page.getByText('Softly')).toBeVisible();

  await searchMenu(page, 'cuddling');
  await expect(page.getByRole('listitem').filter({ hasText: 'Cuddling' })).toContainText('Only if: you ask first');
});

test('a half written boundary survives a reload, and can be thrown away and brought back', async ({ page }) => {
  await goTo(page, '/boundaries/new');
  await page.getByLabel('What is it about?').fill('Photos');
  await page.getByRole('radio', { name: /^Hard limit/ }).check();
  await page.getByLabel('With one person').check();
  await page.getByLabel('Their name').fill('Sam');
  await untilSaved(page);
  await page.waitForTimeout(1000);
  await page.reload();
  await expect(page.getByLabel('What is it about?')).toHaveValue('Photos');
  await expect(page.getByLabel('Their name')).toHaveValue('Sam');

  await page.getByRole('button', { name: 'Throw away' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Boundaries and signals' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'You began a note' })).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('link', { name: 'Go on writing' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('With Sam')).toBeVisible();
  await goTo(page, '/boundaries/new');
  await expect(page.getByLabel('What is it about?')).toHaveValue('');
});

test('a change that was begun takes nothing back that came to the boundary meanwhile', async ({ page }) => {
  await writeBoundary(page, 'no massage');
  await page.getByRole('link', { name: 'Change: no massage' }).click();
  await page.getByLabel('In your words').fill('Not this year');
  await page.waitForTimeout(1000);
  await untilSaved(page);
  await goTo(page, '/practice/new');
  await page.getByLabel('What do you call it?').fill('A foot massage');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Left out of your menu' })).toBeVisible();

  await goTo(page, '/boundaries');
  await page.getByRole('link', { name: 'Change: no massage' }).click();
  await expect(page.getByText(/This note was changed elsewhere since you began/)).toBeVisible();
  await expect(page.getByLabel('In your words')).toHaveValue('Not this year');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/^Leaves out: .*A foot massage/).first()).toBeVisible();
  await expect(page.getByText('Not this year').first()).toBeVisible();
});

test('a changed boundary keeps its history', async ({ page }) => {
  await writeBoundary(page, 'Phones');
  await page.getByRole('link', { name: 'Change: Phones' }).click();
  await page.getByRole('radio', { name: /Open to talk/ }).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { level: 3, name: 'Open to talk' })).toBeVisible();
  await page.getByText('History', { exact: true }).click();
  await expect(page.getByText('Phones · Hard limit')).toBeVisible();
  await expectAccessible(page);
});

test('a boundary comes up again on its day', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-24T20:00:00Z'));
  await goTo(page, '/boundaries/new');
  await page.getByLabel('What is it about?').fill('Neck');
  await page.getByRole('radio', { name: /^Hard limit/ }).check();
  await page.getByLabel('Look at it again').selectOption('In a month');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Neck' })).toBeVisible();
  await expect(page.getByText(/You wanted to look at this again/)).toBeHidden();
  await page.clock.setFixedTime(new Date('2026-12-24T20:00:00Z'));
  await page.reload();
  await expect(page.getByText('You wanted to look at this again on 24 December 2026')).toBeVisible();
  await page.getByRole('button', { name: 'Keep as it is: Neck' }).click();
  await expect(page.getByText(/You wanted to look at this again/)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Withdraw: Neck' })).toBeVisible();
});

test('signals start with four colours, and words, gestures and objects come beside them', async ({ page }) => {
  await goTo(page, '/boundaries');
  await expect(page.getByText('A note is not consent.')).toBeVisible();
  await page.getByRole('button', { name: 'Start with four colours' }).click();
  await expect(page.getByRole('heading', { name: 'Blue' })).toBeVisible();
  await page.getByRole('button', { name: 'Change: Yellow' }).click();
  await page.getByLabel('What it means').fill('Slower, and ask.');
  await page.getByRole('button', { name: 'Save the signal' }).click();
  await expect(page.getByText('Slower, and ask.')).toBeVisible();

  await page.getByRole('button', { name: 'Add a signal' }).click();
  await page.getByRole('radio', { name: /Object/ }).check();
  await page.getByLabel('The object, and what you do with it').fill('Dropping a ball');
  await page.getByRole('button', { name: 'Save the signal' }).click();
  await expect(page.getByLabel('What it means')).toBeFocused();
  await page.getByLabel('What it means').fill('Stop.');
  await page.getByRole('button', { name: 'Save the signal' }).click();
  await expect(page.getByRole('heading', { name: 'Dropping a ball' })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Remove: Dropping a ball' }).click();
  await expect(page.getByRole('heading', { name: 'Dropping a ball' })).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await untilSaved(page);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Dropping a ball' })).toBeVisible();
});

test('a note that does not exist is told calmly', async ({ page }) => {
  await goTo(page, '/boundaries/none');
  await expect(page.getByRole('heading', { level: 1, name: "This note isn’t here" })).toBeVisible();
  await expectAccessible(page);
});

test('the way back leads to where somebody came from, by its name', async ({ page }) => {
  const main = page.getByRole('main');
  for (const [from, name, way] of [['/', 'Home', 'Boundaries'], ['/prepare', 'Prepare', 'Boundaries and signals']] as const) {
    await goTo(page, from);
    await main.getByRole('link', { name: way, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Boundaries and signals' })).toBeVisible();
    await main.getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`#${from}$`));
  }
  await goTo(page, '/settings');
  await goTo(page, '/boundaries');
  await expect(main.getByRole('link', { name: 'My card', exact: true })).toBeVisible();
});
