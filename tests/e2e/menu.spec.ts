import type { Page } from '@playwright/test';
import { expectAccessible, goTo, skipWelcome, untilSaved } from './support/app';
import { expect, test, withoutWorker } from './support/fixtures';

test.use(withoutWorker);

test.beforeEach(async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await goTo(page, '/menu');
  await expect(page.getByRole('list', { name: 'What would help' })).toBeVisible();
});

function menuRows(page: Page) {
  return page.getByRole('list', { name: 'What would help' }).getByRole('listitem');
}

/** Sets how one stands to a practice, on its page, and goes back to the menu. */
async function setStance(page: Page, id: string, label: string, stance: string): Promise<void> {
  await goTo(page, `/practice/${id}`);
  await page.getByLabel(label, { exact: true }).selectOption(stance);
  await untilSaved(page);
  await goTo(page, '/menu');
}

test('without answers the list stands in its own order and says why', async ({ page }) => {
  await expect(page.getByText("This is the catalogue’s own order so far.")).toBeVisible();
  await expect(page.getByRole('link', { name: 'Answer a few questions' })).toBeVisible();
  await expect(menuRows(page).first()).toContainText('Cuddling');
  await expect(menuRows(page).first()).toContainText('5 to 60 minutes');
  await page.getByRole('button', { name: 'Show 41 more' }).click();
  await expect(menuRows(page)).toHaveCount(49);
  await expectAccessible(page);
});

test('the search forgives typing errors', async ({ page }) => {
  await page.getByRole('button', { name: 'Search the menu' }).click();
  await expect(page.getByRole('searchbox', { name: 'Search the menu' })).toBeFocused();
  for (const [typed, found] of [
    ['cudling', 'Cuddling'],
    ['MEDITATE', 'Meditating'],
    ['brushing hiar', 'Brushing hair'],
  ] as const) {
    await page.getByRole('searchbox').fill(typed);
    await expect(menuRows(page).first()).toContainText(found);
  }
  await page.getByRole('searchbox').fill('xyzzyqq');
  await expect(page.getByRole('heading', { name: 'Nothing fits all of this' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await expect(menuRows(page).first()).toContainText('Cuddling');
  expect(page.url()).not.toContain('cudling');
});

test('filters narrow the list, say which to drop, and are cleared', async ({ page }) => {
  await page.getByLabel('Talk, at most').selectOption('No talk');
  await page.getByLabel('Place', { exact: true }).selectOption('Outdoors');
  await page.getByRole('button', { name: 'Alone', exact: true }).click();
  await expect(page.getByText('3 filters')).toBeVisible();
  await page.getByLabel('Time at hand').selectOption('Up to 5 minutes');
  await page.getByRole('button', { name: 'From afar' }).click();
  const drop = page.getByRole('button', { name: /^Drop/ });
  if ((await menuRows(page).count()) === 0) {
    await expect(page.getByRole('heading', { name: 'Nothing fits all of this' })).toBeVisible();
    for (const button of await drop.all()) await expect(button).toContainText(/fits?$/);
  }
  await page.getByRole('button', { name: 'Clear all filters' }).first().click();
  await page.getByRole('button', { name: 'Show 41 more' }).click();
  await expect(menuRows(page)).toHaveCount(49);
});

test('search, filters and place stay while one visits a practice', async ({ page }) => {
  await page.getByLabel('Energy, at most').selectOption('Some effort');
  await page.getByRole('button', { name: /^Show .* more$/ }).click();
  const rows = await menuRows(page).count();
  const practice = page.getByRole('link', { name: 'Reading aloud' });
  await practice.evaluate((link) => {
    link.scrollIntoView({ block: 'center' });
  });
  const place = await page.evaluate(() => scrollY);
  expect(place).toBeGreaterThan(0);
  await practice.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Reading aloud' })).toBeFocused();
  await page.getByRole('main').getByRole('link', { name: 'Menu' }).click();
  await expect(page.getByText('1 filter', { exact: false })).toBeVisible();
  await expect(menuRows(page)).toHaveCount(rows);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
});

test('what was said of a practice moves it, and says so', async ({ page }) => {
  await setStance(page, 'meditating', 'For me', 'I want this');
  await expect(menuRows(page).first()).toContainText('Meditating');
  await expect(menuRows(page).first()).toContainText('You chose: I want this');
  await setStance(page, 'singing', 'For me', "I’m curious");
  await expect(page.getByRole('heading', { name: 'One to try' })).toBeVisible();
  await page.getByRole('button', { name: 'To give' }).click();
  await expect(menuRows(page).first()).toContainText('Cuddling');
  await expect(page.getByRole('heading', { name: 'One to try' })).toBeHidden();
});

test('what is left out is never listed, and says why in words', async ({ page }) => {
  await page.getByRole('button', { name: 'Favourite: Washing hair' }).click();
  await page.getByRole('button', { name: 'Tonight: Washing hair' }).click();
  await setStance(page, 'washing-hair', 'For me', 'Hard limit');
  await expect(menuRows(page).filter({ hasText: 'Washing hair' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Favourites' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing fits all of this' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear all filters' }).first().click();

  await expect(page.getByText('Left out: Washing hair.')).toBeVisible();
  await page.getByRole('button', { name: 'Why?' }).click();
  const dialog = page.getByRole('dialog', { name: 'Left out' });
  await expect(dialog).toContainText('You chose: Hard limit');
  await expect(dialog).toContainText('It is among your favourites, and left out all the same.');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Why?' }).click();
  await dialog.getByRole('link', { name: 'Change how I stand to it: Washing hair' }).click();
  await expect(page.getByLabel('For me', { exact: true })).toHaveValue('hard-limit');

  // To give it is still open, and the list for tonight says so; then it is left out there as well.
  await goTo(page, '/menu/tray');
  await expect(page.getByText('Only to give: for yourself it is left out.')).toBeVisible();
  await setStance(page, 'washing-hair', 'To give', 'Not now');
  await goTo(page, '/menu/tray');
  await expect(page.getByRole('heading', { name: 'Nothing chosen for tonight' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Left out' })).toContainText('Washing hair');
});

test('favourites are the first of the filters', async ({ page }) => {
  await expect(page.getByRole('group', { name: 'What fits here and now' }).getByRole('button').nth(1)).toHaveText('Favourites');
});

test('tonight has an order, a list of what to have ready, and a way back', async ({ page }) => {
  for (const name of ['Cuddling', 'Washing hair', 'Snuggling']) {
    await page.getByRole('button', { name: `Tonight: ${name}` }).click();
    await expect(page.getByRole('button', { name: `Tonight: ${name}` })).toHaveAttribute('aria-pressed', 'true');
  }
  await page.getByRole('link', { name: 'Tonight: 3' }).click();
  const rows = page.getByRole('list', { name: 'Tonight, in order' }).getByRole('listitem');
  await expect(rows.first()).toContainText('Cuddling');
  await page.getByRole('button', { name: 'Move down: Cuddling' }).focus();
  await page.keyboard.press('Enter');
  await expect(rows.nth(1)).toContainText('Cuddling');
  await expect(page.getByText('Cuddling is now 2 of 3.')).toBeAttached();
  await expect(page.getByRole('button', { name: 'Move down: Cuddling' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(rows.nth(2)).toContainText('Cuddling');

  await page.getByRole('checkbox', { name: 'A soft blanket' }).check();
  await expect(page.getByRole('checkbox', { name: 'A soft blanket' })).toBeChecked();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Take away: Snuggling' }).click();
  await expect(rows).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows).toHaveCount(3);
  await page.getByRole('button', { name: 'Take everything away' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing chosen for tonight' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await untilSaved(page);
  await page.reload();
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(2)).toContainText('Cuddling');
});

test('what a finger presses has the focus where the browser gives it none, and nobody is led away from it', async ({ page }) => {
  // As in Safari.
  await page.evaluate(() => {
    addEventListener('mousedown', (event) => {
      if (event.target instanceof Element && event.target.closest('button')) event.preventDefault();
    });
  });
  const give = page.getByRole('button', { name: 'To give' });
  await page.getByRole('heading', { level: 1 }).blur();
  await give.click();
  await expect(give).toHaveAttribute('aria-pressed', 'true');
  await expect(give).toBeFocused();
});
