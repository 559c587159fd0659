import type { Locator, Page } from '@playwright/test';
import { expectAccessible, goTo, skipWelcome, untilSaved } from './support/app';
import { drawnIn, tableOf } from './support/charts';
import { expect, test, withoutWorker } from './support/fixtures';

test.use(withoutWorker);

const part = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

async function open(page: Page): Promise<void> {
  await goTo(page, '/insights');
  await expect(page.getByRole('heading', { level: 1, name: 'What has helped so far' })).toBeVisible();
}

/** Rates the three small tries, and gives back their names in the order of the ratings. */
async function rateTries(page: Page, answers: readonly string[]): Promise<readonly string[]> {
  await goTo(page, '/quiz/tries');
  const names: string[] = [];
  for (const [at, answer] of answers.entries()) {
    const one = page.getByRole('main').getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2 }) }).nth(at);
    names.push((await one.getByRole('heading', { level: 2 }).textContent()) ?? '');
    await one.getByText('How was it?', { exact: true }).click();
    await one.getByRole('radio', { name: answer }).check();
    await untilSaved(page);
  }
  return names;
}

async function writeBoundary(page: Page): Promise<void> {
  await goTo(page, '/boundaries/new');
  await page.getByLabel('What is it about?').fill('Photos');
  await page.getByRole('radio', { name: /^Hard limit/ }).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Boundaries and signals' })).toBeVisible();
}

test.beforeEach(async ({ app, page }) => {
  await skipWelcome(page, app.url);
});

test('each picture says what it needs as long as there is nothing to show', async ({ page }) => {
  await open(page);
  await expect(part(page, 'What helped')).toContainText('Once you have said of a practice how much it helped');
  await expect(part(page, 'Mood, before and after')).toContainText('It needs a check-in');
  await expect(part(page, 'When it was low')).toContainText('It needs a follow-up');
  await expect(part(page, 'Days')).toContainText('It needs a time of aftercare');
  await expect(part(page, 'Boundaries over time')).toContainText('It needs a boundary');
  await expect(page.locator('main svg[role=img]')).toHaveCount(0);
  await expectAccessible(page);
});

test('what was rated stands as a drawing and as a table with the same figures, small numbers said to be small', async ({ page }) => {
  const names = await rateTries(page, ['It helped a lot', 'No difference', 'It made things worse']);
  await writeBoundary(page);
  await goTo(page, '/menu');
  await page.getByRole('link', { name: 'What has helped so far' }).click();

  const helped = part(page, 'What helped');
  await expect(helped.getByText(`${names[0] ?? ''} did you most good so far`)).toContainText('one time only');
  await expect(helped).toContainText(/did you most good so far\. That rests on \d+ ratings?, /);
  const cells = await tableOf(helped);
  expect(cells.map(([name, mean]) => [name, mean])).toEqual([[names[0], '2'], [names[1], '0'], [names[2], '-2']]);
  const marks = await drawnIn(helped, 'mean', 'low', 'high', 'count');
  const rounded = (value: string | null) => String(Math.round(Number(value) * 10) / 10);
  expect(marks.map(([mean, low, high, count]) => [rounded(mean ?? ''), `${rounded(low ?? '')} and ${rounded(high ?? '')}`, count])).toEqual(
    cells.map(([, mean, range, count]) => [mean, range?.replace('-0 ', '0 '), count]),
  );
  const boundaries = part(page, 'Boundaries over time');
  const byMonth = await tableOf(boundaries);
  const bars = await drawnIn(boundaries, 'counts');
  expect(bars.map(([counts]) => counts)).toEqual(byMonth.map((row) => row.slice(1, -1).join(' ')));
  expect(byMonth.at(-1)?.at(-1)).toBe('1');
  await expectAccessible(page);
});

test('care with somebody is told by person, got and given apart, and moods and days stand as drawn and in figures', async ({ page }) => {
  await goTo(page, '/journal/evening');
  await page.getByLabel('Day', { exact: true }).fill('2026-02-03');
  await page.getByLabel('Who was with you?').fill('Sam');
  await page.getByLabel('What was there of it?').selectOption('Cuddling');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.getByRole('link', { name: 'Check in about it' }).click();
  const press = (name: string | RegExp) =>
    page.getByRole('main').getByRole('button', { name, exact: typeof name === 'string' }).click();
  await press(/^Just me/);
  for (const [question, x] of [['How were you before?', 60], ['How are you now?', 220]] as const) {
    await expect(page.getByRole('heading', { level: 1, name: question })).toBeVisible();
    await page.locator('.pad').click({ position: { x, y: 60 } });
    await press('Continue');
  }
  const helpedQuestion = page.getByRole('heading', { level: 1, name: 'What helped afterwards?' });
  for (let at = 0; at < 8; at += 1) {
    const before = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    await press('Continue');
    await expect(page.getByRole('heading', { level: 1, name: before, exact: true })).toHaveCount(0);
  }
  await expect(helpedQuestion).toBeVisible();
  await page.getByRole('group', { name: 'Cuddling', exact: true }).getByLabel('It helped a lot').check();
  await page.getByText('And what I gave', { exact: true }).click();
  await page.getByRole('group', { name: 'Cuddling, given' }).getByLabel('It was too much').check();
  await expectAccessible(page);
  await press('Continue');
  await expect(page.getByRole('main')).toContainText('Cuddling, given');
  await press('Done');
  await press('Count them');
  await untilSaved(page);

  await open(page);
  const helped = part(page, 'What helped');
  await helped.getByLabel('Looked at').selectOption('With Sam');
  expect((await tableOf(helped)).map(([name, mean]) => [name, mean])).toEqual([['Cuddling', '2']]);
  await helped.getByLabel('Whose care').selectOption('To give');
  await helped.getByLabel('Looked at').selectOption('With Sam');
  await expect(helped.getByText("Giving what you rated here hasn’t done you good so far.")).toBeVisible();
  await expect(helped.getByRole('row').last()).toContainText('-2');
  const mood = part(page, 'Mood, before and after');
  const [cells] = await tableOf(mood);
  expect(await drawnIn(mood, 'count')).toEqual([[cells?.at(-1)]]);
  const days = part(page, 'Days');
  const byDay = await tableOf(days);
  const counts = (await drawnIn(days, 'counts')).flatMap(([one]) => (one === '0 0 0' ? [] : [one]));
  expect(counts).toEqual(byDay.map((row) => row.slice(1).join(' ')));
  expect(counts).toEqual(['0 1 0']);
});

test('to give is told apart, and a practice tells how it was rated', async ({ page }) => {
  const [first = ''] = await rateTries(page, ['It helped a lot']);
  await open(page);
  const helped = part(page, 'What helped');
  await helped.getByLabel('Whose care').selectOption('To give');
  await expect(helped).toContainText('Once you have said of a practice how much it helped');
  await goTo(page, '/menu');
  await page.getByRole('list', { name: 'What would help' }).getByRole('link', { name: first, exact: true }).click();
  await expect(page.getByRole('region', { name: 'How it was rated' })).toContainText("It can’t be told yet. 1 rating, one time only");
});

test('what was never tried gets its chance, with its reason, and the same one all day', async ({ page }) => {
  await rateTries(page, ['It helped a lot']);
  await goTo(page, '/menu');
  const oneToTry = page.locator('section').filter({ has: page.getByRole('heading', { name: 'One to try' }) });
  await expect(oneToTry).toContainText("You haven’t tried it yet.");
  const name = (await oneToTry.getByRole('link').textContent()) ?? '';
  await page.reload();
  await expect(oneToTry.getByRole('link')).toHaveText(name);
});

test('a picture is saved under a neutral name, and on paper the tables stand open', async ({ page }) => {
  await rateTries(page, ['It helped a lot']);
  await open(page);
  const helped = part(page, 'What helped');
  const download = page.waitForEvent('download');
  await helped.getByRole('button', { name: /^Save as a picture/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('picture-1.png');
  await expect(helped.getByRole('status')).toContainText("it isn’t encrypted");
  await page.emulateMedia({ media: 'print' });
  await expect(helped.getByRole('table')).toBeVisible();
  await expect(helped.getByRole('button', { name: /^Save as a picture/ })).toBeHidden();
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});

test('the words of a picture are as large on a phone as anywhere, grow with the text, and stay inside it', async ({ page }) => {
  await writeBoundary(page);
  await open(page);
  const drawing = part(page, 'Boundaries over time').getByRole('img');
  const drawn = () =>
    drawing.evaluate((svg) => {
      const letters = parseFloat(getComputedStyle(document.documentElement).fontSize);
      const room = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('text')].map((text) => {
        const box = text.getBoundingClientRect();
        const scale = text.getScreenCTM()?.a ?? 0;
        return {
          inRem: (parseFloat(getComputedStyle(text).fontSize) * scale) / letters,
          over: Math.max(room.left - box.left, box.right - room.right),
        };
      });
    });
  for (const [width, size] of [[1280, '100%'], [360, '100%'], [360, '200%'], [320, '200%']] as const) {
    await page.setViewportSize({ width, height: 780 });
    await page.evaluate((one) => {
      document.documentElement.style.fontSize = one;
    }, size);
    await expect(async () => {
      for (const { inRem, over } of await drawn()) {
        expect(inRem).toBeGreaterThanOrEqual(0.8125);
        expect(inRem).toBeLessThanOrEqual(0.95);
        expect(over).toBeLessThanOrEqual(1);
      }
    }).toPass();
  }
});
