import type { Page } from '@playwright/test';
import { skipWelcome } from './support/app';
import { withoutSavePicker } from './support/backups';
import { openDemo } from './support/demo';
import { expect, test, withoutWorker } from './support/fixtures';
import { setLock } from './support/lock';
import { pressEverything, readyToPress } from './support/pressEverything';
import { filledScreens } from './support/screens';
import { stories } from './support/screenStates';

test.use(withoutWorker);

/*
 * Nobody who uses keys or a screen reader loses their place: whatever is pressed by its key, something has the focus then,
 * also where what was pressed goes from the screen.
 */

test.beforeEach(async ({ page }) => {
  await withoutSavePicker(page);
  await readyToPress(page);
});

const hereNow = (page: Page): Promise<string> => page.evaluate(() => location.hash.slice(1));

const parts = 4;
/** The quiz of the made-up notes is answered: it is gone through from its first question. */
const routes = [...filledScreens, '/quiz?at=touch'];
for (let part = 0; part < parts; part += 1) {
  test(`whatever is pressed on a screen, something has the focus, part ${part + 1}`, async ({ page, app }) => {
    test.setTimeout(180_000);
    await openDemo(page, app.url);
    const lost: string[] = [];
    for (const route of routes.filter((_, at) => at % parts === part)) lost.push(...(await pressEverything(page, route)).lost);
    expect(lost).toEqual([]);
  });
}

test('the same where a screen is made on the way', async ({ page, app }) => {
  test.setTimeout(180_000);
  const lost: string[] = [];
  const own = stories['over the screens'].states;
  const mending = stories['checking in, the days after, mending'].states;
  const others = stories['with somebody'].states;
  await openDemo(page, app.url);
  for (const states of [
    [own['one’s own practice']],
    [own['one’s own practice, to change']],
    [mending['whose limit']],
    [others['what they will see'], others['the code']],
    [others['a card that came']],
    [others['an agreement that is written'], others['an agreement, whole'], others['an agreement with one’s yes']],
  ]) {
    for (const make of states) await make(page);
    lost.push(...(await pressEverything(page, await hereNow(page), true)).lost);
  }
  expect(lost).toEqual([]);
});

test('the same where a lock is set', async ({ page, app }) => {
  test.setTimeout(180_000);
  await skipWelcome(page, app.url);
  const lost = [...(await pressEverything(page, '/settings/lock/new')).lost];
  await page.reload();
  await setLock(page);
  for (const route of ['/settings/lock', '/settings/backup', '/settings/restore']) lost.push(...(await pressEverything(page, route)).lost);
  expect(lost).toEqual([]);
});
