import type { Locator, Page } from '@playwright/test';
import { goTo, skipWelcome } from './support/app';
import { expect, test, withoutWorker } from './support/fixtures';

test.use(withoutWorker);

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/**
 * Two taps of a finger on one place, as a tired hand makes them: the second once the first has done what it does. By their own
 * clock they are a quarter of a second apart, however long that takes here.
 */
async function tapTwice(page: Page, control: Locator, between: () => Promise<void>): Promise<void> {
  const box = await control.boundingBox();
  if (!box) throw new Error('There is nothing to tap.');
  const point = { x: box.x + box.width / 2, y: box.y + box.height - 20 };
  const browser = await page.context().newCDPSession(page);
  const first = Date.now() / 1_000;
  const tap = async (timestamp: number): Promise<void> => {
    await browser.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point], timestamp });
    await browser.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [], timestamp: timestamp + 0.05 });
  };
  await tap(first);
  await between();
  await tap(first + 0.25);
}

/** Lets what a tap sent off, a question answered say, be done. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
}

test('a double tap on the start answers nothing about safety', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await goTo(page, '/now');
  await expect(heading(page, 'Aftercare now')).toBeVisible();
  await tapTwice(page, page.getByRole('button', { name: 'Start for everybody here' }), () => heading(page, 'Are you safe?').waitFor());
  await settled(page);
  await expect(heading(page, 'Are you safe?')).toBeVisible();
  // A tap that comes after a look at it counts.
  await page.getByRole('button', { name: 'Yes', exact: true }).tap();
  await expect(heading(page, 'Undo what binds')).toBeVisible();
});

test('a double tap on "Continue" passes over no question', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await goTo(page, '/quiz');
  await expect(page.getByText('1 of 20')).toBeVisible();
  await page.getByRole('radio', { name: 'To be by myself' }).check();
  await tapTwice(page, page.getByRole('button', { name: 'Continue' }), () => page.getByText('2 of 20').waitFor());
  await settled(page);
  await expect(page.getByText('2 of 20')).toBeVisible();
});

test('two quick taps on what stays where it is are two', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await goTo(page, '/quiz?at=kind-of-touch');
  const firmly = page.getByRole('checkbox', { name: 'Being held firmly' });
  await expect(firmly).toBeVisible();
  await tapTwice(page, page.locator('label').filter({ hasText: 'Being held firmly' }), () => expect(firmly).toBeChecked());
  await expect(firmly).not.toBeChecked();
});

test('what a screen reader presses after two quick taps counts, each time', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await goTo(page, '/now');
  const start = page.getByRole('button', { name: 'Start for everybody here' });
  await start.evaluate((button: HTMLElement) => {
    const { x, y } = button.getBoundingClientRect();
    for (let tap = 0; tap < 2; tap += 1) button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, clientX: x, clientY: y }));
    button.click();
  });
  await expect(heading(page, 'Are you safe?')).toBeVisible();
  // As a click without a tap comes to the page: no pointer went down for it.
  await page.getByRole('button', { name: 'Yes', exact: true }).evaluate((button) => {
    button.dispatchEvent(new PointerEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
  });
  await expect(heading(page, 'Undo what binds')).toBeVisible();
});
