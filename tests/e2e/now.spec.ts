import type { Page } from '@playwright/test';
import { expectAccessible, goTo, skipWelcome, untilInstalled, untilSaved } from './support/app';
import { expectBedside } from './support/bedside';
import { expect, test, withoutWorker, withWorker } from './support/fixtures';
import { tabTo } from './support/keys';
import { afterKill } from './support/killedTab';
import { expectLocked, setLock } from './support/lock';
import { readOut } from './support/screenReader';
import { keepCardOf } from './support/sharedCards';

test.use(withoutWorker);

const heading = (page: Page, name: string | RegExp) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
const press = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true }).click();

/** Goes to Aftercare now for the first time. */
async function open(page: Page, url: string): Promise<void> {
  await skipWelcome(page, url);
  await goTo(page, '/now');
  await heading(page, 'Aftercare now');
}

/** Puts practices on the tray for tonight. */
async function plan(page: Page, ...ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await goTo(page, `/practice/${id}`);
    const tonight = page.getByRole('button', { name: 'Tonight', exact: true });
    await tonight.click();
    await expect(tonight).toHaveAttribute('aria-pressed', 'true');
  }
  await untilSaved(page);
}

async function more(page: Page, name: string): Promise<void> {
  await press(page, 'More');
  await press(page, name);
}

test('all that lies under More is in sight at once on a phone, the ways to leave first', async ({ page, app }) => {
  await open(page, app.url);
  await press(page, 'Start for everybody here');
  await more(page, 'To care');
  await press(page, 'More');
  const ways = page.getByRole('link', { name: 'Leave it for now' }).locator('..').locator('a, button');
  await expect(ways.nth(0)).toHaveText('Leave it for now');
  await expect(ways.nth(1)).toHaveText('Close for tonight');
  await expect(ways).toHaveCount(10);
  for (const way of await ways.all()) await expect(way).toBeInViewport({ ratio: 1 });
});

test.describe('installed', () => {
  test.use(withWorker);

  test('one tap begins it, offline, and a tab that is killed at any stage goes on where it was', async ({ page, app, context }) => {
    test.setTimeout(120_000);
    await open(page, app.url);
    await untilInstalled(page);
    await context.setOffline(true);
    let here = page;

    /** The screen with that heading is for one hand, and is there again after the tab was killed. */
    async function stands(name: string | RegExp): Promise<void> {
      await heading(here, name);
      await expectBedside(here);
      await untilSaved(here);
      here = await afterKill(here, context, `${app.url}#/now`);
      await heading(here, name);
    }

    await expectBedside(here);
    await press(here, 'Start for everybody here');
    await stands('Are you safe?');
    await press(here, 'Yes');
    await heading(here, 'Undo what binds');
    await expectBedside(here);
    await press(here, 'Done');
    await heading(here, 'Get warm');
    await press(here, 'Skip');
    await heading(here, 'Some water');
    await press(here, 'Done');
    await stands('How is the body?');
    await press(here, 'Head');
    await here.getByRole('checkbox').last().check();
    await stands('Head');
    await expect(here.getByRole('checkbox', { checked: true })).toHaveCount(1);
    await press(here, 'Done');
    await press(here, 'Go on');
    await stands('Left out for now');
    await press(here, 'Go on');
    await stands('Cuddling');
    await press(here, 'Something else');
    await stands('Something else');
    await here.getByRole('listitem').getByRole('button').nth(1).click();
    await expect(here.getByRole('button', { name: 'Not now' })).toBeVisible();
    const swapped = await here.getByRole('heading', { level: 1 }).innerText();
    await press(here, 'Not now');
    await stands('Not now, then.');
    await press(here, 'Go on');
    await expect(here.getByRole('heading', { level: 1, name: swapped, exact: true })).toBeHidden();
    await press(here, 'Pause');
    await stands('Paused');
    await press(here, 'Go on');
    await more(here, 'Add something');
    await stands('Add something');
    await press(here, 'Back');
    await press(here, 'I need to stop');
    await stands('You can stop here');
    await expect(here.getByRole('link', { name: 'Get help' })).toHaveAttribute('href', '#/help');
    await press(here, 'Go on');
    await more(here, 'To talking');
    await stands('Would you like to talk?');
    await press(here, 'Yes, now');
    await stands('What was it like for you?');
    await press(here, 'Next');
    await press(here, 'Skip');
    await heading(here, 'What do you feel right now?');
    await expectBedside(here);
    await press(here, 'Enough');
    await stands('Is everybody in a good state?');
    await press(here, 'Not quite');
    await stands('What would help?');
    await press(here, 'Go on');
    await heading(here, 'Who stays, and who goes?');
    await here.getByLabel('Who, and until when').fill('Sam, until morning');
    await stands('Who stays, and who goes?');
    await expect(here.getByLabel('Who, and until when')).toHaveValue('Sam, until morning');
    await press(here, 'Go on');
    await heading(here, 'What is agreed for tomorrow?');
    await expectBedside(here);
    await press(here, 'Go on');
    await stands('Ask again in the next days?');
    await press(here, 'Yes, ask');
    await stands('Closed for tonight');
    await expect(here.getByRole('link', { name: 'Check in now' })).toHaveAttribute('href', /^#\/check-in\/[0-9a-f]{16}$/);
    await here.getByRole('link', { name: 'Later' }).click();
    await heading(here, 'Good to see you');
    await goTo(here, '/now');
    await heading(here, 'Aftercare now');
  });
});

test('signs of the body keep massage out, with the reason; pressing ones put help before all care', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await plan(page, 'massage', 'water-or-tea');
  await goTo(page, '/now');
  await press(page, 'Start for everybody here');
  await press(page, 'Skip all');
  await press(page, 'Numbness and weakness');
  await page.getByRole('checkbox', { name: 'Pins and needles that fade within minutes' }).check();
  await expect(page.getByText('Free it, warm it with a blanket', { exact: false })).toBeVisible();
  await expectAccessible(page, ['night']);
  await press(page, 'Done');
  await press(page, 'Go on');
  await heading(page, 'Left out for now');
  await expect(page.getByRole('term')).toHaveText('A massage');
  await expect(page.getByRole('definition')).toContainText('Leave a numb arm or leg alone');
  await expectBedside(page);
  await press(page, 'Go on');
  await heading(page, 'Water or tea');

  await more(page, 'Check the body');
  await press(page, 'Numbness and weakness: 1 ticked');
  await page.getByRole('checkbox', { name: /^A hand or foot hangs down/ }).check();
  await press(page, 'Done');
  await press(page, 'Go on');
  await heading(page, 'Help comes first');
  await expect(page.getByText('Be seen today', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Get help' })).toBeVisible();
  await expectBedside(page);
  await press(page, 'Go on anyway');
  await press(page, 'Add something');
  await heading(page, 'Add something');
  await page.getByText('Left out for now').click();
  await expect(page.getByRole('term').filter({ hasText: 'A massage' })).toBeVisible();
  await expect(page.getByRole('listitem').getByRole('button', { name: 'A massage', exact: true })).toHaveCount(0);
});

test('what goes on and is found not to suit is told before it ends, and a plan of which nothing fits isn’t called done', async ({
  page,
  app,
}) => {
  await skipWelcome(page, app.url);
  await plan(page, 'massage', 'back-rubs');
  await goTo(page, '/now');
  await press(page, 'Start for everybody here');
  await press(page, 'Skip all');
  await press(page, 'Nothing to note, or skip it');
  await heading(page, 'A massage');
  await more(page, 'Check the body');
  await press(page, 'Numbness and weakness');
  await expect(page.getByRole('button', { name: 'None of these' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Pins and needles that fade within minutes' }).check();
  await press(page, 'Done');
  await press(page, 'Go on');
  await heading(page, 'Left out for now');
  await expect(page.getByRole('term').filter({ hasText: 'A massage' })).toBeVisible();
  await press(page, 'Go on');
  await heading(page, 'What was planned doesn’t fit now');
  await expectBedside(page);
});

test('"None of these" comes after the last of the signs, which are counted; alone, somebody looks themselves over', async ({
  page,
  app,
}) => {
  await open(page, app.url);
  await press(page, 'Start for me alone');
  await press(page, 'Skip all');
  await expect(page.getByText('Look yourself over. Tap what hurts or feels odd.')).toBeVisible();
  await press(page, 'Numbness and weakness');
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  const count = await page.getByRole('checkbox').count();
  await expect(page.getByText(`${count} signs, the most pressing first.`)).toBeVisible();
  const none = page.getByRole('button', { name: 'None of these' });
  const last = page.getByRole('checkbox').last();
  await expect(none).not.toBeInViewport();
  await none.scrollIntoViewIfNeeded();
  expect((await none.boundingBox())?.y).toBeGreaterThan((await last.boundingBox())?.y ?? Infinity);
  await page.getByRole('checkbox').last().check();
  await expect(none).toHaveCount(0);
  await page.getByRole('checkbox').last().uncheck();
  await expectAccessible(page, ['night']);
  await press(page, 'None of these');
  await heading(page, 'How is the body?');
});

test('alone and shivering: warmth stays, what wets is left out, care is for one, and done is called done', async ({ page, app }) => {
  await open(page, app.url);
  await press(page, 'Start for me alone');
  await press(page, 'Skip all');
  await press(page, 'Skin, burns, heat and cold');
  await page.getByRole('checkbox', { name: 'Shivering and cold, but clear in the head' }).check();
  await press(page, 'Done');
  await press(page, 'Go on');
  // What the body asks for comes before all else.
  await heading(page, 'A blanket or warm clothes');
  await press(page, 'Next');
  await heading(page, 'Time alone');
  await expect(page.getByText('Switch off what rings, and do what you like, or nothing at all.')).toBeVisible();
  await expectBedside(page);
  await more(page, 'Add something');
  await page.getByText('Left out for now').click();
  for (const out of ['A shower or a bath', 'Washing hair', 'A foot bath', 'Cooling down']) {
    await expect(page.getByRole('term').filter({ hasText: out })).toBeVisible();
  }
  for (const warm of ['A blanket or warm clothes', 'A warm nest', 'Hugging a pillow']) {
    await expect(page.getByRole('term').filter({ hasText: warm })).toHaveCount(0);
  }
  const blanket = page.getByRole('button', { name: 'A blanket or warm clothes', exact: true });
  await expect(async () => {
    if (!(await blanket.isVisible())) await press(page, 'Show others');
    await expect(blanket).toBeVisible({ timeout: 200 });
  }).toPass();
  await blanket.click();
  await heading(page, 'Time alone');
  await press(page, 'Next');
  await heading(page, 'A blanket or warm clothes');
  await expectAccessible(page, ['night']);
  const done = page.getByRole('heading', { level: 1, name: 'That was all' });
  const next = page.getByRole('button', { name: 'Next', exact: true });
  for (let taps = 0; taps < 8 && !(await done.isVisible()); taps += 1) {
    const here = await page.getByRole('heading', { level: 1 }).innerText();
    await next.click();
    await expect(page.getByRole('heading', { level: 1, name: here, exact: true })).toBeHidden();
  }
  await expect(done).toBeVisible();
  await expect(page.getByText('Add something, or go on.')).toBeVisible();
  await press(page, 'Go on');
  await press(page, 'Not at all');
  await heading(page, 'Are you in a good state?');
  await press(page, 'Not quite');
  await press(page, 'Back to care');
  await heading(page, 'Add something');
  await expect(page.getByRole('listitem').getByRole('button')).toHaveCount(5);
  await expectBedside(page);
  await goTo(page, '/follow-ups/new?at=helped');
  const options = page.getByLabel('Something else from my menu').locator('option');
  await expect(options.filter({ hasText: 'Snuggling' })).toHaveCount(1);
  await expect(page.getByRole('checkbox', { name: 'A blanket or warm clothes' })).toBeVisible();
  await expect(options.filter({ hasText: 'Washing hair' })).toHaveCount(0);
});

test('what to do about the last sign of a page is in sight as soon as it is ticked', async ({ page, app }) => {
  await open(page, app.url);
  await press(page, 'Start for everybody here');
  await press(page, 'Skip all');
  await press(page, 'Mind and mood');
  const last = page.getByRole('checkbox').last();
  await last.check();
  for (const line of [0, 1]) {
    await expect(page.getByRole('main').getByRole('status').last().getByRole('paragraph').nth(line)).toBeInViewport({ ratio: 1 });
  }
});

test('alone, what is asked of the evening can be written down, on one page for all of it', async ({ page, app }) => {
  await open(page, app.url);
  await press(page, 'Start for me alone');
  await more(page, 'To talking');
  await heading(page, 'Put it into words?');
  await press(page, 'A few words');
  const words = page.getByLabel('To write down, if you like');
  await words.fill('Louder than I thought.');
  await expectBedside(page);
  await expectAccessible(page, ['night']);
  const first = await page.getByRole('heading', { level: 1 }).innerText();
  await press(page, 'Next');
  await expect(page.getByRole('heading', { level: 1, name: first })).toBeHidden();
  await expect(words).toHaveValue('Louder than I thought.');
  await untilSaved(page);
  await page.reload();
  await expect(words).toHaveValue('Louder than I thought.');
  await goTo(page, '/journal');
  await page.getByRole('link', { name: /^Aftercare/ }).click();
  await expect(page.getByText('Louder than I thought.')).toBeVisible();
});

test('where the body bars all that was suggested, and nothing was planned, no plan is spoken of', async ({ page, app }) => {
  await open(page, app.url);
  await press(page, 'Start for me alone');
  await press(page, 'Skip all');
  await press(page, 'Pressure on the neck');
  await page.getByRole('checkbox').last().check();
  await press(page, 'Done');
  await press(page, 'Head');
  await page.getByRole('checkbox', { name: 'A light knock, and nothing of the above' }).check();
  await press(page, 'Done');
  await press(page, 'Go on');
  await heading(page, 'Help comes first');
  await press(page, 'Go on anyway');
  await heading(page, 'What would be good now?');
  await expectBedside(page);
  await press(page, 'Add something');
  await expect(page.getByRole('listitem').getByRole('button').first()).toBeVisible();
});

test('where some of a plan is done and the body bars the rest, both are said', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await plan(page, 'water-or-tea', 'massage');
  await goTo(page, '/now');
  await press(page, 'Start for everybody here');
  await press(page, 'Skip all');
  await press(page, 'Numbness and weakness');
  await page.getByRole('checkbox', { name: 'Pins and needles that fade within minutes' }).check();
  await press(page, 'Done');
  await press(page, 'Go on');
  await heading(page, 'Left out for now');
  await press(page, 'Go on');
  await heading(page, 'Water or tea');
  await press(page, 'Next');
  await heading(page, 'That was all');
  await expect(page.getByText('What else was planned doesn’t fit now, because of the body check.')).toBeVisible();
});

test('who isn’t sure of being safe is asked what it is, and each answer leads on at once', async ({ page, app }) => {
  await open(page, app.url);
  await press(page, 'Start for everybody here');
  await press(page, 'Not sure');
  await expect(page.getByRole('heading', { level: 1, name: 'What doesn’t feel safe?' })).toBeFocused();
  await expectBedside(page);
  await expectAccessible(page, ['night']);
  await press(page, 'Back');
  await expect(page.getByRole('heading', { level: 1, name: 'Are you safe?' })).toBeFocused();
  await press(page, 'Not sure');
  await page.getByRole('main').getByRole('link', { name: 'Somebody here' }).click();
  await heading(page, 'When saying no doesn’t feel safe');
  await page.goBack();
  await press(page, 'Not sure');
  await press(page, 'I don’t know');
  await heading(page, 'You can stop here');
  await expect(page.getByRole('link', { name: 'Get help' })).toBeVisible();
  await press(page, 'Go on');
  await press(page, 'Not sure');
  await press(page, 'Something with the body');
  await heading(page, 'How is the body?');
});

for (const { ruledOut, after, heading: instead, line } of [
  { ruledOut: 'a blanket', after: ['Yes', 'Done'], heading: 'Warm or cool', line: 'Whichever feels right.' },
  { ruledOut: 'water or tea', after: ['Yes', 'Done', 'Done'], heading: 'What your body asks for', line: 'Or nothing. You know best.' },
]) {
  test(`who has ruled out ${ruledOut} isn’t told to have it`, async ({ page, app }) => {
    await skipWelcome(page, app.url);
    await goTo(page, '/boundaries/new');
    await page.getByLabel('What is it about?').fill(ruledOut);
    await page.getByRole('radio', { name: /^Hard limit/ }).check();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await heading(page, 'Boundaries and signals');
    await goTo(page, '/now');
    await press(page, 'Start for everybody here');
    for (const button of after) await press(page, button);
    await heading(page, instead);
    await expect(page.getByText(line)).toBeVisible();
    await expectBedside(page);
  });
}

test('who is here is said by a tap before it begins, and what they refuse is in no step and no list', async ({ page, app }) => {
  test.setTimeout(60_000);
  await open(page, app.url);
  const main = page.getByRole('main');
  const who = main.getByRole('group', { name: 'Who is here?' });
  await expect(who).toHaveCount(0);
  const no = { receive: 'hard-limit', give: 'hard-limit' } as const;
  await keepCardOf(page, { from: '00112233aabbccdd', name: 'Bea', stances: { 'showering-together': no, cuddling: no } });
  await plan(page, 'cuddling', 'showering-together', 'water-or-tea');
  await goTo(page, '/now');
  await expect(who).toHaveAccessibleDescription('What they ruled out stays out.');
  const bea = who.getByRole('button', { name: 'Bea' });
  await expect(bea).toHaveAttribute('aria-pressed', 'false');
  await expectBedside(page);
  await expectAccessible(page);

  // Nobody has to say: both ways to begin stand as they did.
  await expect(main.getByRole('button', { name: 'Start for everybody here' })).toBeInViewport({ ratio: 1 });
  await expect(main.getByRole('button', { name: 'Start for me alone' })).toBeInViewport({ ratio: 1 });
  await bea.click();
  await expect(bea).toHaveAttribute('aria-pressed', 'true');
  await expectBedside(page);
  await untilSaved(page);
  await page.reload();
  await expect(bea).toHaveAttribute('aria-pressed', 'true');
  await bea.click();
  await expect(main.getByRole('button', { name: 'Start for me alone' })).toBeVisible();
  await bea.click();
  await press(page, 'Start');
  await more(page, 'To care');
  await expect(main.getByRole('button', { name: 'Not now' })).toBeVisible();
  await expect(main.getByRole('heading', { level: 1, name: 'Cuddling' })).toHaveCount(0);
  for (const list of ['Something else', 'Add something']) {
    if (list === 'Add something') await more(page, list);
    else await press(page, list);
    await heading(page, list);
    await expect(main.getByRole('listitem').first()).toBeVisible();
    await expect(main.getByRole('listitem').filter({ hasText: /Showering|Cuddling/ })).toHaveCount(0);
    await press(page, 'Back');
  }
});

test('many names are folded away before it begins, those who are here aside, and the start stays in reach', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  const names = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eve', 'Finn', 'Gus', 'Hana', 'Ivo', 'Jo'];
  for (const name of names) {
    await goTo(page, '/partners/new');
    await page.getByLabel('Name or pet name').fill(name);
    await page.getByRole('button', { name: 'Keep' }).click();
    await heading(page, name);
  }
  await goTo(page, '/now');
  const who = page.getByRole('group', { name: 'Who is here?' });
  const chips = who.locator('[aria-pressed]');
  await expect(chips.first()).toBeHidden();
  await expectBedside(page);
  await who.getByText('Show names').click();
  expect(await chips.allInnerTexts()).toEqual([...names].reverse());
  await expect(page.getByRole('button', { name: 'Start for everybody here' })).toBeInViewport({ ratio: 1 });
  await expectBedside(page);
  await who.getByRole('button', { name: 'Ada' }).click();
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  await untilSaved(page);
  await page.reload();
  await expect(chips.first()).toHaveText('Ada');
  await expect(chips.first()).toHaveAttribute('aria-pressed', 'true');
  await expect(chips.nth(1)).toBeHidden();
});

test('thoughts of ending it are answered at once, and kept nowhere', async ({ page, app }) => {
  await open(page, app.url);
  await press(page, 'Start for everybody here');
  await press(page, 'Skip all');
  await press(page, 'Mind and mood');
  const thoughts = page.getByRole('checkbox').nth(3);
  await thoughts.check();
  await expect(page.getByRole('link', { name: 'Somebody to talk to, in Help' })).toHaveAttribute('href', '#/help/low');
  await press(page, 'Done');
  await expect(page.getByRole('main').getByRole('button', { name: 'Mind and mood', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: /ticked/ })).toHaveCount(0);
  await untilSaved(page);
  await page.reload();
  await press(page, 'Mind and mood');
  await expect(thoughts).not.toBeChecked();
});

test('what a boundary rules out meanwhile is gone at once, and its signal is a tap away', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await plan(page, 'cuddling', 'water-or-tea');
  await goTo(page, '/now');
  await press(page, 'Start for everybody here');
  await more(page, 'To care');
  await heading(page, 'Cuddling');
  await goTo(page, '/boundaries/new');
  await page.getByLabel('What is it about?').fill('Cuddling');
  await page.getByRole('radio', { name: /^Hard limit/ }).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await heading(page, 'Boundaries and signals');
  await goTo(page, '/now');
  await heading(page, 'Water or tea');
  await press(page, 'Signals');
  await expect(page.getByRole('region', { name: 'Signals' })).toContainText('Cuddling');
});

test('a timer is right after a reload, ends with a soft word, and is held by a pause', async ({ page, app }) => {
  await page.clock.install();
  await skipWelcome(page, app.url);
  await plan(page, 'cuddling');
  await goTo(page, '/now');
  await press(page, 'Start for everybody here');
  await more(page, 'To care');
  await press(page, 'Timer: 10 min');
  const timer = page.getByRole('timer');
  await expect(timer).toHaveText(/^(10:00|9:5\d)$/);
  await expectBedside(page);
  await expectAccessible(page, ['night']);
  await page.clock.runFor('04:00');
  await expect(timer).toHaveText(/^(6:0|5:[45])\d$/);
  await page.reload();
  await expect(timer).toHaveText(/^(6:0|5:[345])\d$/);
  await press(page, 'Pause');
  await heading(page, 'Paused');
  await page.clock.runFor('30:00');
  await press(page, 'Go on');
  await expect(timer).toHaveText(/^(6:0|5:[2345])\d$/);
  await page.clock.runFor('07:00');
  await expect(page.getByText('Time is round. Stay if you like.')).toBeVisible();
  await expectBedside(page);
  await press(page, 'Stay longer');
  await expect(timer).toHaveText(/^(5:00|4:5\d)$/);
});

test('hours later it asks whether to go on or to close, and either way nothing is lost', async ({ page, app }) => {
  await page.clock.install();
  await open(page, app.url);
  await press(page, 'Start for everybody here');
  await press(page, 'Skip all');
  await heading(page, 'How is the body?');
  await untilSaved(page);
  await page.clock.fastForward('26:00:00');
  await page.reload();
  await heading(page, 'Go on from here?');
  await expectBedside(page);
  await press(page, 'Go on');
  await heading(page, 'How is the body?');
  await page.clock.fastForward('26:00:00');
  await page.reload();
  await press(page, 'Close it');
  await heading(page, 'Closed for tonight');
  await press(page, 'Open it again');
  await heading(page, 'Is everybody in a good state?');
});

test('while a timer runs idleness doesn’t lock; from its end on it does', async ({ page, app }) => {
  test.setTimeout(120_000);
  await skipWelcome(page, app.url);
  await setLock(page);
  await plan(page, 'cuddling');
  await page.clock.install();
  await goTo(page, '/now');
  await press(page, 'Start for everybody here');
  await more(page, 'To care');
  await press(page, 'Timer: 10 min');
  await page.clock.runFor('09:00');
  await heading(page, 'Cuddling');
  await page.clock.runFor('02:00');
  await heading(page, 'Cuddling');
  await page.clock.runFor('02:00');
  await expectLocked(page);
});

test('it is night there, whatever the look, and day again after it; quiet mode shows no words', async ({ page, app }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, app.url);
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(await ground()).toBe('rgb(12, 10, 8)');
  await expectAccessible(page, ['night']);
  await press(page, 'Start for everybody here');
  await expectAccessible(page, ['night']);
  await more(page, 'To care');
  await heading(page, 'Cuddling');
  await more(page, 'Without words');
  await expect(page.getByRole('main')).toHaveText(/./);
  await expectBedside(page);
  await expectAccessible(page, ['night']);
  const seen = page.getByRole('main').getByText(/\w/).filter({ visible: true });
  expect(await seen.evaluateAll((all) => all.filter((one) => !one.closest('.for-screen-readers')).length)).toBe(0);
  await more(page, 'Words again');
  await press(page, 'I need to stop');
  await expectAccessible(page, ['night']);
  await page.getByRole('link', { name: 'Get help' }).click();
  await heading(page, 'Get help');
  expect(await ground()).toBe('rgb(250, 246, 239)');
});

test('the screen is kept from going dark, asked for again after each look away, and let go at the end', async ({ page, app }) => {
  await page.addInitScript(() => {
    const held = { asked: 0, released: 0 };
    Object.assign(window, { held });
    const request = () => {
      held.asked += 1;
      return Promise.resolve({
        release: () => {
          held.released += 1;
          return Promise.resolve();
        },
      });
    };
    Object.defineProperty(Navigator.prototype, 'wakeLock', { value: { request } });
  });
  const held = () => page.evaluate(() => (window as unknown as { held: { asked: number; released: number } }).held);
  await open(page, app.url);
  expect((await held()).asked).toBe(0);
  await press(page, 'Start for everybody here');
  await heading(page, 'Are you safe?');
  await expect(page.getByText('The screen may go dark')).toBeHidden();
  expect((await held()).asked).toBe(1);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  expect((await held()).asked).toBe(2);
  await goTo(page, '/');
  await heading(page, 'Good to see you');
  expect((await held()).released).toBeGreaterThan(0);
});

test('where the screen can’t be kept from going dark, it is said once', async ({ page, app }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'wakeLock', { value: undefined });
  });
  await open(page, app.url);
  await press(page, 'Start for everybody here');
  await expect(page.getByText('The screen may go dark. Nothing is lost.')).toBeVisible();
  await expectBedside(page);
  await press(page, 'Yes');
  await heading(page, 'Undo what binds');
  await expect(page.getByText('The screen may go dark')).toBeHidden();
});

test('by keys alone, from the start to the close', async ({ page, app }) => {
  await open(page, app.url);
  const enter = async (name: string | RegExp): Promise<void> => {
    await tabTo(page, name);
    await page.keyboard.press('Enter');
  };
  await enter('Start for everybody here');
  await expect(page.getByRole('heading', { level: 1, name: 'Are you safe?' })).toBeFocused();
  await enter('Yes');
  await expect(page.getByRole('heading', { level: 1, name: 'Undo what binds' })).toBeFocused();
  await enter('Skip all');
  await enter('Skin, burns, heat and cold');
  await tabTo(page, /^A bruise/i);
  await page.keyboard.press('Space');
  await enter('Done');
  await enter('Go on');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await enter('More');
  /** A second key on a screen that is about to go would count for that one. */
  const onward = async (name: string): Promise<void> => {
    const title = page.getByRole('heading', { level: 1 });
    const before = (await title.textContent()) ?? '';
    await enter(name);
    await expect(title).not.toHaveText(before);
    await expect(title).toBeFocused();
  };
  await onward('Close for tonight');
  await onward('Yes');
  await onward('Go on');
  await onward('Go on');
  await onward('No');
  await expect(page.getByRole('heading', { level: 1, name: 'Closed for tonight' })).toBeFocused();
});

test.describe('as a screen reader says it', () => {
  // The reader is a script that the app's policy wouldn't let in.
  test.use({ bypassCSP: true });

  test('each screen is a heading, a line, and buttons with names', async ({ page, app }) => {
    await open(page, app.url);
    expect(await readOut(page)).toEqual([
      'main',
      'heading, Aftercare now, level 1',
      'paragraph',
      'One thing at a time. Skip whatever you like.',
      'end of paragraph',
      'button, Start for everybody here',
      'button, Start for me alone',
      'link, Prepare first',
      'link, Help',
      'link, Home',
      'end of main',
    ]);
    await press(page, 'Start for everybody here');
    await heading(page, 'Are you safe?');
    const safe = await readOut(page);
    expect(safe.slice(0, 2)).toEqual(['main', 'heading, Are you safe?, level 1']);
    expect(safe.filter((phrase) => phrase.startsWith('button'))).toEqual([
      'button, Yes',
      'button, Not sure',
      'button, Skip all',
      'button, Pause',
      'button, I need to stop',
      expect.stringMatching(/^button, Signals/),
      expect.stringMatching(/^button, More/),
    ]);
  });
});
