import type { Page } from '@playwright/test';
import { goTo, skipWelcome } from './support/app';
import { readOn } from './support/asText';
import { openDemo } from './support/demo';
import { expect, test, withoutWorker } from './support/fixtures';
import { expectLocked, setLock } from './support/lock';
import { readOut } from './support/screenReader';
import { cardAsText } from './support/sharedCards';

test.use(withoutWorker);

/* Screens as a screen reader says them. Aftercare now and check-in are read in their own specs. */

// The reader is a script that the app's policy wouldn't let in.
test.use({ bypassCSP: true });

const heading = (page: Page, name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

test('a question says how far it is, what is asked, what it means, and each answer', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await goTo(page, '/quiz?at=touch');
  await heading(page, 'How much touch feels good right afterwards?');
  const said = (await readOut(page)).join('\n');
  // This reader says the figures of a bar whatever its text is; a real one says the text.
  await expect(page.getByRole('progressbar', { name: 'How far you are' })).toHaveAttribute('aria-valuetext', '2 of 20');
  expect(said).toContain('group, How much touch feels good right afterwards?, Skin can be tired or tender by then. None at all is a fine answer.');
  expect(said).toContain('radio, Only if I am asked first, not checked, position 4, set size 6');
  expect(said.slice(said.indexOf('end of group'))).toMatch(/button, Continue\nbutton, Not sure\nbutton, Skip\n/);
});

test('the lock says what it is, and every way in and out', async ({ page, app }) => {
  test.slow();
  await skipWelcome(page, app.url);
  await setLock(page);
  await page.getByRole('button', { name: 'Lock now' }).click();
  await expectLocked(page);
  const said = await readOut(page);
  expect(said.slice(0, 3)).toEqual(['main', 'heading, Lowlamp is locked, level 1', 'form']);
  // The field itself has no role, so that this reader is silent at it: a real one says its name.
  await expect(page.getByLabel('Passphrase')).toHaveAccessibleName('Passphrase');
  expect(said.filter((phrase) => /^(button|checkbox|link)/.test(phrase)).map((phrase) => phrase.replace(', not disabled', ''))).toEqual(
    expect.arrayContaining(['checkbox, Show the letters, not checked', 'button, Unlock', 'button, I have the recovery code', 'link, Get help']),
  );
});

test('showing a card and receiving one: a choice is its name and then what it means, a limit is a word', async ({ page, app }) => {
  await openDemo(page, app.url);
  await goTo(page, '/exchange');
  await heading(page, 'Show my card');
  const choosing = (await readOut(page)).join('\n');
  expect(choosing).toContain("textbox, Somebody new, A name or a pet name, for your eyes only. Leave it empty if you don’t know yet.");
  expect(choosing).toContain('radio, The usual, All of the card, but nothing that is private., not checked');

  await page.getByLabel('Somebody new').fill('Jo');
  await page.getByRole('button', { name: 'See what they will see' }).click();
  await expect(page.getByRole('heading', { name: 'This is what they will see' })).toBeVisible();
  const preview = (await readOut(page)).join('\n');
  expect(preview).toMatch(/heading, This is what they will see, level 2\nparagraph\nAll of it, and nothing else\./);
  expect(preview).toMatch(/term\nI want this\nend of term\ndefinition\n.*Lying near/);
  await page.getByRole('button', { name: 'Show it' }).click();
  await heading(page, 'Here is my card');
  const code = await readOut(page);
  expect(code).toContain("image, A code for the other phone’s camera. The same can be sent as text or as a file, below.");
  expect(code.filter((phrase) => /^(button|link)/.test(phrase)).every((phrase) => /^(button|link), \S/.test(phrase))).toBe(true);

  await readOn(
    page,
    await cardAsText({ from: '00112233aabbccdd', name: 'Lou', stances: { cuddling: { receive: 'want' }, massage: { receive: 'hard-limit' } } }),
  );
  await heading(page, 'A card for you');
  const received = (await readOut(page)).join('\n');
  expect(received).toMatch(/heading, A card for you, level 1\nparagraph\nHave a look first\. Nothing is kept yet\.\nend of paragraph/);
  expect(received).toContain('They call themselves Lou.');
  expect(received).toMatch(/term\nHard limit\nend of term\ndefinition\nA massage/);
  expect(received).toContain('radio, Robin, It would take the place of the card you hold from them., not checked');
  expect(received).toMatch(/button, Keep this card\nlink, Don’t keep it/);
});
