import type { Page } from '@playwright/test';
import { expectAccessible, goTo, skipWelcome, untilInstalled, untilSaved } from './support/app';
import { readOn, shownBy } from './support/asText';
import { filmOfCode, newPhone, photosOfCode, type Phone } from './support/fakeCamera';
import { expect, test as base } from './support/fixtures';
import { tabTo } from './support/keys';
import { cardAsText } from './support/sharedCards';
import { writeOnCard } from './support/writeOnCard';

const test = base.extend<{ phones: readonly [Phone, Phone] }>({
  phones: async ({ app, launchOptions, viewport, hasTouch, isMobile, colorScheme, locale }, use) => {
    const faults: string[] = [];
    const how = { ...launchOptions, viewport, hasTouch, isMobile, colorScheme, locale };
    const phones = [await newPhone(how, new URL(app.url).origin, faults), await newPhone(how, new URL(app.url).origin, faults)] as const;
    await use(phones);
    for (const phone of phones) await phone.close();
    expect(faults).toEqual([]);
  },
});

const heading = (page: Page, name: string | RegExp) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

/** Says of a massage, on its page, how somebody stands to it. */
async function sayOfMassage(page: Page, direction: 'For me' | 'To give'): Promise<void> {
  await goTo(page, '/practice/massage');
  await page.getByLabel(direction, { exact: true }).selectOption('I want this');
  await untilSaved(page);
}

async function openScanner(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the camera' }).click();
}

test('two phones without a network show each other their cards, by camera, in parts, sealed, and by photo', async ({ app, phones: [sam, jo] }) => {
  test.setTimeout(240_000);
  for (const phone of [sam, jo]) {
    await skipWelcome(phone.page(), app.url);
    await untilInstalled(phone.page());
  }
  await app.close();
  for (const phone of [sam, jo]) await phone.context().setOffline(true);

  await sayOfMassage(sam.page(), 'For me');
  await sayOfMassage(jo.page(), 'To give');
  await writeOnCard(sam.page(), 'Words that soothe', 'You are safe with me');
  await writeOnCard(sam.page(), 'Allergies', 'Peanuts');
  // Many words of chance, which no packing makes short: the code takes several parts.
  const long = Array.from({ length: 330 }, () => Math.random().toString(36).slice(2, 8)).join(' ').slice(0, 1_990);
  await writeOnCard(sam.page(), 'Time alone', long);

  await test.step('what Sam begins and leaves is there again but for its private ticks, and can be thrown away', async () => {
    const page = sam.page();
    await goTo(page, '/exchange');
    await page.getByLabel('Somebody new').fill('Kim');
    await page.getByLabel('Allergies').check();
    await untilSaved(page);
    await goTo(page, '/partners');
    await heading(page, 'Partners');
    await goTo(page, '/exchange');
    await expect(page.getByText('This is what you had begun.')).toBeVisible();
    await expect(page.getByLabel('Somebody new')).toHaveValue('Kim');
    await expect(page.getByLabel('Allergies')).not.toBeChecked();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Throw away' }).click();
    await heading(page, 'Partners');
  });

  await test.step('Sam chooses, sees exactly what Jo will see, and shows it', async () => {
    const page = sam.page();
    await goTo(page, '/exchange');
    await heading(page, 'Show my card');
    await expect(page.getByText('This is what you had begun.')).toBeHidden();
    await page.getByLabel('Somebody new').fill('Jo');
    await page.getByLabel(/^The usual/).check();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'See what they will see' }).click();
    await expect(page.getByRole('heading', { name: 'This is what they will see' })).toBeVisible();
    await expect(page.getByRole('main').getByText('You are safe with me')).toBeVisible();
    await expect(page.getByText('Peanuts')).toBeHidden();
    await expectAccessible(page, ['dark']);
    await page.getByRole('button', { name: 'Show it' }).click();
    await heading(page, 'Here is my card');
    await expect(page.getByText(/parts that keep changing/)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('Jo scans it from the middle of the parts, by keys alone, looks at it, and keeps it', async () => {
    // The first piece is never seen: later parts make up for it.
    const film = await filmOfCode(sam.page(), { from: 1, parts: 9 });
    const page = await jo.look(film);
    await jo.context().setOffline(true);
    await page.goto(`${app.url}#/exchange/scan`);
    await heading(page, 'Scan a code');
    await expectAccessible(page, ['dark']);
    await tabTo(page, 'Open the camera');
    await page.keyboard.press('Enter');
    await heading(page, 'A card for you');
    await expect(page.getByText('You are safe with me')).toBeVisible();
    await expect(page.getByText('Peanuts')).toBeHidden();
    await expectAccessible(page);
    await page.getByLabel('What you call them').fill('Sam');
    await page.getByRole('button', { name: 'Keep this card' }).click();
    await expect(page.getByRole('heading', { name: "Sam’s card is kept" })).toBeVisible();
    await untilSaved(page);
  });

  await test.step('Jo shows a card in return, sealed; Sam opens it with the words', async () => {
    const page = jo.page();
    await page.getByRole('link', { name: 'Show mine' }).click();
    await heading(page, 'My card for Sam');
    await page.getByLabel(/^Seal it with four words/).check();
    await page.getByLabel('What they may call you').fill('Johanna');
    await page.getByRole('button', { name: 'See what they will see' }).click();
    await page.getByRole('button', { name: 'Seal and show it' }).click();
    await expect(page.getByRole('heading', { name: 'Say these four words' })).toBeVisible({ timeout: 20_000 });
    // One look over a shoulder takes the code or the words, never both.
    const spoken = page.getByText(/^[a-z]+ [a-z]+ [a-z]+ [a-z]+$/);
    await expect(spoken).toBeHidden();
    await page.getByRole('button', { name: 'Show the words instead of the code' }).click();
    const words = await spoken.innerText();
    await expect(page.getByRole('img', { name: /^A code for the other phone/ })).toBeHidden();
    await page.getByRole('button', { name: 'Show the code again' }).click();
    const samsPage = await sam.look(await filmOfCode(page, { parts: 3 }));
    await sam.context().setOffline(true);
    await samsPage.goto(`${app.url}#/exchange/scan`);
    await openScanner(samsPage);
    await expect(samsPage.getByRole('heading', { name: 'It is sealed' })).toBeVisible({ timeout: 20_000 });
    await samsPage.getByLabel('The four words').fill('no such words here');
    await samsPage.getByRole('button', { name: 'Open it' }).click();
    await expect(samsPage.getByRole('alert')).toContainText("These words don’t open it", { timeout: 20_000 });
    await samsPage.getByLabel('The four words').fill(` ${words.toUpperCase()} `);
    await samsPage.getByRole('button', { name: 'Open it' }).click();
    await expect(samsPage.getByText('They call themselves Johanna.')).toBeVisible({ timeout: 20_000 });
    await samsPage.getByRole('radio', { name: 'Jo', exact: true }).check();
    await samsPage.getByRole('button', { name: 'Keep this card' }).click();
    await expect(samsPage.getByRole('heading', { name: "Jo’s card is kept" })).toBeVisible();
    await samsPage.getByRole('button', { name: 'Undo' }).click();
    await heading(samsPage, 'A card for you');
    await samsPage.getByRole('radio', { name: 'Jo', exact: true }).check();
    await samsPage.getByRole('button', { name: 'Keep this card' }).click();
    await expect(samsPage.getByRole('heading', { name: "Jo’s card is kept" })).toBeVisible();
  });

  await test.step('a newer card comes by photo, and says what is different', async () => {
    const page = sam.page();
    await writeOnCard(page, 'Words that soothe', 'I am here');
    await page.goto('about:blank');
    await page.goto(`${app.url}#/partners`);
    await goTo(page, '/exchange');
    await page.getByRole('main').getByRole('link', { name: 'Jo' }).click();
    await heading(page, 'My card for Jo');
    await page.getByText('Choose part by part').click();
    await page.getByLabel('Time alone').uncheck();
    await page.getByRole('button', { name: 'See what they will see' }).click();
    await page.getByRole('button', { name: 'Show it' }).click();
    const [photo] = await photosOfCode(page);
    const josPage = jo.page();
    await goTo(josPage, '/exchange/scan');
    await josPage.locator('input[type=file][accept]').setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: photo! });
    await heading(josPage, 'A newer card from Sam');
    const changes = josPage.getByRole('region', { name: 'What is different now' });
    await expect(changes).toContainText('Words that soothe');
    await expect(changes).toContainText('No longer on the card');
    await josPage.getByRole('button', { name: 'Keep this card' }).click();
    await expect(josPage.getByRole('heading', { name: "Sam’s card is kept" })).toBeVisible();
  });

  await test.step('our menu holds what suits both, and becomes an agreement to which each says yes', async () => {
    const page = sam.page();
    await goTo(page, '/partners');
    await page.getByRole('main').getByRole('link', { name: /^Jo/ }).click();
    await heading(page, 'Jo');
    const partner = new URL(page.url()).hash.slice(1);
    await goTo(page, `${partner}/menu`);
    await heading(page, /menu/i);
    await expect(page.getByRole('main').getByRole('link', { name: 'A massage' })).toBeVisible();
    await goTo(page, partner.replace('/partners/', '/agreements/new/'));
    await page.getByLabel('Something else').selectOption('A massage');
    await page.getByLabel('For whom: A massage').selectOption('For me');
    await page.getByRole('button', { name: 'Look at it whole' }).click();
    await page.getByRole('button', { name: 'I say yes to this' }).click();
    await page.getByRole('button', { name: 'Show it to the other phone' }).click();

    const josPage = await jo.look(await filmOfCode(page, { parts: 3 }));
    await jo.context().setOffline(true);
    await josPage.goto(`${app.url}#/exchange/scan`);
    await openScanner(josPage);
    await expect(josPage.getByText('Nothing of it is kept here unless you say yes.')).toBeVisible({ timeout: 20_000 });
    await expect(josPage.getByRole('main').getByText('A massage')).toBeVisible();
    await josPage.getByRole('button', { name: 'I say yes to this' }).click();
    await untilSaved(josPage);
    await josPage.getByRole('button', { name: 'Show my yes back' }).click();

    const samsPage = await sam.look(await filmOfCode(josPage, { parts: 3 }));
    await sam.context().setOffline(true);
    await samsPage.goto(`${app.url}#/exchange/scan`);
    await openScanner(samsPage);
    await expect(samsPage.getByText(/^Jo\w* has said yes to it\.$/)).toBeVisible({ timeout: 20_000 });
  });
});

test('the preview names what the other phone then leaves out because of words on the card', async ({ app, page, browser }) => {
  await skipWelcome(page, app.url);
  await writeOnCard(page, 'Please don’t', 'Please no shower or bath\nZärtlich 🧸 word8');
  await goTo(page, '/exchange');
  await page.getByLabel('Somebody new').fill('Kim');
  await page.getByLabel(/^The usual/).check();
  await page.getByRole('button', { name: 'See what they will see' }).click();
  const preview = page.getByRole('region', { name: 'This is what they will see' });
  const leavesOut = preview.getByText(/^This leaves out for them: /);
  await expect(leavesOut).toContainText('A foot bath');
  await expect(leavesOut).not.toContainText('Reassuring words');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Show it' }).click();

  const other = await (await browser.newContext()).newPage();
  await skipWelcome(other, app.url);
  await readOn(other, await shownBy(page));
  await other.getByLabel('What you call them').fill('Sam');
  await other.getByRole('button', { name: 'Keep this card' }).click();
  await untilSaved(other);
  for (const id of ['foot-bath', 'reassuring-words']) {
    await goTo(other, `/practice/${id}`);
    await other.getByRole('main').getByRole('button', { name: /tonight/i }).click();
    await untilSaved(other);
  }
  await goTo(other, '/prepare');
  await other.getByRole('button', { name: 'Add somebody' }).click();
  await other.getByLabel('Name or pet name').fill('Sam');
  await untilSaved(other);
  await goTo(other, '/menu/tray');
  await expect(other.getByRole('list', { name: 'Tonight' }).getByRole('link')).toHaveText(['Reassuring words']);
  await expect(other.getByRole('region', { name: /left out/i })).toContainText('Sam’s card says no to it');
  await other.context().close();
});

test('a card from the quiz alone claims a few wishes, and none that an answer speaks against', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  for (const [question, choice, role] of [
    ['first-wish', 'To have somebody near', 'radio'],
    ['touch', 'Some', 'radio'],
    ['kind-of-touch', 'Stroking', 'checkbox'],
    ['body-needs', 'To get warm', 'checkbox'],
    ['time-alone', 'No', 'radio'],
    ['together', 'Read, or be read to', 'checkbox'],
  ] as const) {
    await goTo(page, `/quiz?at=${question}`);
    await page.getByRole(role, { name: new RegExp(`^${choice}`) }).first().check();
    await untilSaved(page);
  }
  await goTo(page, '/practice/singing');
  await page.getByLabel('For me', { exact: true }).selectOption("I’m willing");
  await untilSaved(page);
  await goTo(page, '/exchange');
  await page.getByLabel('Somebody new').fill('Jo');
  await page.getByLabel(/^The usual/).check();
  await page.getByRole('button', { name: 'See what they will see' }).click();
  await expect(page.getByRole('heading', { name: 'This is what they will see' })).toBeVisible();
  const main = page.getByRole('main');
  await expect(main.getByText('No time alone')).toBeVisible();
  await expect(main.getByText('Back or bottom rubs, Stroking hair, Reading aloud, A blanket or warm clothes, Lying near', { exact: true })).toBeVisible();
  await expect(main.getByText('Singing', { exact: true })).toBeVisible();
  await expectAccessible(page, ['dark']);
});

test('a card that is older than the one that is held, or the same, speaks of no keeping', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  const card = (madeAt: string) => cardAsText({ from: '00000000000000a1', name: 'Sam', madeAt, fields: { 'soothing-words': 'You are safe' } });
  const held = await card('2026-11-21T20:00:00.000Z');
  await readOn(page, held);
  await expect(page.getByText('Nothing is kept yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Keep this card' }).click();
  await expect(page.getByRole('heading', { name: 'Sam’s card is kept' })).toBeVisible();
  for (const [text, why] of [
    [held, 'You hold this card already.'],
    [await card('2026-11-20T20:00:00.000Z'), 'You hold a newer card from them'],
  ] as const) {
    await readOn(page, text);
    await heading(page, 'A card from Sam');
    await expect(page.getByText(why)).toBeVisible();
    await expect(page.getByText('Nothing is kept yet.')).toHaveCount(0);
    await expect(page.getByText('Keeping it changes nothing')).toHaveCount(0);
  }
});

test('no text at all is no damaged one', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await goTo(page, '/exchange/scan');
  await page.getByLabel('Text that you were sent').fill('  ');
  await page.getByRole('button', { name: 'Read the text' }).click();
  await expect(page.getByText('Paste the text first.')).toBeVisible();
  await expect(page.getByText('damaged on the way')).toHaveCount(0);
  await page.getByLabel('Text that you were sent').fill('Good evening');
  await page.getByRole('button', { name: 'Read the text' }).click();
  await expect(page.getByText('damaged on the way')).toBeVisible();
  await expect(page.getByText('Paste the text first.')).toHaveCount(0);
});
