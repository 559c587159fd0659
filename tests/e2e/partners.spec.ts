import type { Page } from '@playwright/test';
import { catalogueOrder } from '../../src/content/catalogueOrder';
import type { SharedCard } from '../../src/domain/exchange/sharedCard';
import { writeCard } from '../../src/transfer/cardCode';
import { writeMessage } from '../../src/transfer/message';
import { textOf } from '../../src/transfer/messageText';
import { expectAccessible, goTo, skipWelcome, untilSaved } from './support/app';
import { expect, test, withoutWorker } from './support/fixtures';

test.use(withoutWorker);

const heading = (page: Page, name: string | RegExp) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
const main = (page: Page) => page.getByRole('main');

const samsCard: SharedCard = {
  from: '00112233aabbccdd',
  name: 'Sam',
  madeAt: '2026-11-20T20:00:00.000Z',
  stances: { cuddling: { receive: 'want', give: 'want' }, massage: { receive: 'hard-limit', give: 'hard-limit' } },
  needs: { warmth: 'much' },
  fields: { 'soothing-words': 'You are <b>safe</b> with me', 'words-to-avoid': 'Cheer up' },
  bySituation: {},
  signals: [{ kind: 'word', sign: 'Lantern', meaning: 'Stop, and hold me' }],
  boundaries: [],
  practices: [],
};

/** Keeps a card as one does that came as a text, under a name. */
async function receive(page: Page, card: SharedCard, name?: string): Promise<void> {
  await goTo(page, '/exchange/scan');
  const body = await writeCard(card, catalogueOrder);
  await page.getByLabel('Text that you were sent').fill(`Hi love, here is my card: ${textOf(await writeMessage({ kind: 'card', body }))} kisses`);
  await page.getByRole('button', { name: 'Read the text' }).click();
  await heading(page, name ? 'A card for you' : /newer card/i);
  if (name) await page.getByLabel('What you call them').fill(name);
  await page.getByRole('button', { name: 'Keep this card' }).click();
  await untilSaved(page);
}

test('somebody’s card is read like a letter, keeps out of a plan what it says no to, and goes with them', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await goTo(page, '/partners');
  await expect(page.getByRole('heading', { name: 'Nobody here yet' })).toBeVisible();
  await expectAccessible(page, ['dark']);
  await receive(page, samsCard, 'Sam');

  await goTo(page, '/partners');
  await main(page).getByRole('link', { name: /^Sam/ }).click();
  await heading(page, 'Sam');
  await expect(main(page)).toContainText('You are <b>safe</b> with me');
  await expect(main(page)).toContainText('Stop, and hold me');
  await expect(main(page).getByRole('heading', { name: 'In Sam’s words' })).toBeVisible();
  await page.getByLabel('Notes about Sam').fill('Likes the window open');
  await untilSaved(page);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Read all of it' }).click();
  await heading(page, /Sam.s card/);
  await expect(main(page)).toContainText('A massage');
  await expect(main(page).getByRole('heading', { name: 'What helps Sam' })).toBeVisible();
  await expect(main(page).getByRole('heading', { name: 'When Sam looks after somebody' })).toBeVisible();
  await expect(main(page).getByRole('heading', { name: 'In my words' })).toHaveCount(0);
  await expectAccessible(page, ['dark']);

  await goTo(page, '/practice/massage');
  await main(page).getByRole('button', { name: 'Tonight', exact: true }).click();
  await goTo(page, '/prepare');
  await page.getByRole('button', { name: 'Add somebody' }).click();
  await page.getByText('Names you have noted').click();
  await page.getByRole('button', { name: 'Sam', exact: true }).click();
  await expect(main(page)).toContainText('One thing in the tray is left out now');
  await goTo(page, '/menu/tray');
  await expect(main(page)).toContainText('Sam’s card says no to it');

  await goTo(page, '/journal/new');
  await page.getByLabel('What would you like to keep?').fill('Rain all evening.');
  await page.getByLabel('With whom?').fill('Sam');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await heading(page, 'Rain all evening.');
  await receive(page, { ...samsCard, madeAt: '2026-11-21T20:00:00.000Z', fields: { 'soothing-words': 'Stay a while' } });
  await goTo(page, '/partners');
  await main(page).getByRole('link', { name: /^Sam/ }).click();
  await page.getByText('What is different since the last one: 2').click();
  await expect(page.getByLabel('Notes about Sam')).toHaveValue('Likes the window open');

  await page.getByText('Remove Sam').first().click();
  await expect(main(page).getByText('the place of Sam in what you prepare')).toBeVisible();
  await page.getByLabel('Take the name out of them').check();
  await page.getByRole('button', { name: 'Remove Sam' }).click();
  await heading(page, 'Partners');
  await expect(page.getByRole('heading', { name: 'Nobody here yet' })).toBeVisible();
  await goTo(page, '/prepare');
  await expect(page.getByLabel('Name or pet name')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('Name or pet name')).toHaveValue('Sam');
  await goTo(page, '/partners');
  await expect(main(page).getByRole('link', { name: /^Sam/ })).toBeVisible();
});

test('each way from Partners is called as the screen it leads to, and leads back by name', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  for (const name of ['Sam', 'Kim']) {
    await goTo(page, '/partners/new');
    await page.getByLabel('Name or pet name').fill(name);
    await page.getByRole('button', { name: 'Keep' }).click();
    await heading(page, name);
  }
  for (const name of ['Show my card', 'Scan a code', 'Care among several people', 'Agreements', 'What you both want', 'A wish that’s on no list']) {
    await goTo(page, '/partners');
    await main(page).getByRole('link', { name }).click();
    await heading(page, name);
    await main(page).getByRole('link', { name: 'Partners', exact: true }).click();
    await heading(page, 'Partners');
  }
  await main(page).getByRole('link', { name: /^Kim/ }).click();
  for (const name of ['Our menu', 'What to talk about', 'Write an agreement', 'What you both want']) {
    await main(page).getByRole('link', { name }).click();
    await heading(page, name);
    await page.goBack();
    await heading(page, 'Kim');
  }
});

test('two of one name are said to be so, and told apart in the list', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  const notice = page.getByRole('status').filter({ hasText: 'Somebody here is called that already' });
  for (const count of [0, 1]) {
    await goTo(page, '/partners/new');
    await expect(page.getByRole('button', { name: 'Throw away' })).toHaveCount(0);
    await page.getByLabel('Name or pet name').fill('Robin');
    await expect(notice).toHaveCount(count);
    await expect(page.getByRole('button', { name: 'Throw away' })).toBeVisible();
    if (count > 0) await expectAccessible(page, ['dark']);
    await page.getByRole('button', { name: 'Keep' }).click();
    await heading(page, 'Robin');
  }
  await goTo(page, '/partners');
  await expect(main(page).getByRole('link', { name: /^Robin.*Added on/ })).toHaveCount(2);
  await goTo(page, '/exchange');
  await expect(main(page).getByRole('link', { name: /^Robin.*Added on/ })).toHaveCount(2);
  await page.getByLabel('Somebody new').fill('robin');
  await expect(notice).toBeVisible();
  await expectAccessible(page, ['dark']);
  await goTo(page, '/partners');
  await main(page).getByRole('link', { name: /^Robin/ }).first().click();
  await page.getByText('Name and kind').click();
  await expect(notice).toBeVisible();
  await page.getByLabel('Name or pet name').fill('Robin from the sea');
  await expect(notice).toBeHidden();
  await page.getByRole('button', { name: 'Change the name' }).click();
  await heading(page, 'Robin from the sea');
  await goTo(page, '/partners');
  await expect(main(page).getByText('Added on')).toHaveCount(0);
});
