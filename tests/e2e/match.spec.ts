import { expectAccessible, goTo, skipWelcome, untilSaved } from './support/app';
import { expect, test, withoutWorker } from './support/fixtures';
import { expectOnPaper } from './support/paper';
import { keepCardOf } from './support/sharedCards';

test.use(withoutWorker);

test('two cards make a menu, a talk and an evening of three, and what anybody refuses stands in none of them', async ({ page, app }) => {
  test.setTimeout(120_000);
  await skipWelcome(page, app.url);
  for (const [id, receive, give] of [
    ['massage', 'I want this', 'Hard limit'],
    ['cuddling', 'I want this', "I’m willing"],
    ['singing', 'I want this', 'I want this'],
    ['water-or-tea', "I’m willing", 'I want this'],
    ['lying-near', 'I want this', 'I want this'],
  ] as const) {
    await goTo(page, `/practice/${id}`);
    await page.getByLabel('For me', { exact: true }).selectOption(receive);
    await page.getByLabel('To give', { exact: true }).selectOption(give);
    await untilSaved(page);
  }
  const sam = await keepCardOf(page, {
    from: '00112233aabbccdd',
    name: 'Sam',
    stances: {
      massage: { give: 'want', receive: 'want' },
      cuddling: { give: 'willing', receive: 'curious' },
      singing: { give: 'want', receive: 'want' },
      'lying-near': { receive: 'want', give: 'want' },
      'time-alone': { receive: 'want' },
    },
    needs: { space: 'much', touch: 'none' },
    fields: { 'please-dont': 'no singing please', 'contact-after': '<b>A message</b> at noon' },
    boundaries: [{ topic: 'Hands', limit: 'conditional', words: '', conditions: 'Only the shoulders', practiceIds: ['massage'] }],
  });

  const main = page.getByRole('main');
  await goTo(page, `${sam}/menu`);
  await expect(page.getByRole('heading', { level: 1, name: 'Our menu' })).toBeVisible();
  const massage = main.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Massage' }) });
  await expect(massage).toContainText('You want it, and Sam is glad to give it.');
  await expect(massage).toContainText('Only the shoulders');
  await massage.getByRole('button', { name: /^Tonight/ }).click();
  await expect(main.getByRole('region', { name: 'For tonight' })).toContainText('A massage');
  await expect(main).not.toContainText('Singing');
  await expectOnPaper(page, { pages: 2, words: [/Our menu/, /A massage/, /Only the shoulders/], without: [/Singing/, /Print/, /Energy/] });
  await expectAccessible(page);
  await page.getByRole('button', { name: 'For Sam' }).click();
  await expect(main.getByRole('heading', { name: 'Ask first' })).toBeVisible();
  await expect(main.getByRole('heading', { level: 3, name: 'Massage' })).toHaveCount(0);

  await goTo(page, `${sam}/talk`);
  await expect(main.getByText('Sam: <b>A message</b> at noon')).toBeVisible();
  await expect(main).toContainText('Only the shoulders');
  await main.getByText('Touch and space', { exact: true }).click();
  await main.getByRole('radio', { name: 'Touch, somebody close' }).check();
  await expect(main).toContainText('For Sam, without you');
  await expect(main).not.toContainText('Singing');
  await expectAccessible(page, ['dark']);

  await keepCardOf(page, { from: 'ffeeddccbbaa9988', name: 'Kim', stances: { 'lying-near': { receive: 'hard-limit', give: 'hard-limit' } } });
  await goTo(page, '/partners/together');
  await page.getByRole('checkbox', { name: 'Sam' }).check();
  await page.getByRole('checkbox', { name: 'Kim' }).check();
  await expect(main.getByRole('region', { name: 'For you', exact: true })).toContainText('A massage');
  await expect(main.getByRole('region', { name: 'For Kim' })).toContainText('Nobody’s card speaks for looking after Kim');
  await expect(main).not.toContainText('Lying near');
  await expectAccessible(page, ['light']);
});

test('a request is thought through alone, never ends in a plain yes where it might hurt, and leaves nothing', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await goTo(page, '/request');
  await page.getByLabel('What was asked?').fill('To be carried to bed');
  const choose = (legend: string, option: string) => page.getByRole('group', { name: legend }).getByRole('radio', { name: option, exact: true }).check();
  await choose('Would it hurt me?', 'No');
  await choose('Do I have the strength?', 'Yes, enough');
  await choose('Do I want to, or am I willing?', 'I’m willing');
  await expect(page.getByRole('heading', { level: 2, name: 'Yes', exact: true })).toBeVisible();
  await choose('Would it hurt me?', 'I’m not sure');
  await expect(page.getByRole('heading', { level: 2, name: 'Yes, with changes' })).toBeVisible();
  await expect(page.getByRole('group', { name: 'What would you like to say?' }).getByRole('radio', { name: 'Yes', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: /^Take: I’m not sure how it will be/ }).click();
  await expect(page.getByLabel('In your words')).toHaveValue(/Can we start small/);
  await choose('Could I say no without fear?', 'No');
  await expect(page.getByRole('link', { name: 'When saying no doesn’t feel safe' })).toBeVisible();
  await expectAccessible(page);
  await untilSaved(page);

  await page.reload();
  await expect(page.getByLabel('What was asked?')).toHaveValue('To be carried to bed');
  await expect(page.getByRole('group', { name: 'Could I say no without fear?' }).getByRole('radio', { checked: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Done, clear this' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Good to see you' })).toBeVisible();
  await goTo(page, '/request');
  await expect(page.getByLabel('What was asked?')).toHaveValue('');
});

test('where nothing meets, the menu says whose card is silent and what to do next', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  const sam = await keepCardOf(page, { from: '00112233aabbccdd', name: 'Sam', stances: { cuddling: { receive: 'want' } } });
  const main = page.getByRole('main');
  await goTo(page, `${sam}/menu`);
  await expect(main).toContainText('You haven’t said yet what you would like. Sam’s card doesn’t say yet what Sam is glad to give.');
  await expect(main.getByRole('link', { name: 'Receive the card again' })).toBeVisible();
  await expectAccessible(page, ['dark']);
  await page.getByRole('button', { name: 'For Sam' }).click();
  await expect(main).toContainText('You haven’t said yet what you are glad to give.');
  await expect(main).not.toContainText('Sam’s card doesn’t say yet');
  await main.getByRole('link', { name: 'Say what you are glad to give' }).click();
  await expect(page).toHaveURL(/#\/quiz\?at=giver-needs/);
});

test('an evening that is prepared from a partner’s menu is with them, once, beside whoever is there, and leaves out what they refuse', async ({ page, app }) => {
  test.setTimeout(60_000);
  await skipWelcome(page, app.url);
  const main = page.getByRole('main');
  const names = page.getByLabel('Name or pet name');
  const bea = await keepCardOf(page, {
    from: '00112233aabbccdd',
    name: 'Bea',
    stances: { 'showering-together': { receive: 'hard-limit', give: 'hard-limit' }, cuddling: { receive: 'want', give: 'want' } },
  });
  const kim = await keepCardOf(page, { from: 'ffeeddccbbaa9988', name: 'Kim', stances: { cuddling: { receive: 'want', give: 'want' } } });
  await goTo(page, '/practice/showering-together');
  await main.getByRole('button', { name: 'Tonight', exact: true }).click();
  await untilSaved(page);
  await goTo(page, `${bea}/menu`);
  await main.getByRole('link', { name: 'Prepare an evening' }).click();
  await expect(names).toHaveValue('Bea');
  await expect(main).toContainText('One thing in the tray is left out now');

  await page.reload();
  await expect(names).toHaveValue('Bea');
  for (const route of [`${bea}/menu`, `${kim}/menu`]) {
    await goTo(page, route);
    await main.getByRole('link', { name: 'Prepare an evening' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Prepare' })).toBeVisible();
    await untilSaved(page);
  }
  await expect(names).toHaveCount(2);
  await expect(names.nth(0)).toHaveValue('Bea');
  await expect(names.nth(1)).toHaveValue('Kim');
  await page.getByRole('button', { name: 'Remove Kim' }).click();
  await expect(names).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(names).toHaveCount(2);

  await main.getByRole('link', { name: 'Start aftercare' }).click();
  await main.getByRole('button', { name: 'Start', exact: true }).click();
  await main.getByRole('button', { name: 'More', exact: true }).click();
  await main.getByRole('button', { name: 'To care' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Are you safe?' })).toBeHidden();
  await expect(main.getByRole('button', { name: 'Not now' })).toBeVisible();
  await expect(main).not.toContainText('Showering');
  await main.getByRole('button', { name: 'Something else' }).click();
  await expect(main.getByRole('listitem').first()).toBeVisible();
  await expect(main.getByRole('listitem').filter({ hasText: 'Showering' })).toHaveCount(0);
});

test('an evening of several that is prepared from what suits all of them is with all of them', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await keepCardOf(page, { from: '00112233aabbccdd', name: 'Bea', stances: { cuddling: { receive: 'want' } } });
  await keepCardOf(page, { from: 'ffeeddccbbaa9988', name: 'Kim', stances: { cuddling: { give: 'want' } } });
  await goTo(page, '/partners/together');
  for (const name of ['Bea', 'Kim']) await page.getByRole('checkbox', { name }).check();
  await page.getByRole('link', { name: 'Prepare an evening' }).click();
  const names = page.getByLabel('Name or pet name');
  await expect(names).toHaveCount(2);
  expect(await Promise.all((await names.all()).map((name) => name.inputValue()))).toEqual(expect.arrayContaining(['Bea', 'Kim']));
});
