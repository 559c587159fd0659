import { expectAccessible, goTo, skipWelcome, untilSaved } from './support/app';
import { expect, test, withoutWorker } from './support/fixtures';

test.use(withoutWorker);

test.beforeEach(async ({ page, app }) => {
  await skipWelcome(page, app.url);
});

test('a practice tells how to do it well and what it suits', async ({ page }) => {
  await goTo(page, '/practice/washing-hair');
  await expect(page.getByRole('heading', { level: 1, name: 'Washing hair' })).toBeVisible();
  for (const heading of ['How to do it well', 'When not to', 'What to have ready', 'Other shapes', 'Words to use']) {
    await expect(page.getByRole('heading', { level: 2, name: heading })).toBeVisible();
  }
  await expect(page.getByRole('list', { name: 'At a glance' })).toContainText('10 to 30 minutes');
  await expect(page.getByRole('region', { name: 'When not to' })).toContainText('After a knock on the head');
  await page.getByLabel('For me', { exact: true }).selectOption('I want this');
  await page.getByLabel('Tried before').selectOption('Tried once');
  await expect(page.getByText('You chose: I want this')).toBeVisible();
  await untilSaved(page);
  await page.reload();
  await expect(page.getByLabel('For me', { exact: true })).toHaveValue('want');
  await expect(page.getByLabel('To give', { exact: true })).toHaveValue('');
  await expectAccessible(page);
});

test('a long time is told in hours', async ({ page }) => {
  await goTo(page, '/practice/sleep');
  await expect(page.getByRole('list', { name: 'At a glance' })).toContainText('20 minutes to 10 hours');
  await goTo(page, '/practice/walk-together');
  await expect(page.getByRole('list', { name: 'At a glance' })).toContainText('10 to 60 minutes');
});

test('each warning says in which state it holds', async ({ page }) => {
  await goTo(page, '/practice/cuddling');
  const region = page.getByRole('region', { name: 'When not to' });
  const states = ['With a numb or weak arm or leg', 'With open or raw skin', 'With bruises or sore places', 'With a burn'];
  for (const state of [...states, 'When breathing is hard', 'When much too hot']) await expect(region.getByText(state, { exact: true })).toBeVisible();
  await expect(region.getByRole('term')).toHaveCount(6);
  await page.getByRole('button', { name: 'When not to' }).click();
  await expect(region.getByRole('heading', { name: 'When not to' })).toBeFocused();
  const burn = region.locator('div').filter({ has: page.getByText('With a burn', { exact: true }) });
  await expect(burn.getByRole('definition')).toContainText('Keep off the burn');
});

test('an unknown practice is told calmly', async ({ page }) => {
  await goTo(page, '/practice/no-such-thing');
  await expect(page.getByRole('heading', { level: 1, name: "This practice isn’t here" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Go to the menu' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What would help' })).toBeVisible();
});

test('a practice of one’s own needs only a name and is equal to the others', async ({ page }) => {
  await goTo(page, '/practice/new');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByLabel('What do you call it?')).toBeFocused();
  await page.getByLabel('What do you call it?').fill('Sitting by the stove');
  await page.getByText('More about it').click();
  await page.getByRole('textbox', { name: 'How to do it well' }).fill('Light it first\nSit close');
  await page.getByRole('textbox', { name: 'What to have ready' }).fill('Grey socks');
  await page.getByRole('checkbox', { name: 'Warmth' }).first().check();
  await expectAccessible(page);
  await page.getByLabel('Shortest, in minutes').fill('soon');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByLabel('Shortest, in minutes')).toBeFocused();
  await page.getByLabel('Shortest, in minutes').fill('10');
  await untilSaved(page);
  await page.waitForTimeout(1000);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'How to do it well' })).toHaveValue('Light it first\nSit close');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sitting by the stove' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Sit close' })).toBeVisible();
  await page.getByLabel('For me', { exact: true }).selectOption('I want this');
  await page.getByRole('button', { name: 'Tonight' }).click();
  await expectAccessible(page);

  await goTo(page, '/menu');
  await expect(page.getByRole('list', { name: 'What would help' }).getByRole('listitem').first()).toContainText(
    'Sitting by the stove',
  );
  await page.getByRole('button', { name: 'Search the menu' }).click();
  await page.getByRole('searchbox').fill('stoev');
  await expect(page.getByRole('link', { name: 'Sitting by the stove' })).toBeVisible();
  await goTo(page, '/menu/tray');
  await expect(page.getByRole('checkbox', { name: 'Grey socks' })).toBeVisible();

  await goTo(page, '/boundaries/new');
  await page.getByLabel('What is it about?').fill('the stove');
  await expect(page.getByRole('checkbox', { name: 'Sitting by the stove' })).toBeChecked();
});

test('a practice of one’s own can say all that a built-in one says', async ({ page }) => {
  await goTo(page, '/practice/new');
  await page.getByLabel('What do you call it?').fill('The warm bench');
  await page.getByText('How it feels').click();
  await page.getByRole('group', { name: 'Which senses does it speak to?' }).getByLabel('Smell').check();
  await page.getByLabel('How warm it is').selectOption('Very warm');
  await page.getByText('Other shapes').click();
  await page.getByLabel('Seated, or with limited movement').fill('Push the chair up to it.');
  await page.getByText('When not to').click();
  await page.getByRole('checkbox', { name: 'When drunk or high' }).check();
  await page.getByRole('checkbox', { name: 'With a burn' }).check();
  await page.getByLabel('A burn: what to do in its place').fill('Keep away from the heat.');
  await expectAccessible(page);
  await untilSaved(page);
  await page.waitForTimeout(1000);
  await page.reload();
  await expect(page.getByLabel('A burn: what to do in its place')).toHaveValue('Keep away from the heat.');
  await expect(page.getByLabel('Seated, or with limited movement')).toHaveValue('Push the chair up to it.');
  await expect(page.getByLabel('How warm it is')).toHaveValue('3');
  await page.getByRole('button', { name: 'Save', exact: true }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'The warm bench' })).toBeVisible();
  const whenNot = page.getByRole('region', { name: 'When not to' });
  await expect(whenNot).toContainText('With a burn');
  await expect(whenNot.getByRole('definition')).toHaveText(['Keep away from the heat.', 'Leave it out.']);
  await expect(page.getByRole('region', { name: 'Other shapes' })).toContainText('Push the chair up to it.');
  await expect(page.getByText('Senses: Smell')).toBeVisible();
});

test('another name of one’s own practice is heard by search and by boundaries', async ({ page }) => {
  await goTo(page, '/practice/new');
  await page.getByLabel('What do you call it?').fill('The warm bench');
  await page.getByText('More about it').click();
  await page.getByLabel('Other names for it').fill('fireside');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The warm bench' })).toBeVisible();
  await goTo(page, '/menu');
  await page.getByRole('button', { name: 'Search the menu' }).click();
  await page.getByRole('searchbox').fill('fireside');
  await expect(page.getByRole('link', { name: 'The warm bench' })).toBeVisible();
  await goTo(page, '/boundaries/new');
  await page.getByLabel('What is it about?').fill('no fireside');
  await expect(page.getByRole('checkbox', { name: 'The warm bench' })).toBeChecked();
});

test('a practice of one’s own is changed and removed, with a way back', async ({ page }) => {
  await goTo(page, '/practice/new');
  await page.getByLabel('What do you call it?').fill('Rain on the roof');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('link', { name: 'Change' }).click();
  await page.getByLabel('What it is, in a line').fill('Listening, side by side.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Listening, side by side.')).toBeVisible();
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What would help' })).toBeVisible();
  await page.getByRole('button', { name: 'Search the menu' }).click();
  await page.getByRole('searchbox').fill('rain on the roof');
  await expect(page.getByRole('link', { name: 'Rain on the roof' })).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: 'Rain on the roof' })).toBeVisible();
});

test('a boundary that is older than a practice of one’s own holds for it too', async ({ page }) => {
  await goTo(page, '/boundaries/new');
  await page.getByLabel('What is it about?').fill('massage');
  await page.getByRole('radio', { name: /^Hard limit/ }).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Boundaries and signals' })).toBeVisible();
  await goTo(page, '/practice/new');
  await page.getByLabel('What do you call it?').fill('A foot massage');
  await expect(page.getByRole('checkbox', { name: /massage/ })).toBeChecked();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Left out of your menu' })).toBeVisible();
});

test('a boundary that isn’t meant for a practice of one’s own stays so when the practice is changed', async ({ page }) => {
  await goTo(page, '/boundaries/new');
  await page.getByLabel('What is it about?').fill('hugs');
  await page.getByRole('radio', { name: /^Hard limit/ }).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Boundaries and signals' })).toBeVisible();
  await goTo(page, '/practice/new');
  await page.getByLabel('What do you call it?').fill('A long cuddle');
  await page.getByRole('checkbox', { name: /hugs/ }).uncheck();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('link', { name: 'Change' }).click();
  await expect(page.getByRole('checkbox', { name: /hugs/ })).not.toBeChecked();
  await page.getByLabel('What it is, in a line').fill('Without a word.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Without a word.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Left out of your menu' })).toBeHidden();
});
