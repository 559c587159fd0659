import type { Page } from '@playwright/test';
import { goTo, skipWelcome } from './support/app';
import { openDemo } from './support/demo';
import { expect, test, withoutWorker } from './support/fixtures';
import { filledScreens, screens } from './support/screens';

test.use(withoutWorker);

/* What can be pressed stays where it stood when its screen came: what comes later would move it away under a finger. */

/** Notes what moves, frame by frame, for as long as nobody touches anything. To be run in the page. */
function watchPlaces(): void {
  // Rows far below the window have an estimated height until one comes near.
  const style = new CSSStyleSheet();
  style.replaceSync('* { content-visibility: visible !important }');
  document.adoptedStyleSheets = [style];
  const moved: string[] = [];
  const places = new WeakMap<Element, number>();
  Object.assign(window, { moved });
  function look(): void {
    for (const one of document.querySelectorAll('main :is(a, button, input, textarea, select, summary)')) {
      // What is folded away stands nowhere yet.
      if (!one.checkVisibility()) continue;
      const at = Math.round(one.getBoundingClientRect().top + scrollY);
      const before = places.get(one);
      places.set(one, at);
      if (before === undefined || Math.abs(before - at) <= 1) continue;
      const label = one instanceof HTMLInputElement ? one.labels?.[0]?.textContent : one.textContent;
      moved.push(`${location.hash}: ${one.localName} "${(label ?? '').trim().slice(0, 40)}" from ${before} to ${at}`);
    }
    requestAnimationFrame(look);
  }
  look();
}

async function expectSteady(page: Page, routes: readonly string[]): Promise<void> {
  await page.evaluate(watchPlaces);
  for (const route of routes) {
    await goTo(page, route);
    await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#${route}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // What comes late does so within a few frames, and a busy machine paints few.
    await page.waitForTimeout(100);
  }
  expect(await moved(page)).toEqual([]);
}

function moved(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as { moved: readonly string[] }).moved);
}

test('with nothing in it', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await expectSteady(page, Object.keys(screens));
});

test('with the notes of a few months', async ({ page, app }) => {
  await openDemo(page, app.url);
  await expectSteady(page, filledScreens);
});

test('opened by its address, while the practices are on their way', async ({ page, app }) => {
  await openDemo(page, app.url);
  await page.route(/assets\/catalogue-.*js/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.addInitScript(watchPlaces);
  for (const [route, last] of [
    ['/prepare', page.getByRole('link', { name: 'Start aftercare' })],
    ['/review', page.getByRole('button', { name: 'Not now, in a month perhaps' })],
    ['/journal', page.getByRole('link', { name: 'Look back at the last weeks' })],
    ['/journal/new', page.getByRole('option', { name: 'Cuddling' })],
    ['/journal/evening', page.getByRole('option', { name: 'Cuddling' })],
    ['/settings/export', page.getByRole('link', { name: 'My card on paper' })],
  ] as const) {
    await goTo(page, route);
    await page.reload();
    await expect(last).toBeAttached();
    await page.waitForTimeout(500);
    expect(await moved(page), route).toEqual([]);
  }
});
