import type { Page } from '@playwright/test';
import { goTo, untilInstalled, untilSaved } from './support/app';
import { expect, test } from './support/fixtures';
import { marker, scanProfile } from './support/scanProfile';

const main = (page: Page) => page.getByRole('main');
const goOn = (page: Page) => main(page).getByRole('button', { name: 'Continue' }).click();
const asked = (page: Page, heading: string) =>
  expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();

/** Typed words are kept a moment after the last key. */
async function untilTypedIsSaved(page: Page): Promise<void> {
  await page.waitForTimeout(1000);
  await untilSaved(page);
}

async function write(page: Page, passage: string, text: string): Promise<void> {
  await main(page)
    .getByRole('button', { name: `Edit: ${passage}` })
    .or(main(page).getByRole('button', { name: `Add: ${passage}` }))
    .click();
  await main(page).getByRole('textbox', { name: passage }).fill(text);
  await main(page).getByRole('button', { name: `Done: ${passage}` }).click();
}

/** Everything that the story types, each with a word of chance in it. */
const typed = {
  wordsToHear: marker('hear'),
  whatHelped: marker('helped'),
  pleaseDont: marker('dont'),
  enough: marker('enough'),
  avoid: marker('avoid'),
  signs: marker('signs'),
  soothe: marker('soothe'),
  allergies: marker('allergy'),
  health: marker('health'),
  notes: marker('notes'),
  situation: marker('situation'),
  topic: marker('topic'),
  words: marker('words'),
  condition: marker('condition'),
  partner: marker('partner'),
  sign: marker('sign'),
  meaning: marker('meaning'),
  // Begins like no word of the catalogue: "names" and one letter more would be taken for the practice that has names.
  name: marker('jx'),
  line: marker('line'),
  steps: marker('steps'),
  kit: marker('kit'),
  searched: marker('searched'),
  draft: marker('draft'),
};

test('somebody finds out what helps, writes it down, and has it all with the network gone', async ({ app, persistent }) => {
  test.setTimeout(180_000);
  let page = persistent.page();

  await test.step('the welcome, and half of the questions', async () => {
    await page.goto(app.url);
    await main(page).getByRole('link', { name: 'Continue' }).click();
    await main(page).getByRole('link', { name: 'Skip step' }).click();
    await main(page).getByRole('link', { name: 'Continue' }).click();
    await page.getByRole('link', { name: 'Find out what helps me' }).click();
    await asked(page, 'Right afterwards, what is your first wish?');
    await page.getByRole('radio', { name: 'To be close' }).check();
    await goOn(page);
    await page.getByRole('radio', { name: 'It depends on what happened' }).check();
    await page.getByLabel('After an everyday time').selectOption('A lot');
    await goOn(page);
    await page.getByRole('checkbox', { name: 'Being held firmly' }).check();
    await goOn(page);
    await page.getByRole('radio', { name: 'A few words' }).check();
    await goOn(page);
    await page.getByLabel('Words that I love to hear').fill(typed.wordsToHear);
    await untilTypedIsSaved(page);
    await untilInstalled(page);
  });

  await persistent.close();
  page = await persistent.open();

  await test.step('the rest of the questions, from where one was', async () => {
    await page.goto(app.url);
    await page.getByRole('link', { name: /Go on with the questions/ }).click();
    await asked(page, 'Which words are good to hear?');
    await expect(page.getByLabel('Words that I love to hear')).toHaveValue(typed.wordsToHear);
    await goOn(page);
    for (const heading of [
      'When would you like to talk about how it was?',
      'What does your body ask for?',
      'Would you like time by yourself?',
      'Which sound and light suit you?',
      'Is there something that you would like to do then, alone or in company?',
      'How long feels right?',
      'After something rough, or something new, what changes for you?',
      'What do you wish for in the days after?',
    ]) {
      await asked(page, heading);
      await main(page).getByRole('button', { name: 'Not sure' }).click();
    }
    await asked(page, 'Have you felt low afterwards, even when it had been good?');
    await page.getByLabel('What helped, or what might help').fill(typed.whatHelped);
    await goOn(page);
    await asked(page, 'Is there something that nobody should do then?');
    await page.getByRole('checkbox', { name: 'Kissing me' }).check();
    await page.getByLabel('Something else that nobody should do').fill(typed.pleaseDont);
    await goOn(page);
    await asked(page, 'Would you rather have no aftercare?');
    await main(page).getByRole('button', { name: 'Skip' }).click();
    await asked(page, 'That was the first part');
    await goOn(page);
    await asked(page, 'When you have looked after somebody, what do you need yourself?');
    await main(page).getByRole('button', { name: 'Skip' }).click();
    await asked(page, 'What do you give gladly, and when can you not?');
    await main(page).getByRole('button', { name: 'Skip' }).click();
    await asked(page, 'How can somebody tell that you have given enough?');
    await page.getByLabel('Another sign').fill(typed.enough);
    await goOn(page);
    await asked(page, 'Can you say no to the person you are with, without fear?');
    await main(page).getByRole('button', { name: 'Skip' }).click();
    await asked(page, 'Your answers');
    await page.getByRole('link', { name: 'See my card' }).click();
  });

  await test.step('the card, with its reasons, changed and confirmed', async () => {
    await asked(page, 'My card');
    await expect(page.getByRole('region', { name: 'What helps me most' })).toContainText('You said: first of all, to be close');
    await write(page, 'Words to avoid', typed.avoid);
    await write(page, "Signs that I’m not all right", typed.signs);
    await write(page, 'Words that soothe', typed.soothe);
    await expect(main(page).getByText(/^Your own words\. The quiz says: /).first()).toBeVisible();
    await write(page, 'Allergies', typed.allergies);
    await write(page, 'Health', typed.health);
    await write(page, 'Notes', typed.notes);
    await page.getByLabel('Say more about a situation').selectOption('With somebody new');
    await page.getByRole('textbox', { name: 'With somebody new' }).fill(typed.situation);
    await page.getByRole('button', { name: 'Done: With somebody new' }).click();
    await page.getByRole('button', { name: 'Confirm this card' }).click();
    await expect(page.getByRole('heading', { name: 'This is your confirmed card' })).toBeVisible();
  });

  await test.step('boundaries and signals', async () => {
    await goTo(page, '/boundaries/new');
    await page.getByLabel('What is it about?').fill(`No massage ${typed.topic}`);
    await page.getByRole('radio', { name: /^Hard limit/ }).check();
    await page.getByLabel('In your words').fill(typed.words);
    await page.getByLabel('With one person').check();
    await page.getByLabel('Their name').fill(typed.partner);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await asked(page, 'Boundaries and signals');
    await goTo(page, '/boundaries/new');
    await page.getByLabel('What is it about?').fill('Cuddling');
    await page.getByRole('radio', { name: /Only if/ }).check();
    await page.getByRole('textbox', { name: 'Only if' }).fill(typed.condition);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await asked(page, 'Boundaries and signals');
    await page.getByRole('button', { name: 'Add a signal' }).click();
    await page.getByRole('radio', { name: /^Word/ }).check();
    await page.getByLabel('The word', { exact: true }).fill(typed.sign);
    await page.getByLabel('What it means').fill(typed.meaning);
    await page.getByRole('button', { name: 'Save the signal' }).click();
    await expect(page.getByRole('heading', { name: typed.sign })).toBeVisible();
  });

  await test.step('a practice of one’s own', async () => {
    await goTo(page, '/practice/new');
    await page.getByLabel('What do you call it?').fill(typed.name);
    await page.getByText('More about it').click();
    await page.getByLabel('What it is, in a line').fill(typed.line);
    await page.getByRole('textbox', { name: 'How to do it well' }).fill(typed.steps);
    await page.getByRole('textbox', { name: 'What to have ready' }).fill(typed.kit);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await asked(page, typed.name);
  });

  async function expectMenu(): Promise<void> {
    await goTo(page, '/menu');
    const list = page.getByRole('list', { name: 'What would help' });
    await expect(list.getByRole('listitem').filter({ hasText: 'Cuddling' })).toContainText(typed.condition);
    await main(page).getByRole('button', { name: /^Show .* more$/ }).click();
    await expect(list.getByRole('link', { name: typed.name })).toBeVisible();
    await expect(list.getByRole('link', { name: 'A massage' })).toBeHidden();
    await expect(list.getByRole('link', { name: 'Lingering kisses' })).toBeHidden();
    await page.getByRole('button', { name: 'Why?' }).click();
    const leftOut = page.getByRole('dialog', { name: 'Left out' });
    await expect(leftOut.getByRole('listitem').filter({ hasText: 'Lingering kisses' })).toContainText(/kiss/);
    await expect(leftOut.getByRole('listitem').filter({ hasText: 'A massage' }).first()).toContainText(typed.topic);
    await leftOut.getByRole('button', { name: 'Close' }).click();
  }

  await test.step('the menu holds what suits and says what was left out', async () => {
    await expectMenu();
    await page.getByRole('button', { name: 'Search the menu' }).click();
    await page.getByRole('searchbox').fill(typed.searched);
    await expect(page.getByRole('link', { name: 'Cuddling' })).toBeHidden();
    await goTo(page, '/boundaries/new');
    await page.getByLabel('What is it about?').fill(typed.draft);
    await untilTypedIsSaved(page);
  });

  await persistent.close();
  await app.close();
  page = await persistent.open();
  await persistent.context().setOffline(true);

  await test.step('all of it is there without server and network', async () => {
    await page.goto(app.url);
    await asked(page, 'Good to see you');
    await goTo(page, '/boundaries/new');
    await expect(page.getByLabel('What is it about?')).toHaveValue(typed.draft);
    await goTo(page, '/boundaries');
    for (const words of [typed.topic, typed.words, typed.partner, typed.condition, typed.sign, typed.meaning]) {
      await expect(main(page).getByText(words).first()).toBeVisible();
    }
    await goTo(page, '/card');
    for (const words of [typed.avoid, typed.signs, typed.soothe, typed.allergies, typed.health, typed.notes, typed.situation]) {
      await expect(main(page).getByText(words).first()).toBeVisible();
    }
    await goTo(page, '/quiz?at=check');
    for (const words of [typed.wordsToHear, typed.whatHelped, typed.pleaseDont, typed.enough]) {
      await expect(main(page).getByText(words)).toBeVisible();
    }
    await expectMenu();
    await page.getByRole('link', { name: typed.name }).click();
    for (const words of [typed.line, typed.steps, typed.kit]) await expect(main(page).getByText(words)).toBeVisible();
  });

  await test.step('and it goes on working there', async () => {
    await page.getByRole('button', { name: 'Tonight' }).click();
    await untilSaved(page);
    await page.reload();
    await goTo(page, '/menu/tray');
    await expect(page.getByRole('checkbox', { name: typed.kit })).toBeVisible();
  });

  await persistent.close();
  expect(await scanProfile(persistent.folder, Object.values(typed))).toEqual([]);
});

test('the scan of the profile finds what does stand there readable', async ({ app, persistent }) => {
  const [kept, stored] = [marker('kept'), marker('stored')];
  const page = persistent.page();
  await page.goto(app.url);
  await page.evaluate(
    ([first, second]) =>
      new Promise((resolve, reject) => {
        localStorage.setItem('control', first);
        const opening = indexedDB.open('control');
        opening.onerror = reject;
        opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
        opening.onsuccess = () => {
          const saving = opening.result.transaction('rows', 'readwrite', { durability: 'strict' });
          saving.objectStore('rows').put({ second }, 1);
          saving.oncomplete = resolve;
        };
      }),
    [kept, stored] as const,
  );
  await persistent.close();
  const found = await scanProfile(persistent.folder, [kept, stored]);
  expect(found.some((line) => line.endsWith(kept))).toBe(true);
  expect(found.some((line) => line.endsWith(stored))).toBe(true);
});
