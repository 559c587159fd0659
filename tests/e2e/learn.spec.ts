import type { Page } from '@playwright/test';
import { expectAccessible, goTo, skipWelcome, untilInstalled, untilSaved } from './support/app';
import { expect, test, withoutWorker, withWorker } from './support/fixtures';

test.use(withoutWorker);

test.beforeEach(async ({ page, app }) => {
  await skipWelcome(page, app.url);
});

async function expectHeading(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeFocused();
}

/** The pages under some headings of the contents page: where each one is, and what it is called. */
async function pagesUnder(page: Page, headings: readonly string[]) {
  await goTo(page, '/learn');
  const found: { readonly route: string; readonly title: string }[] = [];
  for (const heading of headings) {
    const links = page.getByRole('region', { name: heading }).getByRole('link');
    await expect(links.first()).toBeVisible();
    for (const link of await links.all()) {
      found.push({ route: (await link.getAttribute('href'))?.slice(1) ?? '', title: (await link.textContent()) ?? '' });
    }
  }
  return found;
}

/** By how many pixels the screen is wider than the window. */
function widthTooMuch(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

test.describe('installed', () => {
  test.use(withWorker);

  for (const [what, headings, count] of [
    ['guide', ['To begin with', 'With each other', 'What you can rely on'], 13],
    ['situation', ['After different things'], 11],
  ] as const) {
    test(`every ${what} opens offline, fits the window, and has no barrier that axe knows`, async ({ page, context }, { project }) => {
      test.slow();
      await untilInstalled(page);
      await context.setOffline(true);
      const pages = await pagesUnder(page, headings);
      expect(pages).toHaveLength(count);
      for (const { route, title } of pages) {
        await goTo(page, route);
        await expectHeading(page, title);
        await expect(page.getByRole('heading', { level: 2, name: 'Also see' })).toBeVisible();
        expect(await widthTooMuch(page), route).toBeLessThanOrEqual(0);
        // Nothing leads out of the app: sources are text.
        await expect(page.locator('main a:not([href^="#/"])')).toHaveCount(0);
        if (project.name !== 'phone') continue;
        await expectAccessible(page);
        await page.setViewportSize({ width: 320, height: 640 });
        await page.evaluate(() => {
          document.documentElement.dataset['textSize'] = 'larger';
        });
        expect(await widthTooMuch(page), `${route} on the smallest telephone`).toBeLessThanOrEqual(0);
        await page.evaluate(() => {
          document.documentElement.dataset['textSize'] = 'normal';
        });
        await page.setViewportSize({ width: 360, height: 780 });
      }
    });
  }
});

test('the contents page and what the search finds have no barrier that axe knows', async ({ page }) => {
  await goTo(page, '/learn');
  await expectHeading(page, 'Learn');
  await expectAccessible(page);
  await page.getByRole('searchbox', { name: 'Search everything under Learn' }).fill('apologise');
  await expect(page.getByRole('list', { name: 'Places found' }).getByRole('link').first()).toHaveText('Saying sorry well');
  await expectAccessible(page);
  await page.getByRole('searchbox').fill('xyzzyqq');
  await expect(page.getByRole('heading', { name: 'Nothing has these words' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await expect(page.getByRole('link', { name: 'Saying sorry well' })).toBeVisible();
});

test('a word leads to the section that has it, and the search stands as it was on the way back', async ({ page }) => {
  await goTo(page, '/learn');
  await page.getByRole('searchbox').fill('jelousy');
  const result = page.getByRole('listitem').filter({ hasText: 'In: After cuckolding' });
  await result.getByRole('link', { name: 'Leave for tomorrow' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Leave for tomorrow' })).toBeFocused();
  await expect(page.getByRole('heading', { level: 2, name: 'Leave for tomorrow' })).toBeInViewport();
  expect(page.url()).not.toContain('jelousy');
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('jelousy');
});

test('one goes on where one was, also after the app was closed, until the page is read', async ({ page }) => {
  await goTo(page, '/learn/drop');
  await expectHeading(page, 'When you feel low afterwards');
  await expect(page.getByRole('link', { name: /^Go on with/ })).toBeHidden();
  await page.getByRole('heading', { name: 'What can help right now' }).evaluate((heading) => {
    heading.scrollIntoView();
  });
  await page.waitForTimeout(1000);
  await untilSaved(page);
  await page.reload();
  await goTo(page, '/learn');
  await page.getByRole('link', { name: 'When you feel low afterwards: What can help right now' }).click();
  await expect(page.getByRole('heading', { name: 'What can help right now' })).toBeFocused();

  await goTo(page, '/learn/consent');
  await expectHeading(page, 'Consent, before, during and after');
  await goTo(page, '/learn/drop');
  await page.getByRole('link', { name: 'Go on with: What can help right now' }).click();
  await expect(page.getByRole('heading', { name: 'What can help right now' })).toBeInViewport();
  await page.getByRole('heading', { name: 'Sources' }).scrollIntoViewIfNeeded();
  await page.evaluate(() => {
    scrollTo({ top: document.body.scrollHeight });
  });
  await page.waitForTimeout(1000);
  await goTo(page, '/learn');
  await expectHeading(page, 'Learn');
  await expect(page.getByRole('heading', { name: 'Go on where you were' })).toBeHidden();
});

test('pages and practices lead to each other, and a situation comes from the menu', async ({ page }) => {
  await goTo(page, '/menu');
  await page.getByLabel('What happened before').selectOption('With somebody new');
  const rows = page.getByRole('list', { name: 'What would help' }).getByRole('listitem');
  await expect(rows.first()).toContainText('Because it is a first time with somebody');
  await page.getByRole('link', { name: 'Read about this situation' }).click();
  await expectHeading(page, 'With somebody new, or shy');
  await page.getByRole('link', { name: 'A film or series that they pick' }).click();
  await expectHeading(page, 'A film or series that they pick');
  await page.getByRole('navigation', { name: 'Read more' }).getByRole('link', { name: 'When needs don’t match' }).click();
  await expectHeading(page, 'When needs don’t match');
  await page.getByRole('navigation', { name: 'Also see' }).getByRole('link', { name: 'The giver’s own needs' }).click();
  await expectHeading(page, 'The giver’s own needs');
  await page.getByRole('navigation', { name: 'Also see' }).getByRole('link', { name: 'Get help' }).click();
  await expectHeading(page, 'Get help');
});

test('the text grows, and where the device has no voice the page says so', async ({ page }) => {
  await goTo(page, '/learn/solo');
  await page.getByText('How to read this page').click();
  await page.getByLabel('Text size').selectOption('Larger');
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'larger');
  await expect(page.getByText('This browser offers no voice of the device itself')).toBeVisible();
  await expectAccessible(page);
});

test('a voice of the device reads the page, pauses, goes on and stops with the page', async ({ page, app }) => {
  // The browser that tests run in has no voices, so it is given a system that has one and notes what it is to say.
  await page.addInitScript(() => {
    const said: string[] = [];
    const voices = [
      { lang: 'en-US', localService: false, default: true },
      { lang: 'en-GB', localService: true, default: false },
    ];
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak: ({ text, voice }: { text: string; voice: { lang: string } }) => said.push(`${voice.lang}: ${text}`),
      cancel: () => said.push('silence'),
    });
    Object.defineProperty(globalThis, 'speechSynthesis', { value: speech });
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', {
      value: class extends EventTarget {
        constructor(readonly text: string) {
          super();
        }
      },
    });
    Object.defineProperty(globalThis, 'said', { value: said });
  });
  const said = () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  await page.goto(`${app.url}#/learn/quarrel`);
  await page.reload();
  await page.getByText('How to read this page').click();
  await page.getByRole('button', { name: 'Read aloud' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Reading aloud.' })).toBeVisible();
  await page.getByRole('button', { name: 'Pause reading' }).click();
  await page.getByRole('button', { name: 'Go on reading' }).click();
  await expectAccessible(page);
  await goTo(page, '/learn');
  await expectHeading(page, 'Learn');
  expect(await said()).toEqual(['en-GB: After a quarrel', 'silence', 'en-GB: After a quarrel', 'silence']);
});

test('an unknown page is told calmly', async ({ page }) => {
  await goTo(page, '/learn/no-such-page');
  await expectHeading(page, "This page isn’t here");
  await expectAccessible(page);
  await page.getByRole('link', { name: 'See all texts' }).click();
  await expectHeading(page, 'Learn');
});
