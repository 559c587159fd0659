import type { Page } from '@playwright/test';
import { skipWelcome, untilSaved } from './app';
import { readOn, shownBy } from './asText';
import { openDemo } from './demo';
import { expect } from './fixtures';
import { cardAsText } from './sharedCards';
import { at, heading, main, press, pressed, type Story } from './storySteps';

const writeAgreement = at('/agreements/new', 'Write an agreement', async (page) => {
  await page.getByLabel('What do they call me?').fill('Alex');
  await page.getByLabel('Name or pet name').fill('Sam');
  await page.getByLabel('Something else').selectOption('Cuddling');
  await page.getByLabel('Contact afterwards').fill('A message tomorrow');
  await untilSaved(page);
});

/** Goes through all pages of a comparison and seals what was chosen. */
async function sealCompare(page: Page): Promise<void> {
  const seal = main(page).getByRole('button', { name: 'Done, seal my answers' });
  for (let number = 2; !(await seal.isVisible()); number += 1) {
    await press(page, 'Next');
    await expect(page.getByText(`${number} of 8`)).toBeVisible();
  }
  await seal.click();
}

/** Cards, agreements and comparisons: what a screen shows of somebody else. */
export const withSomebody = {
  begin: openDemo,
  states: {
    'who is here': at('/now', 'Aftercare now', (page) => expect(page.getByRole('group', { name: 'Who is here?' })).toBeVisible()),
    'what they will see': at('/exchange', 'Show my card', async (page) => {
      await page.getByLabel('Somebody new').fill('Jo');
      await page.getByLabel(/^The usual/).check();
      await press(page, 'See what they will see');
      await expect(page.getByRole('heading', { name: 'This is what they will see' })).toBeVisible();
    }),
    'the code': pressed(['Show it'], 'Here is my card'),
    'a text that is none': async (page) => {
      await readOn(page, 'Good evening');
      await expect(page.getByRole('alert')).toBeVisible();
    },
    'a card that came': async (page) => {
      await readOn(page, await cardAsText({ from: '00112233aabbccdd', name: 'Lou', fields: { 'soothing-words': 'You are safe with me' } }));
      await heading(page, 'A card for you');
    },
    'a card that is kept': async (page) => {
      const somebodyNew = page.getByRole('radio', { name: 'Somebody new' });
      if (await somebodyNew.isVisible()) await somebodyNew.check();
      await press(page, 'Keep this card');
      await expect(page.getByRole('heading', { name: /card is kept$/ })).toBeVisible();
    },
    'an agreement that is written': writeAgreement,
    'an agreement, whole': (page) => press(page, 'Look at it whole').then(() => expect(page.getByText("I haven’t said yes yet.")).toBeVisible()),
    'an agreement with one’s yes': (page) => press(page, 'I say yes to this').then(() => expect(page.getByRole('button', { name: 'Show it to the other phone' })).toBeVisible()),
    'an agreement to change': async (page) => {
      await page.getByRole('link', { name: 'Change it' }).click();
      await expect(page.getByLabel('Contact afterwards')).toHaveValue('A message tomorrow');
    },
    'an agreement that came': async (page) => {
      const other = await page.context().browser()!.newPage();
      try {
        await skipWelcome(other, page.url().replace(/#.*/, ''));
        await writeAgreement(other);
        await press(other, 'Look at it whole');
        await press(other, 'I say yes to this');
        await press(other, 'Show it to the other phone');
        await readOn(page, await shownBy(other));
      } finally {
        await other.context().close();
      }
      await expect(page.getByText('Nothing of it is kept here unless you say yes.')).toBeVisible();
    },
    'an agreement that both said yes to': (page) => press(page, 'I say yes to this').then(() => expect(page.getByRole('button', { name: 'Show my yes back' })).toBeVisible()),
    'a compare, handed over': at('/compare', 'What you both want', async (page) => {
      await page.getByLabel('Your name').fill('Alex');
      await page.getByLabel('Their name').fill('Sam');
      await press(page, 'With this phone, in turn');
      await heading(page, 'Hand the phone to Alex');
    }),
    'a compare, answered': async (page) => {
      await press(page, 'I am Alex');
      await page.getByRole('group', { name: 'Cuddling' }).getByRole('group', { name: 'Sam does this for you' }).getByLabel('I want it').check();
    },
    'a compare, what meets': async (page) => {
      await sealCompare(page);
      await heading(page, 'Hand the phone to Sam');
      await press(page, 'I am Sam');
      await page.getByRole('group', { name: 'Cuddling' }).getByRole('group', { name: 'You do this for Alex' }).getByLabel('I’m willing').check();
      await sealCompare(page);
      await heading(page, 'This is what meets');
    },
  },
} as const satisfies Story;
