import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible, goTo, skipWelcome, untilSaved } from './support/app';
import { expect, test, withoutWorker } from './support/fixtures';
import { expectOnPaper, papers, printed } from './support/paper';
import { writeOnCard } from './support/writeOnCard';

test.use(withoutWorker);

const main = (page: Page) => page.getByRole('main');
const noPaperYet = 'It doesn’t fit on a card of this size. Choose fewer parts, or one page.';

test.beforeEach(async ({ page, app }) => {
  await skipWelcome(page, app.url);
});

test('the card goes on one page, on a card for the wallet, into a picture and into the clipboard; what is private only by its tick', async ({ page }) => {
  await writeOnCard(page, 'Words that soothe', 'You are safe with me');
  await writeOnCard(page, 'Allergies', 'Peanuts');
  await goTo(page, '/practice/massage');
  await page.getByLabel('For me', { exact: true }).selectOption('I want this');
  await untilSaved(page);

  await goTo(page, '/card');
  await page.getByRole('link', { name: 'Print it, or make a picture' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'My card on paper' })).toBeVisible();
  await expectAccessible(page);
  await expectOnPaper(page, {
    pages: 1,
    words: [/What does me good/, /You are safe with me/, /A massage/],
    without: [/Peanuts/, /My card on paper/, /Lowlamp|aftercare/i, /Print/],
  });

  await page.getByLabel('With a title').uncheck();
  await page.getByRole('group', { name: 'Private parts of the card' }).or(page.getByRole('group', { name: /private/i })).first().getByLabel(/Allergies/).check();
  await expectOnPaper(page, { pages: 1, words: [/Peanuts/], without: [/What does me good/] });

  await page.getByLabel(/^For the wallet/).check();
  await expect(page.getByText(noPaperYet)).toBeHidden();
  await expectOnPaper(page, { pages: 1, words: [/Peanuts/, /A massage/], without: [/What does me good/] });

  await page.getByRole('button', { name: 'Make a picture' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the picture' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('picture.png');
  const picture = await readFile(await download.path());
  // Width and height of a PNG: as wide as always, as tall as its words.
  expect(picture.readUInt32BE(16)).toBe(1440);
  expect(picture.readUInt32BE(20)).toBeGreaterThan(600);
  await expect(page.getByText(/^It is in your downloads as picture.png. It isn’t encrypted/)).toBeVisible();

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText('Copied.', { exact: true })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Words that soothe: You are safe with me');
  expect(copied).toContain('Peanuts');
});

test('a very full card takes small letters, then more pages, and says so; on the wallet it is refused, not cut', async ({ page }) => {
  const long = (words: string, times: number) => Array.from({ length: times }, () => words).join(' ').slice(0, 1_900);
  await writeOnCard(page, 'Words that soothe', long('quietly now', 60));
  await goTo(page, '/card/paper');
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeVisible();
  await expectOnPaper(page, { pages: 1, words: [/quietly now/], without: [] });

  for (const passage of ['Words to avoid', 'Time alone', 'Food, drink and comfort', 'If I feel low later', 'When I am the one who gives']) {
    await writeOnCard(page, passage, `${'w'.repeat(120)} ${long('all of it', 400)}`);
  }
  await goTo(page, '/card/paper');
  await expect(page.getByText(/takes more than one page/)).toBeVisible();
  await expectOnPaper(page, { pages: 2, words: [/wwwww/, /all of it/, /quietly now/], without: [] });
  await page.getByLabel(/^For the wallet/).check();
  await expect(page.getByText(noPaperYet)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeHidden();
});

test('boundaries and the card for a clinician are printed whole, and without a title where one likes', async ({ page }) => {
  await goTo(page, '/boundaries/new');
  await page.getByLabel('What is it about?').fill('Photos');
  await page.getByRole('radio', { name: /^Hard limit/ }).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Boundaries and signals' })).toBeVisible();
  await expectOnPaper(page, { pages: 1, words: [/Boundaries and signals/, /Photos/, /Hard limit/], without: [/Print/, /Write a boundary/] });
  // What the dialog of the system would print while it is open.
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  for (const format of papers) {
    await page.getByRole('button', { name: 'Print without a title' }).click();
    expect(await page.title()).toBe('1');
    const { text } = await printed(page, format);
    expect(text).toContain('Photos');
    expect(text).not.toMatch(/Boundaries and signals|Lowlamp/);
  }
  await expect(page).toHaveTitle('Lowlamp');
  await expect(page.getByRole('heading', { level: 1, name: 'Boundaries and signals' })).toBeVisible();

  await goTo(page, '/help/clinician');
  await page.getByLabel(/own words/i).or(main(page).getByRole('textbox')).first().fill('It began an hour ago.');
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeVisible();
  const paper = await printed(page, 'A4');
  expect(paper.text).toContain('It began an hour ago.');
});

test('everything is taken out as files only after the warning is ticked, and nothing of it needs the network', async ({ page }) => {
  await writeOnCard(page, 'Words that soothe', 'You are safe with me');
  await goTo(page, '/journal/new');
  await main(page).getByRole('textbox').first().fill('=1+1, a quiet evening');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await untilSaved(page);
  await goTo(page, '/settings');
  await page.getByRole('link', { name: 'Files to read elsewhere' }).click();
  await expect(page.getByRole('button', { name: 'Make the file' })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByLabel('I understand that anybody who has the file can read it').check();
  await expectAccessible(page, ['dark']);

  const texts: string[] = [];
  for (const heading of ['Everything, as JSON', 'The journal, as a table', 'Your ratings, as a table']) {
    const part = page.getByRole('region', { name: heading });
    await part.getByRole('button', { name: 'Make the file' }).click();
    const downloading = page.waitForEvent('download');
    await part.getByRole('button', { name: 'Save the file' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^(export|table-\d)-\d{4}-\d\d-\d\d\.(json|csv)$/);
    texts.push(await readFile(await download.path(), 'utf8'));
  }
  const [json = '', journal = '', ratings = ''] = texts;
  const { format, app, records } = JSON.parse(json) as { format: number; app: string; records: { kind: string }[] };
  expect([format, app]).toEqual([1, 'lowlamp']);
  expect(records.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['card', 'journal-entry']));
  expect(records.some(({ kind }) => kind === 'ways-in')).toBe(false);
  expect(json).toContain('You are safe with me');
  expect(journal).toContain('"\'=1+1, a quiet evening"');
  expect(ratings.split('\r\n')[0]).toContain('How much it helped');
});
