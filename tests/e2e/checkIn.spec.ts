import type { Page } from '@playwright/test';
import { expectAccessible, goTo, skipWelcome, untilInstalled, untilSaved } from './support/app';
import { expect, test, withoutWorker, withWorker } from './support/fixtures';
import { tabTo } from './support/keys';
import { readOut } from './support/screenReader';

test.use(withoutWorker);

const main = (page: Page) => page.getByRole('main');
const heading = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
const press = (page: Page, name: string | RegExp) =>
  main(page).getByRole('button', { name, exact: typeof name === 'string' }).click();

/** Goes on through pages with nothing said on them. */
async function passOver(page: Page, headings: readonly string[]): Promise<void> {
  for (const each of headings) {
    await heading(page, each);
    await press(page, 'Continue');
  }
}

const moods = ['How were you before?', 'How are you now?'];
const feelings = ['How did it feel to you?', 'How much pleasure was there?', 'Was anything uncomfortable?'];

async function write(page: Page, label: string, words: string): Promise<void> {
  await page.getByLabel(label).fill(words);
  await press(page, 'Continue');
}

test.describe('by oneself', () => {
  test.beforeEach(async ({ page, app }) => {
    await skipWelcome(page, app.url);
    await goTo(page, '/check-in/new');
    await press(page, /^Just me/);
  });

  test('it can be stopped and gone on with, changes nothing by itself, and what a tap changes can be undone', async ({ page }) => {
    await heading(page, 'How were you before?');
    await page.locator('.pad').click({ position: { x: 60, y: 60 } });
    await expect(page.getByText('Awake. Rather heavy.')).toBeVisible();
    await press(page, 'Continue');
    await heading(page, 'How are you now?');
    await expectAccessible(page);
    await main(page).getByRole('link', { name: 'Stop for now' }).click();
    await goTo(page, '/check-in/new');
    await main(page).getByRole('link', { name: /^Go on with the one of/ }).click();
    await passOver(page, ['How are you now?']);
    await page.getByRole('group', { name: 'Cared for' }).getByLabel('Mostly').check();
    await expectAccessible(page);
    await passOver(page, [...feelings, 'What about your limits?']);
    await page.getByLabel('What I liked').fill('The lamp');
    await write(page, 'What I didn’t like', 'The jokes');
    await passOver(page, ['What would you have wished for?']);
    await press(page, 'Rather not say');
    await passOver(page, ['Would you like it again?']);
    await page.getByLabel('What was done afterwards?').selectOption({ label: 'Cuddling' });
    await page.getByRole('group', { name: 'Cuddling' }).getByLabel('A little worse').check();
    await press(page, 'Continue');

    await heading(page, 'Your answers');
    await expect(page.getByText('Awake. Rather heavy.')).toBeVisible();
    await expect(page.getByText('Rather not say', { exact: true })).toHaveCount(1);
    await expectAccessible(page);
    await press(page, 'Change: What did you like, and what not?');
    await write(page, 'What I liked', 'The lamp and the quiet');
    await expect(page.getByText('The lamp and the quiet')).toBeVisible();
    await press(page, 'Done');

    await heading(page, 'What may Lowlamp learn from this?');
    await press(page, 'Leave it out');
    await expect(main(page).getByText('Cuddling: “Not now” on your card. Before: “nothing said”.')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(main(page).getByRole('button', { name: 'Leave it out' })).toBeVisible();
    await press(page, 'Count them');
    await expect(main(page).getByText('The ratings count in your menu.')).toBeVisible();
    await expectAccessible(page);
    await main(page).getByRole('listitem').filter({ hasText: 'what you didn’t like' }).getByRole('button').click();
    await heading(page, 'Write a boundary');
    await expect(page.getByLabel('What is it about?')).toHaveValue('The jokes');
    await expect(page.getByRole('radio', { name: /^Soft limit/ })).toBeChecked();
    await page.goBack();
    await press(page, 'Finish');
    await heading(page, 'The check-in is done');
    await expectAccessible(page);
  });

  test('it goes by keys alone', async ({ page }) => {
    await expect(page.getByRole('heading', { level: 1, name: 'How were you before?' })).toBeFocused();
    await tabTo(page, 'Answer in words instead');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Heavy');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, 'Sleepy');
    await page.keyboard.press('Space');
    await expect(page.getByText('Sleepy. Rather heavy.')).toBeVisible();
    await tabTo(page, 'Continue');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'How are you now?' })).toBeFocused();
    await tabTo(page, 'Skip');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'How did it feel to you?' })).toBeFocused();
    await tabTo(page, 'Yes');
    await page.keyboard.press('Space');
    await tabTo(page, 'Rather not say');
    await untilSaved(page);
    await expect(page.getByRole('group', { name: 'Safe' }).getByLabel('Yes')).toBeChecked();
  });

  test('"I didn’t want it" leads to help at once, is kept only when asked for, and never to mending', async ({ page }) => {
    await passOver(page, [...moods, ...feelings]);
    await page.getByLabel("I didn’t want it").check();
    await press(page, 'Continue');
    await heading(page, "I’m sorry. You are believed here");
    await expectAccessible(page);
    expect(page.url()).not.toMatch(/want|support/);
    await main(page).getByRole('link', { name: 'Open the page of help' }).click();
    await heading(page, 'Something happened that I didn’t want');
    await page.goBack();
    await heading(page, 'What about your limits?');
    await expect(page.getByLabel('Rather not say')).toBeChecked();
    await expect(page.getByText('Something is kept here for you alone.')).toHaveCount(0);

    await page.getByLabel("I didn’t want it").check();
    await press(page, 'Continue');
    await main(page).getByText('If you want to remember it').click();
    await press(page, 'Keep this for me');
    await expect(page.getByText('Something is kept here for you alone.')).toBeVisible();
    await press(page, 'Go on');
    await passOver(page, ['What did you like, and what not?']);
    await write(page, 'What got lost between us', 'the two taps');
    await goTo(page, `${new URL(page.url()).hash.slice(1).split('?')[0] ?? ''}?at=check`);
    await heading(page, 'Your answers');
    await expect(page.getByText("I didn’t want it")).toHaveCount(0);
    await press(page, 'Done');
    await heading(page, 'What may Lowlamp learn from this?');
    await expect(page.getByText('Would you like to mend something?')).toHaveCount(0);
  });
});

test('whoever stops after "I didn’t want it" is not asked to go on, on Home or in the journal', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  const stop = async () => {
    await passOver(page, feelings);
    await page.getByLabel("I didn’t want it").check();
    await press(page, 'Continue');
    await press(page, 'Stop here');
    await expect(page).toHaveURL(/#\/$/);
    await untilSaved(page);
    await expect(page.getByRole('link', { name: /^Go on with your check-in/ })).toHaveCount(0);
    await goTo(page, '/journal');
    await heading(page, 'Journal');
    await expect(page.getByText('Not finished yet')).toHaveCount(0);
  };
  await goTo(page, '/check-in/new');
  await press(page, /^Just me/);
  await passOver(page, moods);
  await stop();
  // Nothing else was said: nothing is left of it.
  await expect(main(page).getByText('Check-in', { exact: true })).toHaveCount(0);

  await goTo(page, '/check-in/new');
  await press(page, /^Just me/);
  await page.locator('.pad').click({ position: { x: 60, y: 60 } });
  await passOver(page, moods);
  await stop();
  await main(page).getByRole('link', { name: /^Check-in/ }).click();
  await expect(main(page).getByText('Rather not say')).toHaveCount(0);
});

test('things that were tried are asked about in plain words, and tonight’s practices come first in the list', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await goTo(page, '/check-in/new');
  await press(page, /^Just me/);
  await heading(page, moods[0] ?? '');
  await goTo(page, '/practice/singing');
  await page.getByRole('button', { name: 'Tonight', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Tonight', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await goTo(page, '/check-in/new');
  await main(page).getByRole('link', { name: /^Go on with the one of/ }).click();
  await heading(page, moods[0] ?? '');
  await goTo(page, `${new URL(page.url()).hash.slice(1).split('?')[0] ?? ''}?at=tried`);
  await expect(page.getByRole('group', { name: 'Would you like it again?' }).last()).toBeVisible();
  await page.getByLabel('What was it?').fill('The blindfold');
  await expect(page.getByRole('group', { name: 'The blindfold: would you like it again?' })).toBeVisible();
  await press(page, 'Add another');
  await expect(page.getByLabel('And what else?')).toBeFocused();
  await expectAccessible(page);
  await press(page, 'Remove: The blindfold');
  await press(page, 'Continue');
  await heading(page, 'What helped afterwards?');
  const options = await page.getByLabel('What was done afterwards?').getByRole('option').allInnerTexts();
  expect(options[1]).toMatch(/^Sing/);
});

test.describe('installed', () => {
  test.use(withWorker);

  test('passing the phone, offline: sealed before it is handed over, shown only as ticked, and the rest of a guest is gone', async ({
    app,
    persistent,
  }) => {
    test.setTimeout(120_000);
    let page = persistent.page();
    await skipWelcome(page, app.url);
    await untilInstalled(page);
    await app.close();
    await goTo(page, '/check-in/new');
    await press(page, /^Pass the phone/);
    await page.getByLabel(/^Your name/).fill('Alex');
    await page.getByLabel('Name of person 2').fill('Sam');
    await expectAccessible(page);
    await press(page, 'Begin');
    await press(page, 'I am Alex');
    await passOver(page, [...moods, ...feelings, 'What about your limits?']);
    await page.getByLabel('What I liked').fill('shown by Alex');
    await write(page, 'What I didn’t like', 'hidden by Alex');
    await write(page, 'What got lost between us', 'the two taps');
    const address = new URL(page.url()).hash.split('?')[0] ?? '';

    /** Nothing that somebody has answered is on the page. */
    const expectNothingOf = async (...words: readonly string[]) => {
      for (const each of words) {
        await expect(page.getByText(each)).toHaveCount(0);
        expect(await page.evaluate(() => [...document.querySelectorAll('textarea, input')].map((one) => (one as HTMLInputElement).value).join())).not.toContain(each);
      }
    };

    await test.step('killed in the middle of the answers, it asks who holds the phone', async () => {
      await untilSaved(page);
      await persistent.close();
      page = await persistent.open();
      await page.goto(`${app.url}${address}?at=liked`);
      await heading(page, 'Hand the phone to Alex');
      await expectNothingOf('shown by Alex', 'hidden by Alex');
      await press(page, 'I am Alex');
      await passOver(page, ['What care was there, and what did you need?', 'Would you like it again?', 'What helped afterwards?']);
      await press(page, 'Done, hide my answers');
      await heading(page, 'Hand the phone to Sam');
      await expectAccessible(page);
    });

    await test.step('killed while it is handed over, it waits there; Back, reload and address bring nothing', async () => {
      await persistent.close();
      page = await persistent.open();
      await page.goto(`${app.url}${address}?at=liked`);
      await heading(page, 'Hand the phone to Sam');
      await expectNothingOf('shown by Alex', 'hidden by Alex');
      await press(page, 'I am Sam');
      await heading(page, 'How were you before?');
      await goTo(page, `${address.slice(1)}?at=liked`);
      await heading(page, 'What did you like, and what not?');
      await expectNothingOf('shown by Alex', 'hidden by Alex');
      await page.goBack();
      await expectNothingOf('shown by Alex', 'hidden by Alex');
      await page.reload();
      await heading(page, 'Hand the phone to Sam');
      await press(page, 'I am Sam');
      await goTo(page, `${address.slice(1)}?at=boundary`);
      await page.getByLabel("I didn’t want it").check();
      await press(page, 'Continue');
      await heading(page, "I’m sorry. You are believed here");
      await expect(page.getByText('What you chose is kept nowhere.', { exact: true })).toBeVisible();
      await expect(page.getByText('If you want to remember it')).toHaveCount(0);
      await press(page, 'Go on');
      await page.getByLabel('What I liked').fill('shown by Sam');
      await write(page, 'What I didn’t like', 'hidden by Sam');
      await goTo(page, `${address.slice(1)}?at=check`);
      await press(page, 'Done, hide my answers');
    });

    await test.step('each chooses by themselves what is shown', async () => {
      await heading(page, 'Hand the phone to Alex');
      await expectNothingOf('shown by Sam', 'hidden by Sam');
      await press(page, 'I am Alex');
      await heading(page, 'What may the others see?');
      await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
      await expectNothingOf('shown by Sam', 'hidden by Sam');
      await expectAccessible(page);
      await page.getByRole('checkbox', { name: /^What I liked/ }).check();
      await press(page, 'Done, hide this page');
      await press(page, 'I am Sam');
      await heading(page, 'What may the others see?');
      await expectNothingOf('shown by Alex', 'hidden by Alex', "I didn’t want it", 'Limits');
      await expect(page.getByText(/All the rest of your answers is deleted/)).toBeVisible();
      await page.getByRole('checkbox', { name: /^What I liked/ }).check();
      await press(page, 'Done, hide this page');
    });

    await test.step('nothing is shown before both have said so, then side by side', async () => {
      await heading(page, 'Ready to show each other?');
      await press(page, 'Alex: show');
      await expect(main(page).getByRole('button', { name: 'Alex is ready' })).toHaveAttribute('aria-pressed', 'true');
      await expectNothingOf('shown by Alex', 'shown by Sam');
      await expectAccessible(page);
      await press(page, 'Sam: show');
      await heading(page, 'What you show each other');
      for (const words of ['shown by Alex', 'shown by Sam']) await expect(page.getByText(words)).toBeVisible();
      await expectNothingOf('hidden by Alex', 'hidden by Sam', "I didn’t want it", 'Rather not say', 'the two taps');
      // What was not shown can't be told from an offer either.
      await expect(page.getByText('Would you like to mend something together?')).toHaveCount(0);
      await expectAccessible(page);
    });

    await test.step('the owner’s own stay, and the guest’s are gone', async () => {
      await press(page, 'We have looked');
      await heading(page, 'Hand the phone to Alex');
      // By now it has been shown, and nothing of the guest's is sealed here any more.
      for (const past of [/^Then nothing is shown/, /^What the others answered is sealed/]) await expect(main(page).getByText(past)).toHaveCount(0);
      await press(page, 'I am Alex');
      await press(page, 'Finish');
      await heading(page, 'The check-in is done');
      await persistent.close();
      page = await persistent.open();
      await page.goto(`${app.url}${address}?at=liked`);
      await heading(page, 'The check-in is done');
      // Whoever holds the phone now sees the owner's answers only as the owner.
      await expect(main(page).getByText('My answers', { exact: true })).toHaveCount(0);
      await press(page, 'I am Alex');
      await main(page).getByText('My answers', { exact: true }).click();
      await expect(page.getByText('hidden by Alex')).toBeVisible();
      await main(page).getByText('What we showed each other').click();
      await expect(page.getByText('shown by Sam')).toBeVisible();
      await expectNothingOf('hidden by Sam');
    });
  });
});

test('passing the phone can be ended where it is, and that can be undone', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await goTo(page, '/check-in/new');
  await press(page, /^Pass the phone/);
  await press(page, 'One person more');
  await expect(page.getByLabel('Name of person 3')).toBeVisible();
  await press(page, 'Remove: Person 2');
  await page.getByLabel('Name of person 2').fill('Kim');
  await press(page, 'Begin');
  await heading(page, 'Hand the phone to Person 1');
  await press(page, 'End the check-in here');
  await heading(page, 'The check-in is done');
  await page.getByRole('button', { name: 'Undo' }).click();
  await heading(page, 'Hand the phone to Person 1');
  await press(page, 'I am Person 1');
  await heading(page, 'How were you before?');
});

test('a check-in that isn’t there says so, with a way on', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await goTo(page, '/check-in/0123456789abcdef');
  await expect(page.getByRole('heading', { level: 2, name: "This check-in isn’t here" })).toBeVisible();
  await main(page).getByRole('link', { name: 'Begin a check-in' }).click();
  await heading(page, 'How would you like to check in?');
});

test('a letter keeps itself, and waits', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await goTo(page, '/check-in/new');
  await press(page, /^In writing/);
  await heading(page, 'In writing');
  await page.getByLabel('What felt good').fill('Being held');
  await untilSaved(page);
  await page.reload();
  await expect(page.getByLabel('What felt good')).toHaveValue('Being held');
  await expectAccessible(page);
  await press(page, 'That is all for now');
  await heading(page, 'What may Lowlamp learn from this?');
  await press(page, 'Finish');
  await heading(page, 'The check-in is done');
});

test.describe('mending something', () => {
  test.beforeEach(async ({ page, app }) => {
    await skipWelcome(page, app.url);
    await goTo(page, '/repair/new');
  });

  test('stops and goes on where it was, and ends in a boundary that is begun already', async ({ page }) => {
    await heading(page, 'What would you like to mend?');
    const goOn = page.getByRole('button', { name: 'Continue' });
    await expect(goOn).toBeDisabled();
    await expect(goOn).toHaveAccessibleDescription('Choose one above to go on.');
    await expect(page.getByRole('link', { name: 'Leave for now' })).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Not now' })).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel('An accident').check();
    await expect(goOn).toBeEnabled();
    await expect(page.getByText('Choose one above to go on.')).toHaveCount(0);
    await press(page, 'Continue');
    await write(page, 'My part in it', 'I pulled too hard');
    await heading(page, 'This was mine');
    await expectAccessible(page);
    await press(page, 'Stop here');
    await heading(page, 'Stopped here. Nothing is lost.');
    await expectAccessible(page);
    await page.reload();
    await heading(page, 'Stopped here. Nothing is lost.');
    await press(page, 'Go on with it');
    await heading(page, 'This was mine');
    await page.goBack();
    await expect(page.getByLabel('My part in it')).toHaveValue('I pulled too hard');
    await passOver(page, ['What happened', 'This was mine', 'I’m sorry for']);
    await write(page, 'What I’ll do from now on', 'Ask halfway through');
    await heading(page, 'What do you need?');
    expect(await main(page).innerText()).not.toMatch(/please forgive|forgive me/i);
    await press(page, 'Continue');
    await heading(page, 'That was the last step');
    await expectAccessible(page);
    await press(page, 'Write a boundary');
    await heading(page, 'Write a boundary');
    await expect(page.getByLabel('In your words')).toHaveValue('Ask halfway through');
    expect(page.url()).not.toContain('Ask');
  });

  test('after a crossed limit the one who was hurt decides, and stopping is as large as going on', async ({ page }) => {
    await page.getByLabel('A limit that was crossed').check();
    await press(page, 'Continue');
    await page.getByLabel('It was my limit').check();
    await press(page, 'Continue');
    await heading(page, 'Do you want to go on?');
    const boxes = await Promise.all(
      ['No, stop here', 'Yes, go on'].map((name) => main(page).getByRole('button', { name }).boundingBox()),
    );
    expect(boxes[0]?.width).toBe(boxes[1]?.width);
    expect(boxes[0]?.height).toBe(boxes[1]?.height);
    await press(page, 'No, stop here');
    await expect(page.getByText(/^That is reason enough/)).toBeVisible();
    await goTo(page, '/repair/new');
    await heading(page, 'What would you like to mend?');
    await expect(page.getByRole('link', { name: /^Go on with the one of/ })).toHaveCount(0);
  });
});

test.describe('read out by a screen reader', () => {
  // The reader is a script from elsewhere, which the page's own policy refuses.
  test.use({ bypassCSP: true });

  test('each page says what it asks, gives every answer its question, and names its ways on', async ({ page, app }) => {
    await skipWelcome(page, app.url);
    await goTo(page, '/check-in/new');
    await heading(page, 'How would you like to check in?');
    expect((await readOut(page)).filter((phrase) => phrase.startsWith('button'))).toEqual([
      'button, Just me Short questions, each to be skipped. Nobody else sees it.',
      'button, Pass the phone Each answers hidden from the others. Then each chooses what to show.',
      'button, In writing, later A letter for yourself, or for a talk. Begin now, finish any day.',
    ]);
    await press(page, /^Just me/);
    await heading(page, 'How were you before?');
    await press(page, 'Answer in words instead');
    const mood = (await readOut(page)).join('\n');
    expect(mood).toContain('heading, How were you before?, level 1');
    for (const asked of ['group, How does it feel?', 'group, How awake are you?']) expect(mood).toContain(asked);
    for (const way of ['button, Continue', 'button, Rather not say', 'button, Skip']) expect(mood).toContain(way);
    await passOver(page, moods);
    await heading(page, 'How did it feel to you?');
    const felt = (await readOut(page)).join('\n');
    for (const asked of ['group, Safe', 'group, Cared for', 'group, Connected']) expect(felt).toContain(asked);
    expect(felt).toMatch(/radio, Rather not say, not checked/);
  });
});
