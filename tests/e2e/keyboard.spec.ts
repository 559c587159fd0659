import { goTo, skipWelcome, untilSaved } from './support/app';
import { expect, test, withoutWorker } from './support/fixtures';
import { tabTo } from './support/keys';

test.use(withoutWorker);

test('the welcome and the questions go by keys alone', async ({ page, app }) => {
  await page.goto(app.url);
  await expect(page.getByRole('heading', { level: 1, name: 'Care for afterwards' })).toBeVisible();
  await tabTo(page, 'Go to the content');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Skip all');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Good to see you' })).toBeFocused();
  await tabTo(page, /^Find out what helps you/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Right afterwards, what is your first wish?' })).toBeFocused();
  await tabTo(page, 'To be close');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'To have somebody near, but not touching me' })).toBeChecked();
  await tabTo(page, 'Continue');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'How much touch feels good right afterwards?' })).toBeFocused();
  await tabTo(page, 'Not sure');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Which kinds of touch do you like then?' })).toBeFocused();
});

test('the menu, its sheet of reasons and a practice go by keys alone', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await goTo(page, '/practice/cuddling');
  await page.getByLabel('For me', { exact: true }).selectOption('Hard limit');
  await untilSaved(page);
  await goTo(page, '/menu');
  await expect(page.getByRole('heading', { level: 1, name: 'What would help' })).toBeFocused();
  await tabTo(page, 'Favourite: A massage');
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Favourite: A massage' })).toHaveAttribute('aria-pressed', 'true');
  await tabTo(page, 'Why?');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Left out' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Left out' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Why?' })).toBeFocused();
});
