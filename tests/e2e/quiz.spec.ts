import type { Page } from '@playwright/test';
import { expectAccessible, goTo, skipWelcome, untilSaved } from './support/app';
import { expect, test, withoutWorker } from './support/fixtures';

test.use(withoutWorker);

const main = (page: Page) => page.getByRole('main');
const goOn = (page: Page) => main(page).getByRole('button', { name: 'Continue' }).click();
const asked = (page: Page, question: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name: question })).toBeVisible();

/** Opens the page of one question. */
async function ask(page: Page, id: string): Promise<void> {
  await goTo(page, `/quiz?at=${id}`);
  await expect(page).toHaveURL(new RegExp(`at=${id}$`));
}

/** Passes every question up to the page with this heading. */
async function passUntil(page: Page, heading: string, by: 'Skip' | 'Not sure'): Promise<void> {
  const last = page.getByRole('heading', { level: 1, name: heading });
  while (!(await last.isVisible())) {
    const before = await page.getByRole('heading', { level: 1 }).textContent();
    const pass = main(page).getByRole('button', { name: by });
    if (await pass.isVisible()) await pass.click();
    else await goOn(page);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(before ?? '');
  }
}

test.beforeEach(async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await goTo(page, '/quiz');
});

test('every question can be skipped, and the end shows all answers to change', async ({ page }) => {
  await asked(page, 'Right afterwards, what is your first wish?');
  await expectAccessible(page);
  await passUntil(page, 'Can you say no to the person you are with, without fear?', 'Skip');
  await expect(page.getByText('20 of 20')).toBeVisible();
  await main(page).getByRole('button', { name: 'Skip' }).click();
  await asked(page, 'Your answers');
  await expect(main(page).getByText('Skipped')).toHaveCount(19);
  await expect(main(page).getByText('No answer is kept.')).toHaveCount(1);
  await expectAccessible(page);

  await main(page).getByRole('link', { name: 'Change: How long feels right?' }).click();
  await expect(page.getByText('So far you skipped this one.')).toBeVisible();
  await page.getByRole('radio', { name: 'Half an hour' }).check();
  await goOn(page);
  await asked(page, 'Your answers');
  await expect(main(page).getByText('Half an hour')).toBeVisible();
  await expect(main(page).getByText('Skipped')).toHaveCount(18);
});

test('somebody who stops half-way goes on where they were, with what they answered', async ({ page }) => {
  await page.getByRole('radio', { name: 'To be close' }).check();
  await goOn(page);
  await asked(page, 'How much touch feels good right afterwards?');
  await goOn(page);
  await asked(page, 'Which kinds of touch do you like then?');
  await untilSaved(page);
  await main(page).getByRole('link', { name: 'Stop for now' }).click();
  await expect(page.getByText(/^2 of 20 done/)).toBeVisible();
  await page.reload();
  await page.getByRole('link', { name: /Go on with the questions/ }).click();
  await asked(page, 'Which kinds of touch do you like then?');
  await page.goBack();
  await page.getByRole('link', { name: /Go on with the questions/ }).click();
  await main(page).getByRole('link', { name: 'Back' }).click();
  await main(page).getByRole('link', { name: 'Back' }).click();
  await expect(page.getByRole('radio', { name: 'To be close' })).toBeChecked();
});

test('"it depends" asks for each situation, and the card says what differs', async ({ page }) => {
  await ask(page, 'touch');
  await page.getByRole('radio', { name: 'It depends on what happened' }).check();
  await page.getByLabel('After something rough or BDSM').selectOption('Only if I am asked first');
  await page.getByRole('button', { name: 'More situations' }).click();
  await expectAccessible(page);
  await untilSaved(page);
  await page.reload();
  await expect(page.getByLabel('After something rough or BDSM')).toHaveValue('only-if-asked');
  await goTo(page, '/card');
  const different = page.getByRole('region', { name: 'When it is different' });
  await expect(different.getByRole('heading', { name: 'After something rough or BDSM' })).toBeVisible();
  await expect(different).toContainText('Touch only after asking');

  await ask(page, 'touch');
  await page.getByLabel('After something rough or BDSM').selectOption('None');
  await page.getByLabel('After an everyday time').selectOption('A lot');
  await untilSaved(page);
  await goTo(page, '/menu');
  const cuddling = page.getByRole('list', { name: 'What would help' }).getByRole('listitem').filter({ hasText: 'Cuddling' });
  await expect(cuddling).toContainText('Left out in this situation: After something rough or BDSM');
});

test('what nobody should do leaves the menu, in boxes and in own words, and says so at once', async ({ page }) => {
  await ask(page, 'please-dont');
  await page.getByRole('checkbox', { name: 'Kissing me' }).check();
  await page.getByLabel('Something else that nobody should do').fill('No trampolines');
  await expect(page.getByText(/They name nothing that is on the menu/)).toBeVisible();
  await expect(main(page).getByRole('link', { name: 'Write a boundary' })).toBeVisible();
  await page.getByLabel('Something else that nobody should do').fill('No cuddling, please');
  await expect(page.getByText(/Left out from now on: Cuddling/)).toBeVisible();
  await page.waitForTimeout(1000);
  await untilSaved(page);
  await goTo(page, '/menu');
  await page.getByRole('button', { name: /^Show .* more$/ }).click();
  const list = page.getByRole('list', { name: 'What would help' });
  await expect(list.getByRole('link', { name: 'Singing' })).toBeVisible();
  await expect(list.getByRole('link', { name: 'Cuddling' })).toBeHidden();
  await expect(list.getByRole('link', { name: 'Lingering kisses' })).toBeHidden();
});

test('a shared shower that was ruled out is nothing to give either, in no list, and says why', async ({ page }) => {
  await ask(page, 'please-dont');
  await page.getByRole('checkbox', { name: 'A shower or a bath' }).check();
  await untilSaved(page);
  await goTo(page, '/menu');
  await page.getByRole('button', { name: 'To give' }).click();
  await page.getByRole('button', { name: 'Search the menu' }).click();
  await page.getByRole('searchbox').fill('shower');
  await expect(page.getByRole('list', { name: 'What would help' }).getByRole('link', { name: /^Showering together/ })).toHaveCount(0);
  await goTo(page, '/practice/showering-together');
  const place = main(page).getByRole('region', { name: 'Left out of your menu' });
  await expect(place.getByText('You said: please no shower or bath')).toHaveCount(1);
  await expect(main(page).getByRole('button', { name: /^Tonight/ })).toBeHidden();

  await goTo(page, '/practice/lingering-kisses');
  await page.getByLabel('For me', { exact: true }).selectOption('Hard limit');
  await expect(page.getByLabel('For me', { exact: true })).toHaveAccessibleDescription(
    'This leaves it out both ways: nobody can give it without having it.',
  );
  await expect(page.getByLabel('To give', { exact: true })).toHaveAccessibleDescription('');
  await untilSaved(page);
  await expectAccessible(page);
  await goTo(page, '/agreements/new');
  await expect(page.getByLabel('Something else').getByRole('option', { name: 'Cuddling' })).toHaveCount(1);
  for (const name of [/^Showering together/, /^Lingering kisses/]) {
    await expect(page.getByLabel('Something else').getByRole('option', { name })).toHaveCount(0);
  }
});

test('what is left out leads to the one answer that did it, and back to the menu', async ({ page }) => {
  await ask(page, 'please-dont');
  await page.getByRole('checkbox', { name: 'Kissing me' }).check();
  await untilSaved(page);
  await ask(page, 'talking');
  await goTo(page, '/menu');
  await page.getByRole('button', { name: 'Why?' }).click();
  await page.getByRole('dialog').getByRole('link', { name: 'Look at the answer: Lingering kisses' }).click();
  await page.getByRole('checkbox', { name: 'Kissing me' }).uncheck();
  await goOn(page);
  await asked(page, 'What would help');
  await expect(page.getByRole('button', { name: 'Why?' })).toBeHidden();
  await goTo(page, '/quiz');
  await expect(page).toHaveURL(/at=talking$/);
});

test('a question that is open in two windows loses no veto', async ({ page, context }) => {
  await ask(page, 'please-dont');
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByRole('checkbox', { name: 'Kissing me' }).check();
  await untilSaved(other);
  await expect(page.getByRole('checkbox', { name: 'Kissing me' })).toBeChecked();
  await page.getByRole('checkbox', { name: 'Singing' }).check();
  await untilSaved(page);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'Kissing me' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Singing' })).toBeChecked();
});

test('"not sure" takes the earlier answer back for ten seconds', async ({ page }) => {
  await page.getByRole('radio', { name: 'To be by myself' }).check();
  await main(page).getByRole('button', { name: 'Not sure' }).click();
  await expect(page.getByText('Your earlier answer is put aside.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await main(page).getByRole('link', { name: 'Back' }).click();
  await expect(page.getByRole('radio', { name: 'To be by myself' })).toBeChecked();
});

test('the private question leads to help, keeps nothing, and keeps only what is asked for', async ({ page }) => {
  await ask(page, 'can-say-no');
  await page.getByRole('radio', { name: 'No', exact: true }).check();
  await goOn(page);
  await asked(page, 'Thank you for being honest with yourself');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveURL(/at=can-say-no$/);
  await expectAccessible(page);
  await expect(main(page).getByRole('link', { name: 'People who can help' })).toHaveAttribute('href', '#/help');
  await main(page).getByRole('button', { name: 'Go on' }).or(main(page).getByRole('link', { name: 'Go on' })).click();
  await asked(page, 'Your answers');
  await expect(main(page).getByText('No answer is kept.')).toBeVisible();

  await ask(page, 'can-say-no');
  await expect(page.getByRole('radio', { name: 'No', exact: true })).not.toBeChecked();
  await page.getByRole('radio', { name: "I don’t know" }).check();
  await goOn(page);
  await main(page).getByText('If you want to remember it').click();
  await page.getByRole('button', { name: 'Keep this answer' }).click();
  await untilSaved(page);
  await goTo(page, '/quiz?at=check');
  await expect(main(page).getByText('An answer is kept on this device.')).toBeVisible();
  await goTo(page, '/card');
  await expect(page.getByRole('heading', { level: 1, name: 'My card' })).toBeVisible();
  await expect(main(page)).not.toContainText("I don’t know");
});

test('not knowing leads to three small tries, and saying how one was moves the list', async ({ page }) => {
  await passUntil(page, 'That was the first part', 'Not sure');
  await expect(main(page)).not.toContainText('Your card has what it needs');
  for (const route of ['/menu', '/card', '/quiz?at=check']) {
    await expect(page.getByRole('link', { name: 'See three small tries' })).toBeVisible();
    await expect(main(page)).not.toContainText('From your answers');
    await expect(main(page)).not.toContainText('This is what your answers suggest');
    await goTo(page, route);
  }
  await page.getByRole('link', { name: 'See three small tries' }).click();
  await asked(page, 'Three small tries');
  const tries = main(page).getByRole('list').first().getByRole('heading', { level: 2 });
  await expect(tries).toHaveCount(3);
  await expectAccessible(page);
  const name = (await tries.nth(1).textContent()) ?? '';
  await page.getByText('How was it?', { exact: true }).nth(1).click();
  await page.getByRole('radio', { name: 'Helped a lot' }).check();
  await expect(page.getByText(/It moved up in your list/)).toBeVisible();
  await goTo(page, '/menu');
  await expect(page.getByRole('list', { name: 'What would help' }).getByRole('listitem').first()).toContainText(name);
});

test('an option that stands alone unticks the others, and they untick it', async ({ page }) => {
  await ask(page, 'kind-of-touch');
  const none = page.getByRole('checkbox', { name: /^No/ });
  const massage = page.getByRole('checkbox', { name: 'massage' });
  await massage.check();
  await none.check();
  await expect(massage).not.toBeChecked();
  await massage.check();
  await expect(none).not.toBeChecked();
});

test('"it depends" brings its panel into view, and more situations take the focus', async ({ page }) => {
  await ask(page, 'touch');
  await page.getByRole('radio', { name: 'It depends on what happened' }).check();
  const more = page.getByRole('button', { name: 'More situations' });
  await expect(more).toBeInViewport({ ratio: 1 });
  await expect(page.getByText('Below you can say it for each situation.')).toBeAttached();
  await more.click();
  await expect(page.getByLabel('After cuckolding, or after watching')).toBeFocused();
});

test('the please-don’t page says which boxes stand on the card only', async ({ page }) => {
  await ask(page, 'please-dont');
  await expect(main(page).getByText(/^These stand on your card only/)).toContainText('Bright light');
  await expect(main(page).getByText(/^These stand on your card only/)).not.toContainText('Kissing me');
});

test('no aftercare is a whole answer, with a card of its own', async ({ page }) => {
  await ask(page, 'no-aftercare');
  await page.getByRole('radio', { name: 'Yes, none for me' }).check();
  await goOn(page);
  await asked(page, 'That is a complete answer');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'See my card' }).click();
  await expect(page.getByRole('heading', { name: "I’d rather have no aftercare." })).toBeVisible();
  await page.getByRole('button', { name: 'Make it mine: wording 2' }).click();
  await expect(main(page).getByText(/Could we say a kind goodnight/)).toHaveCount(2);
  await expectAccessible(page);
  await goTo(page, '/menu');
  await expect(page.getByText(/rather have no aftercare/i).first()).toBeVisible();
  await goTo(page, '/');
  await expect(main(page).getByRole('link', { name: 'What would help now?' })).toHaveCount(0);
  await main(page).getByRole('link', { name: 'My card: none, thank you' }).click();
  await expect(page.getByRole('heading', { name: "I’d rather have no aftercare." })).toBeVisible();
});
