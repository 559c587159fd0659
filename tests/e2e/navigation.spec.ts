import type { Page } from '@playwright/test';
import { expectAccessible, goTo, skipWelcome, untilSaved } from './support/app';
import { expect, test, withoutWorker } from './support/fixtures';
import { setLock, unlock } from './support/lock';

test.use(withoutWorker);

const heading = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible({ timeout: 15_000 });
const palette = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const field = (page: Page) => palette(page).getByRole('searchbox');
const scrolled = (page: Page) => page.evaluate(() => scrollY);

/** What was typed stands nowhere once the search is closed. */
async function expectNothingTyped(page: Page, typed: string): Promise<void> {
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const left = await page.evaluate(() =>
    JSON.stringify([location.href, history.state, Object.entries(localStorage), Object.entries(sessionStorage), document.body.innerText]),
  );
  expect(left).not.toContain(typed);
  expect(await page.locator('input').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))).not.toContain(typed);
}

test('five places, each marked on its own screen and on those below it', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  const places = page.getByRole('navigation', { name: 'Places' });
  await expect(places.getByRole('link')).toHaveText(['Home', 'Menu', 'Card', 'Partners', 'Journal']);
  for (const [place, title] of [
    ['Menu', 'What would help'],
    ['Card', 'My card'],
    ['Partners', 'Partners'],
    ['Journal', 'Journal'],
    ['Home', 'Good to see you'],
  ] as const) {
    await places.getByRole('link', { name: place }).click();
    await heading(page, title);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(places.locator('[aria-current=page]')).toHaveText([place]);
  }
  for (const [route, place] of [
    ['/practice/cuddling', 'Menu'],
    ['/menu/tray', 'Menu'],
    ['/boundaries/new', 'Card'],
    ['/card/versions', 'Card'],
    ['/exchange', 'Partners'],
    ['/exchange/received', 'Partners'],
    ['/partners/new', 'Partners'],
    ['/agreements', 'Partners'],
    ['/insights', 'Menu'],
    ['/review', 'Journal'],
    ['/follow-ups', 'Home'],
    ['/learn/drop', 'Home'],
  ] as const) {
    await goTo(page, route);
    await expect(places.locator('[aria-current=true]'), route).toHaveText([place]);
  }
  await page.getByRole('banner').getByRole('link', { name: 'Settings' }).click();
  await heading(page, 'Settings');
  await expect(places.locator('[aria-current]')).toHaveCount(0);
  await goTo(page, '/now');
  await heading(page, 'Aftercare now');
  await expect(page.getByRole('banner').getByRole('button')).toHaveCount(1);
});

test('the header fits a narrow window and text of twice the size', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await setLock(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await page.evaluate(() => {
    document.documentElement.style.setProperty('font-size', '200%');
  });
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(tooWide).toBeLessThanOrEqual(0);
  for (const control of await page.getByRole('banner').locator('a, button').all()) {
    const box = await control.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true);
  }
});

test('the search finds what there is by touch, and nothing typed stays', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await goTo(page, '/boundaries/new');
  await page.getByLabel('What is it about?').fill('Loud music');
  await page.getByRole('radio', { name: /^Hard limit/ }).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await heading(page, 'Boundaries and signals');
  await goTo(page, '/partners/new');
  await page.getByLabel('Name', { exact: false }).first().fill('Robin');
  await page.getByRole('button', { name: 'Keep' }).click();
  await heading(page, 'Robin');
  await goTo(page, '/practice/cuddling');
  await page.getByLabel('For me', { exact: true }).selectOption('Hard limit');
  await page.getByLabel('To give', { exact: true }).selectOption('Hard limit');
  await untilSaved(page);

  await page.getByRole('button', { name: 'Search' }).click();
  await expect(field(page)).toBeFocused();
  await expect(palette(page).getByRole('link', { name: 'Get help' })).toBeVisible();
  await expectAccessible(page);
  const found = (name: string | RegExp) => palette(page).getByRole('link', { name }).first();

  await field(page).fill('robin');
  await expect(found('Robin')).toBeVisible();
  await field(page).fill('loud music');
  await expect(palette(page).getByRole('region', { name: 'Boundaries and signals' }).getByRole('link')).toHaveText(/Loud music/);
  await expect(palette(page).getByRole('region', { name: 'Journal' }).getByRole('link').first()).toHaveText(/Loud music/);
  await field(page).fill('password');
  await expect(found('Lock')).toBeVisible();
  // What is ruled out is named, and not offered.
  await field(page).fill('cuddling');
  await expect(palette(page).getByRole('link', { name: /^Cuddling/ })).toHaveCount(0);
  // Typing errors are forgiven, as on the screens themselves.
  await field(page).fill('masage');
  await expect(found('A massage')).toBeVisible();
  await expect(palette(page).getByRole('status')).toHaveText(/\d+ found/);
  await expectAccessible(page);
  await found('A massage').click();
  await heading(page, 'A massage');
  await expect(palette(page)).toBeHidden();
  await expectNothingTyped(page, 'masage');

  await page.getByRole('button', { name: 'Search' }).click();
  await expect(field(page)).toHaveValue('');
  await field(page).fill('qqzzxx');
  await expect(palette(page).getByRole('status')).toHaveText(/^Nothing has these words/);
  await palette(page).getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('button', { name: 'Search' })).toBeFocused();
  await expectNothingTyped(page, 'qqzzxx');
});

test('a search that was asked for and comes late doesn’t stand over the next screen', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await page.getByRole('banner').getByRole('button', { name: 'Search' }).evaluate((button: HTMLElement) => {
    button.click();
    location.hash = '#/menu';
  });
  await expect(page.getByRole('heading', { level: 1, name: 'What would help' })).toBeFocused();
  // Its script has come by then.
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('AskedDialog'))))
    .toBe(true);
  await page.waitForTimeout(500);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
});

test('the search goes by keys alone, and keys do nothing where one types or where a screen stands alone', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  // What listens for keys comes a moment after the first screen.
  await expect(async () => {
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.type('backup');
  await expect(palette(page).getByRole('link', { name: 'Backup' }).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(palette(page).getByRole('link').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await heading(page, 'Backup');
  await page.keyboard.press('Meta+k');
  await expect(palette(page)).toBeVisible();
  await page.keyboard.type('warm');
  await page.keyboard.press('Escape');
  await expect(palette(page)).toBeHidden();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  // Back closes it, and the screen stays.
  await page.goBack();
  await expect(palette(page)).toBeHidden();
  await heading(page, 'Backup');

  await page.keyboard.press('2');
  await heading(page, 'What would help');
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(keys).toBeVisible();
  await expectAccessible(page);
  await keys.getByLabel(/^Use single keys/).uncheck();
  await expect(keys.getByText('This list')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
  await page.keyboard.press('3');
  await page.keyboard.press('/');
  await heading(page, 'What would help');
  await expect(palette(page)).toBeHidden();
  await goTo(page, '/settings');
  await page.getByRole('link', { name: 'Keyboard shortcuts' }).click();
  await heading(page, 'Keyboard shortcuts');
  await page.getByLabel(/^Use single keys/).check();
  await untilSaved(page);
  await expectAccessible(page);

  await goTo(page, '/journal/new');
  const words = page.getByRole('main').getByRole('textbox').first();
  await words.fill('');
  await words.pressSequentially('1/?');
  await expect(words).toHaveValue('1/?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await goTo(page, '/now');
  await heading(page, 'Aftercare now');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('4');
  await heading(page, 'Aftercare now');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('back leads to the place that was left, and never round in circles', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  for (const [list, open] of [
    ['/menu', 'a[href^="#/practice/"]'],
    ['/learn', 'a[href^="#/learn/"]'],
    ['/card', 'a[href="#/boundaries"]'],
  ] as const) {
    await goTo(page, list);
    const link = page.getByRole('main').locator(open).last();
    await link.scrollIntoViewIfNeeded();
    const before = await scrolled(page);
    await link.click();
    await expect(page).not.toHaveURL(new RegExp(`#${list}$`));
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`#${list}$`));
    await expect.poll(() => scrolled(page), list).toBe(before);
    await page.getByRole('main').locator(open).last().click();
    await page.getByRole('main').locator('.head > a.back').click();
    await expect(page).toHaveURL(new RegExp(`#${list}$`));
    await expect.poll(() => scrolled(page), list).toBe(before);
    await page.goForward();
    await expect(page).not.toHaveURL(new RegExp(`#${list}$`));
  }
  // The sheet of reasons: back closes it first.
  await goTo(page, '/practice/cuddling');
  await page.getByLabel('For me', { exact: true }).selectOption('Hard limit');
  await untilSaved(page);
  await goTo(page, '/menu');
  await page.getByRole('button', { name: 'Why?' }).click();
  await page.goBack();
  await expect(page.getByRole('dialog')).toBeHidden();
  await heading(page, 'What would help');
  await page.getByRole('button', { name: 'Why?' }).click();
  await page.getByRole('dialog').getByRole('link').first().click();
  await heading(page, 'Cuddling');
});

test('back from what somebody will see leads to the form, as it was filled', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await goTo(page, '/exchange');
  await heading(page, 'Show my card');
  for (const back of ['of the browser', 'of the screen']) {
    await page.getByRole('button', { name: 'See what they will see' }).click();
    await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeFocused();
    if (back === 'of the browser') await page.goBack();
    else await page.getByRole('button', { name: 'Change something' }).click();
    await expect(page.getByRole('button', { name: 'See what they will see' })).toBeVisible();
  }
  await page.goBack();
  await heading(page, 'Good to see you');
});

test('a screen asked for by its address opens after the lock', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await setLock(page);
  for (const [route, title] of [
    ['/practice/cuddling', 'Cuddling'],
    ['/settings/keys', 'Keyboard shortcuts'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`${app.url}#${route}`);
    await page.keyboard.press('Control+k');
    await unlock(page);
    await heading(page, title);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});
