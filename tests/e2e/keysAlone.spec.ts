import type { Page } from '@playwright/test';
import { goTo, skipWelcome, untilSaved } from './support/app';
import { backupWords, withoutSavePicker } from './support/backups';
import { expect, test, withoutWorker } from './support/fixtures';
import { enter, tabTo, typeInto } from './support/keys';
import { cardAsText } from './support/sharedCards';

test.use(withoutWorker);

/*
 * What a person does here from one end to the other, with no pointer at all. Other flows by keys alone stand beside their
 * own tests: the welcome, the questions and the menu (`keyboard.spec.ts`), the lock and the ways out (`lockKeys.spec.ts`),
 * Aftercare now, check-in, the days after, the journal, the search, the scanner.
 */

/** The screen has come, and the focus with it. */
const arrived = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeFocused({ timeout: 30_000 });

test.beforeEach(async ({ page, app }) => {
  await withoutSavePicker(page);
  await skipWelcome(page, app.url);
});

test('a question is answered, the card confirmed, a boundary written, an entry kept and somebody added', async ({ page }) => {
  await enter(page, /^Find out what helps you/);
  await arrived(page, 'Right afterwards, what is your first wish?');
  await tabTo(page, 'To be close');
  await page.keyboard.press('Space');
  await enter(page, 'Continue');
  await arrived(page, 'How much touch feels good right afterwards?');
  await enter(page, 'Stop for now');
  await arrived(page, 'Good to see you');
  await page.keyboard.press('3');
  await arrived(page, 'My card');
  await enter(page, 'Confirm this card');
  await expect(page.getByRole('heading', { name: 'This is your confirmed card' })).toBeFocused();

  await goTo(page, '/boundaries');
  await arrived(page, 'Boundaries and signals');
  await enter(page, 'Write a boundary');
  await arrived(page, 'Write a boundary');
  await enter(page, 'Save');
  await expect(page.getByLabel('What is it about?')).toBeFocused();
  await page.keyboard.type('Photos');
  await tabTo(page, /^Hard limit/);
  await page.keyboard.press('Space');
  await enter(page, 'Save');
  await arrived(page, 'Boundaries and signals');
  await expect(page.getByRole('heading', { name: 'Photos' })).toBeVisible();

  await page.keyboard.press('5');
  await arrived(page, 'Journal');
  await enter(page, 'Write something');
  await arrived(page, 'Write something');
  await typeInto(page, 'What would you like to keep?', 'Rain on the window');
  await enter(page, 'Keep');
  await arrived(page, 'Rain on the window');

  await page.keyboard.press('4');
  await arrived(page, 'Partners');
  await enter(page, 'Add somebody');
  await arrived(page, 'Add somebody');
  await typeInto(page, 'Name or pet name', 'Sam');
  await page.keyboard.press('Enter');
  await arrived(page, 'Sam');
});

test('a card is shown and one received as a text, and what was agreed is said yes to', async ({ page }) => {
  await goTo(page, '/practice/massage');
  await arrived(page, 'A massage');
  await typeInto(page, 'For me', 'I want');
  await untilSaved(page);
  await goTo(page, '/exchange');
  await arrived(page, 'Show my card');
  await typeInto(page, 'Somebody new', 'Sam');
  await tabTo(page, /What helps you, what you’d like/);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel(/^The usual/)).toBeChecked();
  await enter(page, 'See what they will see');
  await expect(page.getByRole('heading', { name: 'This is what they will see' })).toBeFocused();
  await enter(page, 'Show it');
  await arrived(page, 'Here is my card');
  await enter(page, 'As text');
  await tabTo(page, 'The text, to select or to copy');
  await expect(page.getByLabel('The text, to select or to copy')).not.toHaveValue('');

  const theirs = await cardAsText({ from: '00112233aabbccdd', name: 'Sam', fields: { 'soothing-words': 'You are safe with me' } });
  await goTo(page, '/exchange/scan');
  await arrived(page, 'Scan a code');
  await tabTo(page, 'Text that you were sent');
  await page.keyboard.insertText(theirs);
  await enter(page, 'Read the text');
  await arrived(page, 'A card for you');
  await tabTo(page, /^(Sam|Somebody new)$/);
  await page.keyboard.press('Space');
  await enter(page, 'Keep this card');
  await expect(page.getByRole('heading', { name: /card is kept$/ })).toBeFocused();

  await goTo(page, '/agreements/new');
  await arrived(page, 'Write an agreement');
  await typeInto(page, 'Name or pet name', 'Sam');
  await typeInto(page, 'Something else', 'Cuddl');
  await page.keyboard.press('Enter');
  await typeInto(page, 'For whom: Cuddling', 'For each');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('For whom: Cuddling')).toHaveValue('each-other');
  await enter(page, 'Look at it whole');
  await arrived(page, 'For Sam and me to agree on');
  await enter(page, 'I say yes to this');
  await expect(page.getByRole('button', { name: 'Show it to the other phone' })).toBeVisible();
  await enter(page, 'Show it to the other phone');
  await arrived(page, 'For the other phone');
  await expect(page).toHaveURL(/#\/exchange\/show/);
});

test('what both want is found by two on one phone, and a backup is made', async ({ page }) => {
  await goTo(page, '/compare');
  await arrived(page, 'What you both want');
  await typeInto(page, 'Your name', 'Alex');
  await typeInto(page, 'Their name', 'Sam');
  await enter(page, 'With this phone, in turn');
  for (const name of ['Alex', 'Sam']) {
    await arrived(page, `Hand the phone to ${name}`);
    await enter(page, `I am ${name}`);
    for (let number = 1; number <= 8; number += 1) {
      await expect(page.getByText(`${number} of 8`)).toBeVisible();
      if (number === 1) {
        // The first is for “this is done for you”, the second for “you do this”.
        for (let group = 0; group < 2; group += 1) {
          await tabTo(page, 'Say nothing');
          await page.keyboard.press('ArrowUp');
        }
      }
      await enter(page, number < 8 ? 'Next' : 'Done, seal my answers');
    }
  }
  await arrived(page, 'This is what meets');
  await enter(page, 'Done, delete this list');
  await arrived(page, 'What you both want');

  await goTo(page, '/settings/backup');
  await arrived(page, 'Backup');
  await typeInto(page, 'My own passphrase', backupWords);
  await expect(page.getByText(/^(Fair|Good|Strong): /)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Type it once more')).toBeFocused();
  await page.keyboard.type(backupWords);
  await page.keyboard.press('Enter');
  await arrived(page, 'The backup is ready');
  const coming = page.waitForEvent('download');
  await enter(page, 'Save the backup');
  expect((await coming).suggestedFilename()).toMatch(/^notes-/);
});

test('an evening’s care is gone through to its end, and its check-in begun', async ({ page }) => {
  await goTo(page, '/now');
  await arrived(page, 'Aftercare now');
  await enter(page, 'Start for everybody here');
  await arrived(page, 'Are you safe?');
  await enter(page, 'Yes');
  await arrived(page, 'Undo what binds');
  await enter(page, 'More', 'Close for tonight');
  await arrived(page, 'Is everybody in a good state?');
  await enter(page, 'Yes');
  await arrived(page, 'Who stays, and who goes?');
  await enter(page, 'Go on', 'Go on', 'No');
  await arrived(page, 'Closed for tonight');
  await enter(page, 'Check in now');
  await arrived(page, 'How would you like to check in?');
  await enter(page, /^Just me/);
  await arrived(page, 'How were you before?');
});
