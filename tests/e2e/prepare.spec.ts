import { expectAccessible, goTo, skipWelcome, untilSaved } from './support/app';
import { expect, test, withoutWorker } from './support/fixtures';

test.use(withoutWorker);

test.beforeEach(async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await goTo(page, '/prepare');
});

test('an evening for two is prepared, found again after a reload, and cleared with a way back', async ({ page }) => {
  await page.getByRole('button', { name: 'Add somebody' }).click();
  const name = page.getByLabel('Name or pet name');
  await expect(name).toBeFocused();
  await name.fill('Sam');
  await page.getByLabel('Role of Sam').selectOption('Followed');
  await page.getByText('Who looks after whom?', { exact: true }).click();
  await page.getByText('What does it come after?', { exact: true }).click();
  await page.getByRole('group', { name: 'Who looks after Sam?' }).getByRole('checkbox', { name: 'Me' }).check();
  await page.getByLabel(/^What does Sam need on the way home/).fill('The night bus');
  await page.getByLabel('Situation').selectOption('With somebody casual');
  await page.getByLabel('Contact afterwards, who leaves and when').fill('A message tomorrow');
  await untilSaved(page);
  await expectAccessible(page);

  await page.reload();
  await expect(page.getByLabel('Name or pet name')).toHaveValue('Sam');
  await expect(page.getByLabel('Role of Sam')).toHaveValue('followed');
  await expect(page.getByRole('group', { name: 'Who looks after Sam?' }).getByRole('checkbox', { name: 'Me' })).toBeChecked();
  await expect(page.getByLabel(/^What does Sam need on the way home/)).toHaveValue('The night bus');
  await expect(page.getByLabel('Contact afterwards, who leaves and when')).toHaveValue('A message tomorrow');

  await page.getByRole('button', { name: 'Clear all of this' }).click();
  await expect(page.getByLabel('Name or pet name')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('Name or pet name')).toHaveValue('Sam');
});

test('what to have ready is ticked, and the boundaries in force stand beside it', async ({ page }) => {
  await goTo(page, '/practice/water-or-tea');
  await page.getByRole('button', { name: 'Tonight', exact: true }).click();
  await goTo(page, '/boundaries/new');
  await page.getByLabel('What is it about?').fill('No photos');
  await page.getByRole('radio', { name: /^Hard limit/ }).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Boundaries and signals' })).toBeVisible();
  await goTo(page, '/prepare');
  const kit = page.getByRole('group', { name: 'Have it ready' });
  const first = kit.getByRole('checkbox').first();
  await first.check();
  await untilSaved(page);
  await page.reload();
  await expect(first).toBeChecked();
  await expect(page.getByRole('region', { name: 'Boundaries in force' })).toContainText('No photos');
});

test('wanting no aftercare asks who knows, and has words to say it', async ({ page }) => {
  await page.getByText('Rather none?', { exact: true }).first().click();
  await page.getByLabel('I’d rather have no aftercare').check();
  await page.getByLabel('Who knows, and how did you say it?').fill('Sam knows');
  await untilSaved(page);
  await page.reload();
  await expect(page.getByLabel('Who knows, and how did you say it?')).toHaveValue('Sam knows');
});

test('the way on lies over no field that is written in, and comes back after it', async ({ page }) => {
  const start = page.getByRole('main').getByRole('link', { name: 'Start aftercare' });
  await page.getByRole('button', { name: 'Add somebody' }).click();
  const name = page.getByLabel('Name or pet name');
  await expect(name).toBeFocused();
  await expect(name).toBeInViewport({ ratio: 1 });
  await expect(start).not.toBeInViewport();
  await name.blur();
  await expect(start).toBeInViewport({ ratio: 1 });
});

test('the way on is in reach of the thumb, above the places, and covers nothing with large text', async ({ page }) => {
  const start = page.getByRole('main').getByRole('link', { name: 'Start aftercare' });
  await expect(start).toBeInViewport({ ratio: 1 });
  const places = page.getByRole('navigation', { name: 'Places' });
  const [button, bar] = await Promise.all([start.boundingBox(), places.boundingBox()]);
  expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
  await page.setViewportSize({ width: 320, height: 400 });
  await expect(start).not.toBeInViewport();
  await start.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Aftercare now' })).toBeVisible();
});
