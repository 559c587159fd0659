import type { Page } from '@playwright/test';
import { goTo, skipWelcome, untilInstalled, untilSaved, withoutScript } from './support/app';
import { expect, test, withoutWorker } from './support/fixtures';
import { tabTo } from './support/keys';

test.use(withoutWorker);

/** Resolves once the app stands where the markup of the page stood. */
async function untilTakenOver(page: Page): Promise<void> {
  await expect(page.locator('#app[data-v-app]')).toHaveCount(1);
}

test.describe('before the script has come', () => {
  test('keys lead to the content and on from there, and stay where they are when it comes', async ({ page, app }) => {
    const letThrough = await withoutScript(page);
    await page.goto(app.url, { waitUntil: 'commit' });
    const heading = page.getByRole('heading', { level: 1, name: 'Care for afterwards' });
    await expect(heading).toBeVisible();
    await tabTo(page, 'Go to the content');
    await page.keyboard.press('Enter');
    await expect(page.locator('#content')).toBeFocused();
    letThrough();
    await untilTakenOver(page);
    await expect(page.locator('#content')).toBeFocused();
    await expect(heading).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Continue' })).toBeFocused();
  });

  test('a link that has the focus keeps it, and follows the next key', async ({ page, app }) => {
    const letThrough = await withoutScript(page);
    await page.goto(app.url, { waitUntil: 'commit' });
    await tabTo(page, 'Skip all');
    letThrough();
    await untilTakenOver(page);
    await expect(page.getByRole('link', { name: 'Skip all' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Good to see you' })).toBeFocused();
  });

  test('where a key led to another screen meanwhile, its heading has the focus', async ({ page, app }) => {
    const letThrough = await withoutScript(page);
    await page.goto(app.url, { waitUntil: 'commit' });
    await tabTo(page, 'Skip all');
    await page.keyboard.press('Enter');
    letThrough();
    await untilTakenOver(page);
    await expect(page.getByRole('heading', { level: 1, name: 'Good to see you' })).toBeFocused();
  });
});

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

test.describe('with the worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('on a later visit Home keeps the focus when the script comes', async ({ page, app }) => {
    await skipWelcome(page, app.url);
    await untilInstalled(page);
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        document.querySelector<HTMLElement>('main a[href="#/menu"]')?.focus();
      });
    });
    await page.reload();
    await expect(page.getByRole('link', { name: /Find out what helps you/ })).toBeVisible();
    await expect(page.getByRole('link', { name: 'What would help now?' })).toBeFocused();
  });
});
