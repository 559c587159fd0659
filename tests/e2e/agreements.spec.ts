import { expectAccessible, goTo, leaveFor, skipWelcome, untilSaved } from './support/app';
import { readOn, shownBy } from './support/asText';
import { expect, test, withoutWorker } from './support/fixtures';
import { expectOnPaper } from './support/paper';
import { cardAsText, keepCardOf } from './support/sharedCards';

test.use(withoutWorker);

test('two phones agree, one changes its mind, and nothing holds on either; what is ruled out since is struck', async ({ page, app, browser }) => {
  await skipWelcome(page, app.url);
  const main = page.getByRole('main');
  await goTo(page, '/agreements/new');
  await page.getByLabel('What do they call me?').fill('Alex <b>');
  await page.getByLabel('Name or pet name').fill('Sam');
  await page.getByLabel('Something else').selectOption('Cuddling');
  await page.getByLabel('For whom: Cuddling').selectOption('For each other');
  await page.getByLabel('Something else').selectOption('A massage');
  await page.getByRole('button', { name: 'Look at it whole' }).click();
  await expect(main.getByText('Say for whom it is, or take it out: A massage.')).toBeFocused();
  await page.getByLabel('For whom: A massage').selectOption('For Sam');
  await page.getByLabel('Contact afterwards').fill('A message tomorrow');
  // Words are kept four times a second; a person takes longer to reload.
  await page.waitForTimeout(500);
  await untilSaved(page);
  await page.reload();
  await expect(main.getByText('Here is what you had begun.')).toBeVisible();
  await expectAccessible(page, ['dark']);
  await page.getByRole('button', { name: 'Look at it whole' }).click();
  await page.getByRole('button', { name: 'I say yes to this' }).click();
  await expect(main.getByText('This is not a contract.')).toBeVisible();
  await expectAccessible(page, ['light']);
  await expectOnPaper(page, { pages: 1, words: [/Cuddling/, /A massage/, /A message tomorrow/, /not a contract/], without: [/Print/, /Saved on/] });
  await page.getByRole('button', { name: 'Show it to the other phone' }).click();
  const offer = await shownBy(page);

  const other = await (await browser.newContext()).newPage();
  await skipWelcome(other, app.url);
  await readOn(other, offer);
  await expect(other.getByText('Nothing of it is kept here unless you say yes.')).toBeVisible();
  await expect(other.getByText('Alex <b> said yes on')).toBeVisible();
  await expectAccessible(other, ['dark']);
  await other.getByRole('button', { name: 'I say yes to this' }).click();
  await untilSaved(other);
  await other.getByRole('button', { name: 'Show my yes back' }).click();
  await readOn(page, await shownBy(other));
  await expect(main.getByText('Sam has said yes to it.')).toBeVisible();

  await goTo(page, '/prepare');
  await page.getByRole('button', { name: 'Add somebody' }).click();
  await page.getByLabel('Name or pet name').fill('sam');
  await page.getByRole('button', { name: 'Take what we agreed into the tray' }).click();
  await expect(main.getByRole('region', { name: 'What would help then' })).toContainText('A massage');
  await goTo(page, '/practice/massage');
  await page.getByLabel('To give', { exact: true }).selectOption('Hard limit');
  await untilSaved(page);
  await goTo(page, '/agreements');
  await page.getByRole('link', { name: /With Sam/ }).click();
  await expect(main.getByText('Your card or a boundary says no to it now.')).toBeVisible();

  await goTo(other, '/agreements');
  await other.getByRole('link', { name: /With Alex/ }).click();
  // Put in other words here, the words of before still hold on the other phone: they can be taken back, not just deleted.
  await other.getByRole('link', { name: 'Change it' }).click();
  await other.getByLabel('Contact afterwards').fill('A call tomorrow');
  await other.getByRole('button', { name: 'Look at it whole' }).click();
  await expect(other.getByText("I haven’t said yes yet.")).toBeVisible();
  await expect(other.getByRole('button', { name: 'Delete it from this device' })).toHaveCount(0);
  await other.getByRole('button', { name: 'Take it back' }).click();
  await other.getByRole('button', { name: 'Yes, it is over' }).click();
  await expect(other.getByText('You took this back on')).toBeVisible();
  await other.getByRole('button', { name: 'Show that it is taken back' }).click();
  await readOn(page, await shownBy(other));
  await expect(main.getByText('It holds for nobody from now on')).toBeVisible();
  await main.getByRole('link', { name: 'Open the agreement' }).click();
  await expect(main.getByText('It holds for nobody any more')).toBeVisible();
  await expect(main.getByText(/^It holds (up to|until)/)).toHaveCount(0);
  await goTo(page, '/agreements');
  await expect(main.getByRole('link', { name: /With Sam/ })).toHaveText(/^With Sam ?Taken back on [^·]+$/);
  await readOn(page, offer);
  await expect(main.getByText('Nothing of it holds.')).toBeVisible();
  await goTo(page, '/prepare');
  await expect(main.getByText('Sam: taken back on')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Take what we agreed into the tray' })).toHaveCount(0);
  await other.context().close();
});

test('a boundary about somebody who was taken out is left out, and that is said', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  const main = page.getByRole('main');
  await goTo(page, '/boundaries/new');
  await page.getByLabel('What is it about?').fill('Marks');
  await page.getByRole('radio', { name: /^Hard limit/ }).check({ force: true });
  await page.getByRole('radio', { name: 'With one person' }).check({ force: true });
  await page.getByLabel('Their name').fill('Ana');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await untilSaved(page);
  await goTo(page, '/agreements/new');
  await page.getByLabel('Name or pet name').fill('Ana');
  await page.getByRole('button', { name: 'Add one more' }).click();
  await page.getByLabel('Name or pet name').last().fill('Ben');
  await page.getByLabel('Contact afterwards').fill('A message tomorrow');
  await page.getByRole('checkbox', { name: /Marks/ }).check({ force: true });
  await page.getByRole('button', { name: 'Take Ana out' }).click();
  await expect(main.getByText('“Marks” was chosen.')).toBeVisible();
  await expectAccessible(page, ['dark']);
  await page.getByRole('button', { name: 'Look at it whole' }).click();
  await expect(main.getByText('A message tomorrow')).toBeVisible();
  await expect(main.getByText('Marks')).toHaveCount(0);
});

test('whoever says yes on this phone hands it back, with all that its owner can do', async ({ page, app }) => {
  const main = page.getByRole('main');
  await skipWelcome(page, app.url);
  await goTo(page, '/agreements/new');
  await page.getByLabel('Name or pet name').fill('Sam');
  await page.getByLabel('Contact afterwards').fill('A message tomorrow');
  await page.getByRole('button', { name: 'Look at it whole' }).click();
  await page.getByRole('button', { name: 'I say yes to this', exact: true }).click();
  await page.getByRole('button', { name: 'Sam says yes here' }).click();
  await expect(main.getByRole('link', { name: 'Change it' })).toHaveCount(0);
  await page.getByRole('button', { name: 'I am Sam, and I say yes to this' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What Sam and I agreed' })).toBeFocused();
  await expect(main.getByRole('button', { name: 'Show it to the other phone' })).toBeVisible();
  await expect(main.getByRole('link', { name: 'Change it' })).toBeVisible();
  await page.getByRole('button', { name: 'Show it to the other phone' }).click();
  await shownBy(page);
  await page.getByRole('link', { name: 'That’s all' }).click();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.getByRole('button', { name: 'Yes, it is over' }).click();
  await expect(main.getByText(/^You took this back/)).toBeFocused();
  // What was laid out before says yes, and isn't there any more.
  await leaveFor(page, '/exchange/show');
  await expect(page.getByRole('heading', { name: 'Nothing is laid out' })).toBeVisible();
});

test('one that was begun with somebody is found again in the list, and knows what they call its writer', async ({ page, app }) => {
  const main = page.getByRole('main');
  await skipWelcome(page, app.url);
  const route = await keepCardOf(page, { from: '00000000000000a1', name: 'Sam' });
  const id = route.split('/').at(-1) ?? '';
  await goTo(page, `/exchange/${id}`);
  await page.getByLabel('What they may call you').fill('Alex');
  await page.getByRole('button', { name: 'See what they will see' }).click();
  await page.getByRole('button', { name: 'Show it', exact: true }).click();
  // What can be pressed goes while it is sealed: the file, for which that was asked, stands open afterwards.
  await main.getByText('As a file', { exact: true }).click();
  await main.getByRole('region', { name: 'Without a camera' }).getByRole('button', { name: 'Seal it with four words' }).click();
  await expect(page.getByRole('button', { name: 'Save the file' })).toBeVisible({ timeout: 30_000 });

  // A newer card of theirs doesn't ask for one's own as if it had never been shown.
  const newer = await cardAsText({ from: '00000000000000a1', name: 'Sam', madeAt: '2026-11-21T20:00:00.000Z', fields: { health: 'word8' } });
  await page.reload();
  await readOn(page, newer);
  await page.getByRole('button', { name: 'Keep this card' }).click();
  await expect(main.getByText(/^Sam was shown yours on /)).toBeVisible();

  await goTo(page, `/agreements/new/${id}`);
  await expect(page.getByLabel('What do they call me?')).toHaveValue('Alex');
  await page.getByLabel('Contact afterwards').fill('A message tomorrow');
  await untilSaved(page);
  await goTo(page, '/agreements');
  await main.getByRole('link', { name: 'Go on with what you had begun with Sam' }).click();
  await expect(page.getByLabel('Contact afterwards')).toHaveValue('A message tomorrow');
});
