import { everyRow } from './support/everyRow';
import { expect, test, withoutWorker } from './support/fixtures';
import { expectAccessible, goTo, skipWelcome, untilSaved, withoutScript } from './support/app';

test.use(withoutWorker);

test('the welcome tells in four steps what this is, each of which can be skipped', async ({ page, app }) => {
  await page.goto(app.url);
  for (const [step, heading] of [
    'Care for afterwards',
    'It stays with you',
    'Keep it within reach',
    'Where would you like to start?',
  ].entries()) {
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expect(page.getByText(`Step ${step + 1} of 4`)).toBeVisible();
    await expectAccessible(page);
    if (step < 3) await page.getByRole('link', { name: step % 2 ? 'Skip step' : 'Continue' }).click();
  }
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Keep it within reach' })).toBeFocused();
  await page.goForward();
  await page.getByRole('link', { name: 'Just look around' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Good to see you' })).toBeVisible();
  await untilSaved(page);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Good to see you' })).toBeVisible();
});

test('an unfinished welcome comes back, a finished one does not', async ({ page, app }) => {
  await page.goto(app.url);
  await expect(page.getByRole('heading', { level: 1, name: 'Care for afterwards' })).toBeVisible();
  await page.goto(`${app.url}#/`);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Care for afterwards' })).toBeVisible();
});

test('a tap on the first screen works before any script has come', async ({ page, app }) => {
  const letThrough = await withoutScript(page);
  await page.goto(app.url, { waitUntil: 'commit' });
  await page.getByRole('link', { name: 'Skip all' }).click();
  letThrough();
  await expect(page.getByRole('heading', { level: 1, name: 'Good to see you' })).toBeVisible();
  await untilSaved(page);
});

test('a tap on the first screen counts while another screen is still on its way', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await page.route('**/assets/rest*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  await page.goto('about:blank');
  await page.goto(`${app.url}#/settings`, { waitUntil: 'commit' });
  await page.locator('main h1').waitFor();
  await page.evaluate(() => {
    location.hash = '/help';
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Get help' })).toBeVisible();
});

test.describe('with a network that fails once', () => {
  test.use({ expectsFaults: true });

  test('the words of later screens come with the next try, and all that goes on beside the screens begins', async ({ page, app }) => {
    await page.route('**/assets/rest*.js', (route) => route.abort(), { times: 1 });
    await page.goto(app.url);
    await page.getByRole('link', { name: 'Skip all' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Good to see you' })).toBeVisible();
    await expect(async () => {
      await page.keyboard.press('/');
      await expect(page.getByRole('searchbox')).toBeVisible({ timeout: 500 });
    }).toPass();
    await page.keyboard.press('Escape');
    await goTo(page, '/settings');
    await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  });
});

test('who leaves the welcome while the vault still opens is not led back to it', async ({ page, app }) => {
  await page.route('**/assets/openVault*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  await page.goto(app.url);
  await page.getByRole('link', { name: 'Skip all' }).click();
  await expect(page.getByRole('link', { name: /Find out what helps you/ })).toBeVisible();
  await page.waitForTimeout(500);
  await expect(page.getByRole('heading', { level: 1, name: 'Good to see you' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Good to see you' })).toBeVisible();
});

test('settings change the look and the size of the text, and the choice stays', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Night' }).check();
  await page.getByRole('radio', { name: 'Larger' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-look', 'night');
  await untilSaved(page);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-look', 'night');
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'larger');
  await page.getByRole('radio', { name: 'As the device' }).check();
  await expect(page.locator('html')).not.toHaveAttribute('data-look', /./);
  await expectAccessible(page);
});

test('with the largest text on the smallest phone nothing hangs over the edge', async ({ page, app }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await skipWelcome(page, app.url);
  await goTo(page, '/settings');
  await page.getByRole('radio', { name: 'Larger' }).check();
  for (const route of ['/', '/quiz', '/card', '/boundaries', '/boundaries/new', '/menu', '/menu/tray', '/practice/cuddling', '/practice/new', '/help', '/help/neck', '/help/lines', '/help/clinician', '/settings']) {
    await goTo(page, route);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForTimeout(300);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, route).toBe(0);
  }
});

test('everything is removed only after the word was typed', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await goTo(page, '/quiz');
  await page.getByRole('radio', { name: 'To be close' }).check();
  await goTo(page, '/boundaries/new');
  await page.getByLabel('What is it about?').fill('no massage');
  await page.getByRole('radio', { name: /^Hard limit/ }).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'no massage' })).toBeVisible();
  await goTo(page, '/menu');
  await page.getByRole('button', { name: 'Tonight: Cuddling' }).click();
  await untilSaved(page);
  const before = await everyRow(page);
  expect(before.length).toBeGreaterThan(1);

  await goTo(page, '/settings');
  const remove = page.getByRole('button', { name: 'Remove everything now' });
  await expect(remove).toBeDisabled();
  await page.getByLabel('To go on, type the word remove').fill('Remove ');
  await remove.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Care for afterwards' })).toBeVisible();

  // The next start is a first one: not one row of the old vault is left, and every list is empty.
  await page.getByRole('link', { name: 'Skip all' }).click();
  await untilSaved(page);
  const after = new Set(await everyRow(page));
  expect(before.filter((row) => after.has(row))).toEqual([]);
  await goTo(page, '/boundaries');
  await expect(page.getByRole('heading', { name: 'Nothing written yet' })).toBeVisible();
  await goTo(page, '/menu/tray');
  await expect(page.getByRole('heading', { name: 'Nothing chosen for tonight' })).toBeVisible();
  await goTo(page, '/quiz');
  await expect(page.getByRole('heading', { level: 1, name: 'Right afterwards, what is your first wish?' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'To be close' })).not.toBeChecked();
});

test('home, help and an address that is nothing are calm and accessible', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await expect(page.getByRole('link', { name: /Find out what helps you/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: /Get help/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Get help' })).toBeFocused();
  await expectAccessible(page);
  await goTo(page, '/no-such-place');
  await expect(page.getByRole('heading', { level: 1, name: 'There is nothing here' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Go to Home' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Good to see you' })).toBeVisible();
});

test('where the browser refuses storage, a calm screen says so', async ({ page, app }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
  });
  await page.goto(app.url);
  await expect(page.getByRole('heading', { level: 1, name: "Lowlamp can’t open right now" })).toBeVisible();
  await expect(page.getByText("This browser doesn’t let Lowlamp keep anything.")).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expectAccessible(page);
});
