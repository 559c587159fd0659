import type { Page } from '@playwright/test';
import { expectAccessible, goTo, skipWelcome, untilInstalled } from './support/app';
import { expect, test } from './support/fixtures';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

/** Makes a change of screen last, so that something can be done in the middle of it, and begins one. */
async function beginSlowChange(page: Page): Promise<void> {
  await page.evaluate(() => {
    const slow = new CSSStyleSheet();
    slow.replaceSync('::view-transition-old(*), ::view-transition-new(*), ::view-transition-group(*) { animation-duration: 20s !important }');
    document.adoptedStyleSheets = [slow];
  });
  await page.getByRole('navigation').getByRole('link', { name: 'Card' }).click();
  await expect.poll(() => fading(page)).toBeGreaterThan(0);
}

/** How many parts of the page are fading from one screen to the next. */
function fading(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      document.getAnimations().filter(({ effect }) => (effect as KeyframeEffect).pseudoElement?.startsWith('::view-transition')).length,
  );
}

/** Opens the app so that what goes on beside the screens has begun. */
async function open(page: Page, url: string): Promise<void> {
  await skipWelcome(page, url);
  await untilInstalled(page);
}

test('a change of screen fades, brings the focus to its heading, and the places take taps meanwhile', async ({ page, app }) => {
  await open(page, app.url);
  await beginSlowChange(page);
  await expect(page.getByRole('heading', { level: 1, name: 'My card' })).toBeFocused();
  await page.getByRole('navigation').getByRole('link', { name: 'Journal' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Journal' })).toBeFocused();
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  await expect.poll(() => fading(page)).toBe(0);
  await expectAccessible(page);
});

test('nothing of a fade is left in the moment that the app is covered or left', async ({ page, app }) => {
  await open(page, app.url);
  for (const mark of ['covered', 'gone']) {
    await goTo(page, '/');
    await beginSlowChange(page);
    await page.evaluate((name) => {
      document.documentElement.dataset[name] = '';
    }, mark);
    expect(await fading(page)).toBe(0);
    // One even colour, whatever was on the screen: every pixel of the picture is as the first.
    const picture = (await page.screenshot()).toString('base64');
    const colours = await page.evaluate(async (bytes) => {
      const image = await createImageBitmap(new Blob([Uint8Array.from(atob(bytes), (one) => one.charCodeAt(0))]));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      return new Set(new Uint32Array(context?.getImageData(0, 0, image.width, image.height).data.buffer ?? new ArrayBuffer(0))).size;
    }, picture);
    expect(colours, mark).toBe(1);
    await page.evaluate((name) => {
      document.documentElement.removeAttribute(`data-${name}`);
    }, mark);
  }
});

test('three presses of Shift in the middle of a fade leave at once', async ({ page, app }) => {
  await open(page, app.url);
  await beginSlowChange(page);
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await expect(page).toHaveTitle('Red lentil soup');
  await expect(page.getByText(/card|Lowlamp/i)).toHaveCount(0);
});

test.describe('with less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('a change of screen is at once', async ({ page, app }) => {
    await open(page, app.url);
    await page.evaluate(() => {
      document.startViewTransition = () => {
        throw new Error('A fade began.');
      };
    });
    await page.getByRole('navigation').getByRole('link', { name: 'Card' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'My card' })).toBeFocused();
  });
});
