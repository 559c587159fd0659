import type { Page } from '@playwright/test';
import { expectAccessible, goTo, skipWelcome, untilSaved } from './support/app';
import { expect, test, withoutWorker } from './support/fixtures';

test.use(withoutWorker);

/* The tones of the app itself, rendered without a loudspeaker: contexts are swapped for ones that can be listened to. */

declare global {
  interface Window {
    heard: OfflineAudioContext[];
    felt: number[];
  }
}

const rate = 44_100;

async function listen(page: Page): Promise<void> {
  await page.addInitScript((samples) => {
    window.heard = [];
    window.felt = [];
    window.AudioContext = class extends OfflineAudioContext {
      constructor() {
        super(1, samples * 2, samples);
        window.heard.push(this);
      }
      close(): Promise<void> {
        return Promise.resolve();
      }
    } as unknown as typeof AudioContext;
    navigator.vibrate = (pattern) => {
      window.felt.push(Number(pattern));
      return true;
    };
  }, rate);
}

const counts = (page: Page) => page.evaluate(() => [window.heard.length, window.felt.length]);
const press = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true }).click();

/** Goes through a session as far as its first practice, and on to the next. */
async function intoCare(page: Page): Promise<void> {
  await goTo(page, '/now');
  await press(page, 'Start for everybody here');
  await press(page, 'Yes');
  for (const name of ['Done', 'Done', 'Done']) await press(page, name);
  await expect(page.getByRole('heading', { level: 1, name: 'How is the body?' })).toBeVisible();
  await press(page, 'More');
  await press(page, 'To care');
  await expect(page.getByRole('heading', { level: 1, name: 'Cuddling' })).toBeVisible();
}

test('three tones, each quiet, without a click, and followed by silence', async ({ page, app }) => {
  await listen(page);
  await skipWelcome(page, app.url);
  await goTo(page, '/settings');
  for (const name of ['A step begins', 'A timer ends', 'Finished']) await press(page, name);
  const tones = await page.evaluate(async () => {
    const samples = await Promise.all(window.heard.map(async (one) => (await one.startRendering()).getChannelData(0)));
    return samples.map((all) => {
      const peak = (part: Float32Array): number => part.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
      const step = all.reduce((most, one, at) => Math.max(most, Math.abs(one - (all[at - 1] ?? 0))), 0);
      return { first: Math.abs(all[0] ?? 1), peak: peak(all), step, after: peak(all.subarray(Math.round(all.length * 0.7))) };
    });
  });
  expect(tones).toHaveLength(3);
  for (const { first, peak, step, after } of tones) {
    expect(first).toBeLessThan(0.001);
    expect(peak).toBeGreaterThan(0.03);
    expect(peak).toBeLessThanOrEqual(0.15);
    // Nothing jumps: a click would.
    expect(step).toBeLessThan(0.02);
    expect(after).toBeLessThan(0.0001);
  }
  await expectAccessible(page);
});

test('nothing sounds or vibrates until it is switched on; then a new step does', async ({ page, app }) => {
  await listen(page);
  await skipWelcome(page, app.url);
  await intoCare(page);
  expect(await counts(page)).toEqual([0, 0]);
  await goTo(page, '/settings');
  await page.getByRole('checkbox', { name: 'Soft tones' }).check();
  await page.getByRole('checkbox', { name: 'Gentle vibration' }).check();
  await untilSaved(page);
  await goTo(page, '/now');
  await expect(page.getByRole('heading', { level: 1, name: 'Cuddling' })).toBeVisible();
  expect(await counts(page)).toEqual([0, 0]);
  await press(page, 'Next');
  await expect.poll(() => counts(page)).toEqual([1, 1]);
  expect(await page.evaluate(() => window.felt)).toEqual([25]);
});
