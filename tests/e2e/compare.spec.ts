import type { Page } from '@playwright/test';
import { expectAccessible, goTo, skipWelcome, untilInstalled, untilSaved } from './support/app';
import { readOn, shownBy } from './support/asText';
import { expect, test } from './support/fixtures';
import { tabTo } from './support/keys';

const main = (page: Page) => page.getByRole('main');
const heading = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();
const say = (page: Page, practice: string, direction: string, answer: string) =>
  page.getByRole('group', { name: practice }).getByRole('group', { name: direction }).getByLabel(answer).check();

/** Goes through all pages of choices and seals them. */
async function sealAll(page: Page, button = 'Done, seal my answers'): Promise<void> {
  for (let number = 2; number <= 8; number += 1) {
    await press(page, 'Next');
    await expect(page.getByText(`${number} of 8`)).toBeVisible();
  }
  await press(page, button);
}

test('one phone goes round without a network, and only what both want is left', async ({ app, persistent }) => {
  let page = persistent.page();
  await skipWelcome(page, app.url);
  await untilInstalled(page);
  await goTo(page, '/compare');
  await heading(page, 'What you both want');
  await expectAccessible(page);
  await page.getByLabel('Your name').fill('Alex');
  await page.getByLabel('Their name').fill('Sam');
  await press(page, 'With this phone, in turn');
  await heading(page, 'Hand the phone to Alex');
  await press(page, 'I am Alex');
  await say(page, 'Cuddling', 'Sam does this for you', 'I want it');
  await say(page, 'Snuggling', 'You do this for Sam', "I’m willing");
  await say(page, 'Holding hands', 'Sam does this for you', 'I want it');
  await expectAccessible(page, ['dark']);
  await sealAll(page);
  await heading(page, 'Hand the phone to Sam');
  await untilSaved(page);
  await persistent.close();
  await app.close();

  page = await persistent.open();
  await persistent.context().setOffline(true);
  await page.goto(`${app.url}#/compare`);
  await heading(page, 'Hand the phone to Sam');
  await expect(page.getByText('Cuddling')).toBeHidden();
  await expectAccessible(page, ['dark']);
  // Sam answers by keys alone: nothing of Alex's is chosen for them.
  await tabTo(page, 'I am Sam');
  await page.keyboard.press('Enter');
  await heading(page, /^What would you like/);
  const cuddling = page.getByRole('group', { name: 'Cuddling' }).getByRole('group', { name: 'You do this for Alex' });
  await expect(cuddling.getByLabel('Say nothing')).toBeChecked();
  // The first is for “Alex does this for you”.
  for (let group = 0; group < 2; group += 1) await tabTo(page, 'Say nothing');
  await page.keyboard.press('ArrowUp');
  await expect(cuddling.getByLabel("I’m willing")).toBeChecked();
  await say(page, 'Snuggling', 'Alex does this for you', "I’m willing");
  await sealAll(page);

  await heading(page, 'This is what meets');
  await expect(main(page).getByRole('listitem')).toHaveCount(1);
  await expect(main(page).getByRole('listitem')).toContainText('Alex wants it. Sam is willing.');
  for (const name of ['Snuggling', 'Holding hands']) await expect(page.getByText(name)).toBeHidden();
  await expectAccessible(page);
  await press(page, 'Take these for tonight');
  await press(page, 'Done, delete this list');
  await heading(page, 'What you both want');
  await expect(page.getByLabel('Their name')).toHaveValue('');
  await goTo(page, '/menu/tray');
  await expect(main(page).getByRole('link', { name: 'Cuddling' })).toBeVisible();
});

test('two phones tell each other by two codes what both want, and keep the rest to themselves', async ({ app, page, browser }) => {
  const other = await (await browser.newContext()).newPage();
  const phones = [
    { on: page, own: 'Alex', theirs: 'Sam' },
    { on: other, own: 'Sam', theirs: 'Alex' },
  ] as const;
  for (const { on, own, theirs } of phones) {
    await skipWelcome(on, app.url);
    await untilInstalled(on);
    await on.context().setOffline(true);
    await goTo(on, '/compare');
    await on.getByLabel('Your name').fill(own);
    await on.getByLabel('Their name').fill(theirs);
    await press(on, 'With two phones');
    await heading(on, /^What would you like/);
  }
  await say(page, 'Cuddling', 'Sam does this for you', 'I want it');
  await say(page, 'Snuggling', 'You do this for Sam', 'I want it');
  await say(other, 'Cuddling', 'You do this for Alex', "I’m willing");
  await say(other, 'Holding hands', 'Alex does this for you', 'I want it');
  for (const { on } of phones) await sealAll(on, 'Done, make my code');

  for (const [show, name] of [['Show my first code', 'The second code'], ['Show my second code', 'This is what meets']] as const) {
    const texts: string[] = [];
    for (const { on } of phones) {
      await press(on, show);
      texts.push(await shownBy(on));
    }
    for (const [at, { on }] of phones.entries()) {
      await readOn(on, texts[1 - at] ?? '');
      await heading(on, name);
    }
  }
  for (const { on } of phones) {
    await expect(main(on).getByRole('listitem')).toHaveCount(1);
    await expect(main(on).getByRole('listitem')).toContainText('Alex wants it. Sam is willing.');
    for (const practice of ['Snuggling', 'Holding hands']) await expect(on.getByText(practice)).toBeHidden();
  }
  await expectAccessible(page, ['dark']);
  await other.context().close();
});

test('what one does for the other stays so on the way from the comparison into an agreement', async ({ app, page }) => {
  await skipWelcome(page, app.url);
  await goTo(page, '/compare');
  await page.getByLabel('Your name').fill('Kim');
  await page.getByLabel('Their name').fill('Sam');
  await press(page, 'With this phone, in turn');
  await press(page, 'I am Kim');
  await say(page, 'Cuddling', 'Sam does this for you', 'I want it');
  await say(page, 'Snuggling', 'You do this for Sam', "I’m willing");
  await sealAll(page);
  await press(page, 'I am Sam');
  await say(page, 'Cuddling', 'You do this for Kim', "I’m willing");
  await say(page, 'Snuggling', 'Kim does this for you', 'I want it');
  await sealAll(page);
  await press(page, 'Take these for tonight');
  await goTo(page, '/practice/reading-aloud');
  await main(page).getByRole('button', { name: /tonight/i }).click();
  await untilSaved(page);

  const offered = (practice: string) => main(page).getByRole('button', { name: new RegExp(`^Add ${practice}, `) });
  await goTo(page, '/agreements/new');
  await page.getByLabel('Name or pet name').fill('Sam');
  await expect(offered('Cuddling')).toHaveAccessibleName('Add Cuddling, For me');
  await expect(offered('Snuggling')).toHaveAccessibleName('Add Snuggling, For Sam');
  await expect(offered('Reading aloud')).toHaveCount(3);
  await expectAccessible(page);
  for (const what of ['Cuddling, For me', 'Snuggling, For Sam', 'Reading aloud, For Sam']) await press(page, `Add ${what}`);
  await expect(offered('Reading aloud')).toHaveCount(0);
  await press(page, 'Look at it whole');
  await heading(page, 'For Sam and me to agree on');
  await expect(main(page).getByRole('heading', { level: 3, name: /^For / })).toHaveText(['For me', 'For Sam']);

  await goTo(page, '/compare');
  await press(page, 'Done, delete this list');
  await goTo(page, '/agreements/new');
  await expect(offered('Cuddling')).toHaveCount(3);
});
