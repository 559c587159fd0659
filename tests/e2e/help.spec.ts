import type { Page } from '@playwright/test';
import { expectAccessible, goTo, skipWelcome, untilInstalled } from './support/app';
import { expect, test, withoutWorker, withWorker } from './support/fixtures';

test.use(withoutWorker);

/** Every page of help, with its heading. */
const pages: Readonly<Record<string, string>> = {
  '/help': 'Get help',
  '/help/right-now': 'Right now',
  '/help/time': 'When time matters',
  '/help/neck': 'Pressure on the neck',
  '/help/head': 'Head',
  '/help/chest': 'Breath, chest and fainting',
  '/help/bleeding': 'Bleeding',
  '/help/limbs': 'Numbness and weakness',
  '/help/belly': 'Belly, back and between the legs',
  '/help/skin': 'Skin, burns, heat and cold',
  '/help/mind': 'Mind and mood',
  '/help/support': 'Something happened that I didn’t want',
  '/help/steps': 'When saying no doesn’t feel safe',
  '/help/standing-by': 'Somebody told me',
  '/help/low': 'Low for days, or thoughts of ending it',
  '/help/lines': 'Helplines',
  '/help/clinician': 'Card for a clinician',
};

/** On a wide screen, pages of one make differ only in their words: one of each is enough there. */
const makes = ['/help', '/help/neck', '/help/support', '/help/lines', '/help/clinician'];

async function open(page: Page, route: string): Promise<void> {
  await goTo(page, route);
  await expect(page.getByRole('heading', { level: 1, name: pages[route] ?? '', exact: true })).toBeFocused();
}

const routes = Object.keys(pages);
for (const [part, some] of Object.entries({ first: routes.slice(0, 6), second: routes.slice(6, 12), third: routes.slice(12) })) {
  test(`each page is calm and accessible, and nothing hangs over the edge: ${part} third`, async ({ page, app }, { project }) => {
    // A busy machine takes long over tall pages.
    test.slow();
    await skipWelcome(page, app.url);
    for (const route of some.filter((each) => project.name === 'phone' || makes.includes(each))) {
      await open(page, route);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, route).toBeLessThanOrEqual(0);
      await expectAccessible(page);
    }
  });
}

test('the contents lead to every page, and each page back to them', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await open(page, '/help');
  const links = await page.locator('main a[href^="#/help/"]').evaluateAll((all) => all.map((link) => link.getAttribute('href')?.slice(1)));
  expect(links.toSorted()).toEqual(routes.filter((route) => route !== '/help').toSorted());
  await page.getByRole('link', { name: /^Something happened/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: pages['/help/support'] ?? '' })).toBeFocused();
  await page.getByRole('link', { name: 'Get help' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Get help' })).toBeFocused();
});

test('the emergency number of the country comes first, and another country can be chosen', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await open(page, '/help');
  const call = page.getByRole('link', { name: /^Call / }).first();
  await expect(call).toHaveAttribute('href', 'tel:999');
  await page.getByLabel('Numbers for').selectOption('United States');
  await expect(call).toHaveAttribute('href', 'tel:911');
  await open(page, '/help/low');
  const reach = page.getByRole('region', { name: 'People to reach now' });
  await expect(reach.getByRole('listitem')).toHaveText([/911/, /988/, /741741/]);
  await open(page, '/help/lines');
  await page.getByLabel('Numbers for').selectOption('Another country');
  await expect(page.getByText('findahelpline.com', { exact: true })).toBeVisible();
  await open(page, '/help/head');
  await expect(reach).toContainText("Call your country’s emergency number");
});

test('each line says whom it is for and how it was confirmed', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await open(page, '/help/lines');
  const line = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Samaritans', exact: true }) });
  await expect(line).toContainText('Anyone, for anything that weighs on you');
  await expect(line).toContainText('Confirmed from a stored copy of an official page: samaritans.org');
  await expect(line).toContainText('Checked on 24 November 2026.');
  await expect(line.getByRole('link')).toHaveAttribute('href', 'tel:116123');
});

test('a sign says what to do, what to leave, and who says so', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await open(page, '/help/neck');
  await expect(page.getByRole('region', { name: 'Call the emergency number now' })).toContainText('Passed out');
  for (const mild of ['See a doctor in the next days', 'Keep an eye on it', 'Look after it at home']) {
    await expect(page.getByRole('heading', { name: mild })).toHaveCount(0);
  }
  const today = page.getByRole('region', { name: 'Be seen today' });
  await expect(today).toContainText('even if you feel well');
  await expect(today).toContainText('Source: PEI Family Violence Prevention Services, Canada');
  await expect(page.getByText('No clinician has reviewed this text yet.')).toBeVisible();
});

test('the card for a clinician is filled by ticking, shown large, and gone when one leaves', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await open(page, '/help/clinician');
  await page.getByRole('checkbox', { name: 'Pressure on the neck' }).check();
  const advice = page.getByRole('status').filter({ hasText: 'From what you ticked' });
  await expect(advice).toContainText('Be seen today');
  await page.getByRole('checkbox', { name: 'Voice changed, or hard to swallow' }).check();
  await expect(advice).toContainText('Call the emergency number now');
  await page.getByRole('radio', { name: 'Yesterday' }).check();
  await page.getByRole('radio', { name: 'Today' }).check();
  await page.getByRole('radio', { name: 'I’d rather not say' }).check();
  await page.getByLabel('In your own words').fill('I can show where.');
  await page.getByRole('button', { name: 'Show it large' }).click();
  const large = page.getByRole('dialog', { name: 'Please read this' });
  await expect(large.getByRole('listitem')).toHaveText([
    'There was pressure on my neck.',
    'It was today.',
    'My voice has changed, or it is hard to swallow.',
    'I would rather not say how it came about.',
    'I can show where.',
  ]);
  await expectAccessible(page);
  await large.getByRole('button', { name: 'Close' }).click();
  await expect(large).toBeHidden();
  await open(page, '/help');
  await page.goBack();
  await expect(page.getByText('Tick something, and it stands here.')).toBeVisible();
  await expect(page.locator('input:checked')).toHaveCount(0);
  await expect(page.getByLabel('In your own words')).toHaveValue('');
});

test('help opens while the vault is closed, and where it can’t be opened at all', async ({ page, app }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
  });
  await page.goto(app.url);
  await expect(page.getByRole('heading', { level: 1, name: "Lowlamp can’t open right now" })).toBeVisible();
  await page.getByRole('link', { name: 'Get help' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Get help' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Call / }).first()).toHaveAttribute('href', 'tel:999');
  await page.getByRole('link', { name: /^Pressure on the neck/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Pressure on the neck' })).toBeVisible();
});

test('a page of help that isn’t there leads to the one that is', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await goTo(page, '/help/no-such-page');
  await expect(page.getByRole('heading', { name: "This page isn’t there" })).toBeVisible();
  await page.getByRole('link', { name: 'All help' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Get help' })).toBeFocused();
});

test.describe('installed', () => {
  test.use(withWorker);

  test('with the server gone every page of help is still there, and asks for nothing', async ({ page, app }) => {
    await skipWelcome(page, app.url);
    await untilInstalled(page);
    await page.waitForLoadState('networkidle');
    const before = app.requests.length;
    await page.context().setOffline(true);
    for (const route of routes) await open(page, route);
    expect(app.requests.slice(before)).toEqual([]);
  });
});
