import type { Page } from '@playwright/test';
import { goTo, skipWelcome } from './support/app';
import { expect, test, withoutWorker } from './support/fixtures';
import { screens } from './support/screens';

test.use(withoutWorker);

/* Every screen on a phone on its side and on a tablet, and the typed ones in what a keyboard leaves of a phone. */

const windows = { 'a phone on its side': { width: 780, height: 360 }, 'a tablet': { width: 820, height: 1180 } };

/** What somebody would reach for that lies under something else once it is brought into view, by its name. */
function covered(page: Page, selector: string): Promise<readonly string[]> {
  return page.evaluate((asked) => {
    const seen = [...document.querySelectorAll<HTMLElement>(asked)].filter((one) => one.checkVisibility() && !one.closest('dialog'));
    return seen.slice(0, 3).flatMap((one) => {
      if (one.matches('input, textarea')) one.focus();
      one.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const { left, top, width, height } = one.getBoundingClientRect();
      const found = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
      return found && (one.contains(found) || found.contains(one)) && found.closest('main') ? [] : [`${one.id || one.innerText} under ${found?.tagName ?? 'nothing'} ${found?.className ?? ''}`];
    });
  }, selector);
}

for (const [name, viewport] of Object.entries(windows)) {
  test(`every screen stands whole on ${name}, with its main action in reach`, async ({ page, app }) => {
    test.setTimeout(120_000);
    await page.setViewportSize(viewport);
    await skipWelcome(page, app.url);
    for (const [route, heading] of Object.entries(screens)) {
      await goTo(page, route);
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(tooWide, route).toBeLessThanOrEqual(0);
      await expect.poll(() => covered(page, 'main .button--main'), route).toEqual([]);
    }
  });
}

test('with a keyboard on the screen, a field and the main button are in reach and lie under nothing', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await page.setViewportSize({ width: 360, height: 380 });
  for (const route of ['/boundaries/new', '/journal/new', '/partners/new', '/practice/new', '/request', '/settings/lock/new']) {
    await goTo(page, route);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('main .input').first()).toBeVisible();
    await expect.poll(() => covered(page, 'main .input'), route).toEqual([]);
    await expect.poll(() => covered(page, 'main .button--main'), route).toEqual([]);
  }
});
