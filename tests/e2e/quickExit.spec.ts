import { goTo, skipWelcome, untilInstalled } from './support/app';
import { expect, test } from './support/fixtures';
import { expectLocked, setLock, unlock } from './support/lock';

test('Shift three times hides everything in the same frame, and Back shows a recipe', async ({ app, persistent }) => {
  const page = persistent.page();
  await skipWelcome(page, app.url);
  await untilInstalled(page);
  await page.reload();
  for (const route of ['/card', '/boundaries', '/menu']) await goTo(page, route);
  await expect(page.getByRole('heading', { level: 1, name: 'What would help' })).toBeVisible();
  await app.close();
  await persistent.context().setOffline(true);

  // What is displayed right after the third press, before any further frame.
  await page.evaluate(() => {
    addEventListener('keyup', () => {
      document.documentElement.setAttribute('data-shown', getComputedStyle(document.body).display);
    });
  });
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await expect(page.getByText('Press Shift once more to leave.')).toBeAttached();
  expect(await page.locator('html').getAttribute('data-shown')).toBe('block');
  await page.keyboard.press('Shift');
  await expect(page).toHaveTitle('Red lentil soup');
  for (let back = 0; back < 4; back += 1) {
    await page.goBack().catch(() => null);
    await page.waitForTimeout(300);
    await expect(page.getByText(/help|Lowlamp|boundar/i)).toHaveCount(0);
  }
  // Opened on purpose it is there again.
  const again = await persistent.context().newPage();
  await again.goto(app.url);
  await expect(again.getByRole('heading', { level: 1, name: 'Good to see you' })).toBeVisible();
});

test('hides in the frame of the press', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  const shown = await page.evaluate(() => {
    const press = () => {
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
      dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift' }));
    };
    press();
    press();
    const before = getComputedStyle(document.body).display;
    press();
    return [before, getComputedStyle(document.body).display, document.title];
  });
  expect(shown).toEqual(['block', 'none', '']);
  await expect(page).toHaveTitle('Red lentil soup');
});

test('typing capitals never leaves', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await goTo(page, '/boundaries/new');
  await page.getByLabel('What is it about?').focus();
  for (const letter of ['A', 'B', 'C', 'D']) await page.keyboard.press(`Shift+${letter}`);
  await expect(page.getByLabel('What is it about?')).toHaveValue('ABCD');
});

test('the sign in the corner is on every screen, keeps what was typed, and leaves it locked', async ({ page, app }) => {
  test.slow();
  await skipWelcome(page, app.url);
  await setLock(page);
  for (const route of ['/', '/card', '/quiz', '/learn', '/help', '/settings/lock', '/nowhere']) {
    await goTo(page, route);
    await expect(page.getByRole('button', { name: 'Quick exit' })).toBeVisible();
  }
  await goTo(page, '/boundaries/new');
  await page.getByLabel('What is it about?').fill('Half a');
  await page.getByRole('button', { name: 'Quick exit' }).click();
  await expect(page).toHaveTitle('Red lentil soup');
  await page.goto(`${app.url}#/boundaries/new`);
  await expectLocked(page);
  await expect(page.getByRole('button', { name: 'Quick exit' })).toBeVisible();
  await unlock(page);
  await expect(page.getByLabel('What is it about?')).toHaveValue('Half a');
});
