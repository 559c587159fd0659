import type { Page } from '@playwright/test';
import { expectAccessible, goTo, skipWelcome, untilSaved } from './support/app';
import { expect, test, withoutWorker } from './support/fixtures';

test.use(withoutWorker);

const main = (page: Page) => page.getByRole('main');

async function answer(page: Page, id: string, role: 'radio' | 'checkbox', option: string): Promise<void> {
  await goTo(page, `/quiz?at=${id}`);
  await page.getByRole(role, { name: option, exact: true }).check();
}

/** Writes into a passage of the card in its place. */
async function write(page: Page, passage: string, text: string): Promise<void> {
  await main(page).getByRole('button', { name: `Edit: ${passage}` }).or(main(page).getByRole('button', { name: `Add: ${passage}` })).click();
  await main(page).getByRole('textbox', { name: passage }).fill(text);
  await main(page).getByRole('button', { name: `Done: ${passage}` }).click();
}

test.beforeEach(async ({ page, app }) => {
  await skipWelcome(page, app.url);
});

test('an empty card offers the questions, or writing it oneself', async ({ page }) => {
  await goTo(page, '/card');
  await expect(page.getByRole('heading', { name: 'Nothing stands here yet' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Write it myself' }).click();
  await write(page, 'Words to avoid', 'Nothing about my voice');
  await untilSaved(page);
  await page.reload();
  await expect(main(page).getByText('Nothing about my voice')).toBeVisible();
});

test('the card says what suits and why, own words beat the quiz and say so, and the quiz can be taken again', async ({
  page,
}) => {
  await answer(page, 'first-wish', 'radio', 'To be close');
  await answer(page, 'touch', 'radio', 'A lot');
  await answer(page, 'next-days', 'radio', 'A message the next morning');
  await goTo(page, '/card');
  const helps = page.getByRole('region', { name: 'What helps me most' });
  await expect(helps).toContainText('You said: a lot of touch; first of all, to be close');
  await expect(main(page).getByRole('listitem').filter({ hasText: 'Cuddling' }).first()).toContainText('Touch matters to you');
  await expectAccessible(page);

  await write(page, 'Contact in the next days', 'Write to me on Sunday, please.');
  const contact = main(page).getByText('Write to me on Sunday, please.');
  await expect(contact).toBeVisible();
  await expect(main(page).getByText(/^Your own words\. The quiz says: A message the next morning/)).toBeVisible();
  await untilSaved(page);
  await page.reload();
  await expect(contact).toBeVisible();
  await main(page).getByRole('button', { name: 'Edit: Contact in the next days' }).click();
  await page.getByRole('button', { name: /^Use the quiz’s answer again/ }).click();
  await expect(contact).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(contact).toBeVisible();
});

test('an own weight of a need beats the quiz, and a stance moves the practice', async ({ page }) => {
  await answer(page, 'first-wish', 'radio', 'To be close');
  await goTo(page, '/card');
  const helps = page.getByRole('region', { name: 'What helps me most' });
  await helps.getByRole('button', { name: 'Edit: What helps me most' }).click();
  await helps.getByLabel('Someone near').selectOption('Not for me');
  await expectAccessible(page);
  await helps.getByRole('button', { name: 'Done' }).click();
  await expect(helps.getByRole('button', { name: 'Edit: What helps me most' })).toBeFocused();
  await expect(helps.getByText(/^Not for me: .*Someone near/)).toBeVisible();

  const mine = page.getByRole('region', { name: 'For me' });
  await mine.getByRole('button', { name: /^Show all/ }).click();
  const singing = mine.getByRole('listitem').filter({ hasText: 'Singing' });
  await singing.getByText('How I stand to it', { exact: true }).click();
  await singing.getByLabel('How I stand to it: Singing').selectOption('I want this');
  await expect(singing).toContainText('You chose: I want this');
  await singing.getByLabel('How I stand to it: Singing').selectOption('Hard limit');
  await expect(singing).toContainText('Left out.');
  await mine.getByRole('button', { name: 'Show fewer' }).click();
  await expect(singing).toBeHidden();
  await mine.getByText('1 left out, and why').click();
  await expect(singing).toContainText('Left out.');
});

test('confirming keeps a version with its date, and later ones say what changed', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-24T20:00:00Z'));
  await answer(page, 'how-long', 'radio', 'Half an hour');
  await goTo(page, '/card');
  const toTheEnd = page.getByRole('button', { name: 'To the end of the card' });
  await toTheEnd.click();
  await expect(page.getByRole('heading', { name: 'Is this you, today?' })).toBeFocused();
  await page.getByRole('button', { name: 'Confirm this card' }).click();
  await expect(toTheEnd).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: 'Confirmed 24 November 2026.' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'This is your confirmed card' })).toBeFocused();
  await page.clock.setFixedTime(new Date('2026-12-01T20:00:00Z'));
  await write(page, 'How long', 'As long as the candle burns');
  await expect(page.getByText('Confirmed 24 November 2026; 1 change since.')).toBeVisible();
  await page.getByRole('button', { name: 'Confirm this card' }).click();
  await page.getByRole('link', { name: 'Versions' }).click();
  const versions = main(page).getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2 }) });
  await expect(versions).toHaveCount(2);
  await expect(versions.first()).toContainText('The current version');
  await expect(versions.last()).not.toContainText('The current version');
  await expect(versions.first()).toContainText('Before: as the quiz says');
  await expect(versions.first()).toContainText('Since then: As long as the candle burns');
  await versions.last().getByText('Read this version').click();
  await expect(versions.last()).toContainText('Half an hour');
  await expectAccessible(page);
});

test('what differs in a situation is said beside the rest, and private passages are marked', async ({ page }) => {
  await answer(page, 'first-wish', 'radio', 'To be close');
  await goTo(page, '/card');
  await page.getByLabel('Say more about a situation').selectOption('With somebody new');
  await page.getByRole('textbox', { name: 'With somebody new' }).fill('Ask me before you hold me');
  await page.getByRole('button', { name: 'Done: With somebody new' }).click();
  await write(page, 'Allergies', 'Hazelnuts');
  await untilSaved(page);
  await page.reload();
  await expect(page.getByRole('region', { name: 'When it is different' })).toContainText('Ask me before you hold me');
  const kept = page.getByRole('region', { name: 'Private' });
  await expect(kept).toContainText('Private. It stays on this device.');
  await expect(kept).toContainText('Hazelnuts');
});
