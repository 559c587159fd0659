import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import { holdBack } from './holdBack';

/** Waits until everything is installed and the next visit needs no network. */
export async function untilInstalled(page: Page): Promise<void> {
  const state = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state ?? 'not installed');
  await expect.poll(state, { timeout: 30_000 }).toBe('activated');
}

/** Opens the app for the first time and skips the welcome. */
export async function skipWelcome(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('link', { name: 'Skip all' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Good to see you' })).toBeVisible();
  await untilSaved(page);
}

/** Goes to a screen by its route. */
export async function goTo(page: Page, route: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#${route}`);
}

/**
 * Goes to a screen that is to take the focus: nothing keeps it until then. Else the heading of the screen before, which still
 * stands there for a moment, could be taken for the one that has come.
 */
export async function leaveFor(page: Page, route: string): Promise<void> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
  });
  await goTo(page, route);
}

/** Waits until the app says that what was done is on the disk. */
export async function untilSaved(page: Page): Promise<void> {
  await expect(page.getByRole('banner').getByText('Saved on this device')).toBeVisible();
}

export const looks = ['dark', 'light', 'night'] as const;

/** All that axe knows; 7:1 instead of 4.5:1, since the app is read in the dark, by tired eyes. */
export const allRules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast-enhanced': { enabled: true } },
};
/** What depends on the look. Everything else is looked at once, which takes a third of the time. */
export const colourRules: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] },
};

const axeScript = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page as it stands. It runs in the page itself: by its own driver each look takes three times as long. */
export async function violationsOn(page: Page, options: RunOptions): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await axeScript);
  return page.evaluate(async (asked) => {
    const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, {
      ...asked,
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) => `${id} ${nodes.map((node) => node.html).join(' ')}`);
  }, options);
}

/** How tall a screen is, once what was done last is painted. */
export function heightOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            resolve(document.documentElement.scrollHeight);
          });
        });
      }),
  );
}

/**
 * Looks at the whole screen with axe: all of its rules in one look, those for colours in each that is asked for. The window
 * is made as tall as the screen for it: what lies under the bar at the foot at one place of scrolling isn't small, only
 * half scrolled.
 */
export async function expectAccessible(page: Page, asked: readonly (typeof looks)[number][] = looks): Promise<void> {
  const window = page.viewportSize();
  if (!window) throw new Error('The window has no size.');
  // A screen may still grow by what was done last, and by the window that grows with it.
  for (let times = 0, height = window.height; times < 3; times += 1) {
    const grown = Math.max(height, await heightOf(page));
    if (times > 0 && grown === height) break;
    if (grown !== height) await page.setViewportSize({ ...window, height: grown });
    height = grown;
  }
  for (const look of asked) {
    await page.evaluate(async (one) => {
      document.documentElement.dataset['look'] = one;
      // Colours fade; what axe measures is how they end.
      const fading = document.getAnimations().filter((each) => each instanceof CSSTransition);
      await Promise.allSettled(fading.map(({ finished }) => finished));
    }, look);
    const found = await violationsOn(page, look === asked[0] ? allRules : colourRules);
    expect(found.map((one) => `${look}: ${one}`)).toEqual([]);
  }
  await page.evaluate(() => {
    delete document.documentElement.dataset['look'];
  });
  const { height } = page.viewportSize() ?? window;
  if (height !== window.height) await page.setViewportSize(window);
}

/** Holds the app’s script back until what it gives is called, so that only the markup of the page is there. */
export function withoutScript(page: Page): Promise<() => void> {
  return holdBack(page, /\/assets\/[^/]*\.js$/);
}
