import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Page } from '@playwright/test';
import { expectAccessible, goTo, skipWelcome, untilInstalled, untilSaved } from './support/app';
import { drawnIn, tableOf } from './support/charts';
import { expect, test, withoutWorker, withWorker } from './support/fixtures';
import { tabTo } from './support/keys';
import { keepCardOf } from './support/sharedCards';

test.use(withoutWorker);

const today = new Date('2026-11-24T18:00:00Z');
const tomorrow = new Date('2026-11-25T19:30:00Z');

const heading = (page: Page, name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
const goOn = (page: Page) => page.getByRole('button', { name: 'Continue' }).click();

/** Plans one for tomorrow at 19:00, where the device is. */
async function planTomorrow(page: Page): Promise<void> {
  await goTo(page, '/follow-ups');
  await page.getByRole('button', { name: 'Ask me at a time I choose' }).click();
  await page.getByLabel('Day', { exact: true }).fill('2026-11-25');
  await page.getByLabel('Time', { exact: true }).fill('19:00');
  await page.getByRole('button', { name: 'Keep this time' }).click();
  await expect(page.getByRole('button', { name: 'Ask me at a time I choose' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Change: How are you?' })).toBeVisible();
}

async function sayLow(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Answer in words instead' }).click();
  await page.getByRole('radio', { name: 'Rather heavy' }).check();
  await page.getByRole('radio', { name: 'Calm' }).check();
}

test.beforeEach(async ({ page, app }) => {
  await page.clock.setFixedTime(today);
  await skipWelcome(page, app.url);
});

test.describe('installed', () => {
  test.use(withWorker);

  test('what is planned is asked the next day, also offline, and put away with one tap', async ({ page, app }) => {
    await untilInstalled(page);
    await planTomorrow(page);
    await expect(page.getByText('25 November 2026 at 19:00')).toBeVisible();
    await untilSaved(page);

    await page.clock.setFixedTime(tomorrow);
    await app.close();
    await page.context().setOffline(true);
    await page.reload();
    const asked = page.getByRole('link', { name: 'Say how it is: How are you?' });
    await expect(asked).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Not today: How are you?' }).click();
    await expect(asked).toBeHidden();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(asked).toBeVisible();

    await asked.click();
    await heading(page, 'How are you?');
    await page.getByRole('button', { name: 'Not today' }).click();
    await heading(page, 'The days after');
    await untilSaved(page);
    await page.reload();
    await expect(page.getByRole('link', { name: 'How am I now?' })).toBeVisible();
    await expect(asked).toBeHidden();
    await page.getByText('Earlier', { exact: true }).click();
    await expect(page.getByText('Put away')).toBeVisible();
    await page.getByRole('link', { name: 'How are you?' }).click();
    await heading(page, 'How are you?');
  });
});

test('a session plans for each of its people, and the next day says whom to ask and how', async ({ page }) => {
  const press = (name: string) => page.getByRole('main').getByRole('button', { name, exact: true }).click();
  await goTo(page, '/prepare');
  await press('Add somebody');
  await page.getByLabel('Name or pet name').fill('Sam');
  await page.getByLabel('Role of Sam').selectOption('Led');
  await untilSaved(page);
  await goTo(page, '/now');
  for (const button of ['Start', 'More', 'Close for tonight', 'Yes', 'Go on', 'Go on', 'Yes, ask']) await press(button);
  await heading(page, 'Closed for tonight');
  await untilSaved(page);

  await page.clock.setFixedTime(tomorrow);
  await keepCardOf(page, { from: '00112233aabbccdd', name: 'Sam', fields: { 'contact-after': 'A call, no messages' } });
  await goTo(page, '/follow-ups');
  await page.reload();
  await expect(page.getByRole('link', { name: 'Say how it is: How are you, a day later?' })).toBeVisible();
  await page.getByRole('link', { name: 'Some words for it: Ask Sam how it is, a day later' }).click();
  await heading(page, 'Ask Sam how it is, a day later');
  await expect(page.getByText(/^They led/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'On Sam’s card, for the days after' }).getByText('A call, no messages')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("What you’d like to keep").fill('Quiet, but fine.');
  await press('I have asked');
  await heading(page, 'The days after');
  await expect(page.getByRole('link', { name: 'Some words for it: Ask Sam how it is, a day later' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Ask Sam how it is, three days later' })).toBeVisible();

  // The picture of low days says the same as its table.
  await page.getByRole('link', { name: 'Say how it is: How are you, a day later?' }).click();
  await sayLow(page);
  await goOn(page);
  await press('Stop here');
  await heading(page, 'Be gentle with yourself today');
  await untilSaved(page);
  await goTo(page, '/insights');
  const low = page.getByRole('region', { name: 'When it was low', exact: true });
  const cells = await tableOf(low);
  expect(cells).toContainEqual(['The next day', '1', '0', '1']);
  expect((await drawnIn(low, 'counts')).map(([counts]) => counts)).toEqual(cells.map((row) => row.slice(1, 3).join(' ')));
});

test('what was planned for the night isn’t asked on the next day as if it were still night, nor called a wish', async ({ page }) => {
  await goTo(page, '/now');
  await page.getByRole('button', { name: 'Start for me alone' }).click();
  await heading(page, 'Are you safe?');
  await untilSaved(page);

  // It was left open, and is closed the next day: nobody said that they want to be asked.
  await page.clock.setFixedTime(new Date('2026-11-25T12:00:00Z'));
  await page.reload();
  await page.getByRole('button', { name: 'Close it' }).click();
  await heading(page, 'Closed for tonight');
  await untilSaved(page);
  await goTo(page, '/');
  const row = page.getByRole('main').getByRole('link', { name: /^How are you now\?/ });
  await expect(row).toBeVisible();
  await expect(row).not.toContainText('You wanted');
  await row.click();
  await heading(page, 'How are you now?');
  await goTo(page, '/follow-ups');
  await expect(page.getByRole('link', { name: 'Say how it is: How are you now?' })).toBeVisible();
});

test('on a low day the own plan and Help stand first, and thoughts of self-harm are kept nowhere', async ({ page }) => {
  await goTo(page, '/follow-ups/plan');
  await page.getByRole('button', { name: 'Write: Words from my better self' }).click();
  await page.getByRole('textbox', { name: 'Words from my better self' }).fill('It came before, and it went.');
  await page.getByRole('button', { name: 'Done: Words from my better self' }).click();
  await expectAccessible(page);

  await goTo(page, '/follow-ups');
  await page.getByRole('link', { name: 'How am I now?' }).click();
  await sayLow(page);
  await expectAccessible(page);
  await goOn(page);
  await heading(page, 'Something for a low day');
  await expect(page.getByText('It came before, and it went.')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Get help' })).toHaveAttribute('href', '#/help/low');
  await expectAccessible(page);
  await goOn(page);
  await page.getByRole('checkbox', { name: 'Tired, worn out' }).check();
  const thoughts = page.getByRole('checkbox', { name: /^I have thoughts of hurting myself/ });
  await thoughts.check();
  await expect(page.getByRole('main').getByRole('status').getByText(/tell someone now/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Call Samaritans: 116 123' })).toHaveAttribute('href', 'tel:116123');
  await expectAccessible(page);

  await untilSaved(page);
  await page.waitForTimeout(500);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'Tired, worn out' })).toBeChecked();
  await expect(thoughts).not.toBeChecked();
  await page.getByRole('checkbox', { name: /low on most days for two weeks/ }).check();
  await page.getByRole('link', { name: 'People to reach, and what to do' }).click();
  await heading(page, 'Low for days, or thoughts of ending it');
  await page.goBack();
  await goOn(page);
  await heading(page, 'Has anything done you good since?');
  await page.getByLabel('In your words').fill('The soup.');
  await expectAccessible(page);
  await goOn(page);
  await page.getByLabel('A note to yourself').fill('Slept until noon.');
  await page.getByRole('button', { name: 'Done' }).click();

  await heading(page, 'Be gentle with yourself today');
  await expect(page.getByText('It came before, and it went.')).toBeVisible();
  await expect(page.getByText('It did you good: The soup.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ask me tomorrow' }).click();
  await expect(page.getByText(/^You are asked again on 25 November 2026/).first()).toBeVisible();
  await goTo(page, '/follow-ups');
  await expect(page.getByRole('button', { name: 'Change: How are you?' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Change: How are you?' })).toBeHidden();
});

test('what did good may go into the plan, and what is ruled out is offered nowhere', async ({ page }) => {
  await goTo(page, '/practice/massage');
  await page.getByLabel('For me', { exact: true }).selectOption('Hard limit');
  await untilSaved(page);
  await goTo(page, '/follow-ups/new?at=helped');
  const add = page.getByLabel('Something else from my menu');
  await expect(add.locator('option', { hasText: 'Cuddling' })).toHaveCount(1);
  await expect(add.locator('option', { hasText: /massage/i })).toHaveCount(0);
  await add.selectOption('Water or tea');
  await expect(page.getByRole('checkbox', { name: 'Water or tea' })).toBeChecked();
  await page.getByRole('button', { name: 'Stop here' }).click();
  await heading(page, 'That is all for now');
  await page.getByRole('button', { name: 'Add it to my plan' }).click();
  await expect(page.getByText(/stands in your plan now/).first()).toBeVisible();
  await goTo(page, '/follow-ups/plan');
  await expect(page.getByRole('link', { name: 'Water or tea' })).toBeVisible();
  await expect(page.getByLabel('Add from my menu').locator('option', { hasText: /massage/i })).toHaveCount(0);

  await goTo(page, '/practice/water-or-tea');
  await page.getByLabel('For me', { exact: true }).selectOption('Not now');
  await untilSaved(page);
  await goTo(page, '/follow-ups');
  await expect(page.getByRole('heading', { name: 'My plan for low days' })).toBeVisible();
  // The notice from before may still say that it stands in the plan: what counts is that nothing offers it.
  await expect(page.getByRole('link', { name: 'Water or tea' })).toBeHidden();
});

test('the calendar file holds times and a plain name, and is read by another’s parser', async ({ page }) => {
  await planTomorrow(page);
  await page.getByLabel('What each entry is called').fill('Tea; with milk');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the calendar file' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('reminders.ics');
  await expect(page.getByText(/^Saved to your downloads as reminders.ics/)).toBeVisible();
  const text = await readFile(await download.path(), 'utf8');
  const [event, ...others] = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
  expect(others).toEqual([]);
  expect(event?.getFirstPropertyValue('summary')).toBe('Tea; with milk');
  const at = await page.evaluate(() => new Date('2026-11-25T19:00').toISOString());
  const start = event?.getFirstPropertyValue('dtstart') as { toJSDate: () => Date };
  expect(start.toJSDate().toISOString()).toBe(at);
  expect(text.toLowerCase()).not.toContain('lowlamp');
  await expectAccessible(page);
});

test('a planned time can be moved, removed and brought back, and the usual times can be none', async ({ page }) => {
  await planTomorrow(page);
  await page.getByRole('button', { name: 'Change: How are you?' }).click();
  await page.getByLabel('Day', { exact: true }).fill('2026-11-20');
  await page.getByRole('button', { name: 'Keep this time' }).click();
  await expect(page.getByText(/still to come/)).toBeVisible();
  await page.getByLabel('Day', { exact: true }).fill('2026-11-27');
  await page.getByRole('button', { name: 'Keep this time' }).click();
  await expect(page.getByText('27 November 2026 at 19:00')).toBeVisible();
  await page.getByRole('button', { name: 'Remove: How are you?' }).click();
  await expect(page.getByText('Nothing is planned just now.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('27 November 2026 at 19:00')).toBeVisible();
  for (const box of await page.getByRole('group', { name: 'After each time of aftercare' }).getByRole('checkbox').all()) {
    await box.uncheck();
  }
  await expect(page.getByText(/^Nothing will be asked/)).toBeVisible();
  await untilSaved(page);
  await page.reload();
  await expect(page.getByText(/^Nothing will be asked/)).toBeVisible();
});

test('in words or on the picture, the screen says how, and leads back to the other', async ({ page }) => {
  await goTo(page, '/follow-ups');
  await page.getByRole('main').getByText('How am I now?', { exact: true }).click();
  await expect(page.getByText('Tap where you are, or answer in words.')).toBeVisible();
  await page.getByRole('button', { name: 'Answer in words instead' }).click();
  await expect(page.getByText('Tap where you are')).toHaveCount(0);
  await page.getByRole('radio', { name: 'Heavy', exact: true }).check();
  await expect(page.getByText('Two questions: it counts once you have answered both.')).toBeVisible();
  await page.getByRole('radio', { name: 'Calm', exact: true }).check();
  await expect(page.getByText('Calm. Heavy.')).toBeVisible();
  await page.getByRole('button', { name: 'Tap on the picture instead' }).click();
  await expect(page.getByRole('radio', { name: 'Heavy', exact: true })).toBeHidden();
});

test('a follow-up goes by keys alone', async ({ page }) => {
  await goTo(page, '/follow-ups');
  await expect(page.getByRole('heading', { level: 1, name: 'The days after' })).toBeFocused();
  await tabTo(page, 'How am I now?');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'How are you?' })).toBeFocused();
  await tabTo(page, 'Answer in words instead');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Heavy');
  for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('ArrowDown');
  await tabTo(page, 'Sleepy');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'Continue');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Is any of this here today?' })).toBeFocused();
  await tabTo(page, 'Stop here');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'That is all for now' })).toBeFocused();
  await expect(page.getByText('Calm. Good.')).toBeVisible();
});

test('the icon carries a mark only when asked to, and only while something is due', async ({ page }) => {
  await page.addInitScript(() => {
    const told = (what: string) => () => {
      document.documentElement.dataset['mark'] = what;
      return Promise.resolve();
    };
    Object.assign(navigator, { setAppBadge: told('on'), clearAppBadge: told('off') });
  });
  await planTomorrow(page);
  await untilSaved(page);
  await page.clock.setFixedTime(tomorrow);
  await page.reload();
  const mark = page.locator('html');
  await expect(mark).toHaveAttribute('data-mark', 'off');
  await goTo(page, '/settings');
  await page.getByRole('checkbox', { name: 'Show the mark' }).check();
  await expect(mark).toHaveAttribute('data-mark', 'on');
  await untilSaved(page);
  await page.reload();
  await expect(mark).toHaveAttribute('data-mark', 'on');
  await goTo(page, '/follow-ups');
  await page.getByRole('button', { name: 'Not today: How are you?' }).click();
  await expect(mark).toHaveAttribute('data-mark', 'off');
});

test('one that does not exist is told calmly', async ({ page }) => {
  await goTo(page, '/follow-ups/none');
  await heading(page, "This isn’t here");
  await expectAccessible(page);
});

test('who has ruled out a drink isn’t told to have one on a low day', async ({ page }) => {
  await goTo(page, '/follow-ups/new');
  await sayLow(page);
  await goOn(page);
  await expect(page.getByText('Get warm. Put something soft around you.')).toBeVisible();
  await expect(page.getByText(/^Drink something/)).toBeVisible();
  await goTo(page, '/boundaries/new');
  await page.getByLabel('What is it about?').fill('tea');
  await page.getByRole('radio', { name: /^Hard limit/ }).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await heading(page, 'Boundaries and signals');
  await goTo(page, '/follow-ups/new');
  await sayLow(page);
  await goOn(page);
  // Stands there only once it is known what was ruled out.
  await expect(page.getByText('Get warm. Put something soft around you.')).toBeVisible();
  await expect(page.getByText(/^Drink something/)).toHaveCount(0);
});
