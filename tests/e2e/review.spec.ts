import type { Page } from '@playwright/test';
import { expectAccessible, goTo, skipWelcome, untilSaved } from './support/app';
import { expect, test, withoutWorker } from './support/fixtures';

test.use(withoutWorker);

const main = (page: Page) => page.getByRole('main');
const heading = (page: Page, name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
const press = (page: Page, name: string | RegExp) =>
  main(page).getByRole('button', { name, exact: typeof name === 'string' }).click();

/** Checks in with nothing but how one practice was, and lets that count. */
async function rate(page: Page, practice: string, answer: string): Promise<void> {
  await goTo(page, '/check-in/new');
  await press(page, /^Just me/);
  await heading(page, 'How were you before?');
  await page.getByRole('button', { name: 'Continue' }).click();
  for (let at = 0; at < 9; at += 1) {
    const before = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    await press(page, 'Continue');
    await expect(page.getByRole('heading', { level: 1, name: before, exact: true })).toHaveCount(0);
  }
  await page.getByLabel('What was done afterwards?').selectOption({ label: practice });
  await page.getByRole('group', { name: practice, exact: true }).getByLabel(answer).check();
  await press(page, 'Continue');
  await press(page, 'Done');
  await press(page, 'Count them');
  await untilSaved(page);
}

test('a month later Home offers the look back; a stance that no longer fits is asked about, changed and taken back in a tap', async ({
  page,
  app,
}) => {
  test.slow();
  await skipWelcome(page, app.url);
  await goTo(page, '/practice/massage');
  await page.getByLabel('For me').selectOption('I want this');
  await untilSaved(page);
  await goTo(page, '/card');
  await press(page, /^Confirm/);
  await untilSaved(page);
  await rate(page, 'A massage', 'It made things worse');
  await rate(page, 'A massage', 'A little worse');
  await goTo(page, '/');
  await expect(main(page).getByRole('link', { name: /^Look back, if you like/ })).toHaveCount(0);
  await page.clock.install({ time: new Date(Date.now() + 40 * 86_400_000) });
  await page.reload();
  await main(page).getByRole('link', { name: /^Look back, if you like/ }).click();
  await heading(page, 'Looking back');
  const stances = page.getByRole('region', { name: 'Does this still fit?' });
  await expect(stances).toContainText('Your card says “I want this” to this for yourself. It made things worse 2 times.');
  await expect(page.getByRole('region', { name: 'What did you good' })).toContainText('Nothing has been rated yet');
  await expectAccessible(page);

  await press(page, 'Change A massage to: Not now');
  await expect(stances).toContainText('What your card says fits what you said afterwards.');
  await expect(stances.getByRole('heading')).toBeFocused();
  const card = page.getByRole('region', { name: 'Your card, then and now' });
  await expect(card.getByRole('row', { name: /A massage/ })).toContainText('Not now');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(card).toContainText('Your card says what it said then.');
  await press(page, 'Leave A massage as it is');
  await expect(stances).toContainText('What your card says fits what you said afterwards.');
  await press(page, "That’s enough for this time");
  await heading(page, 'Journal');
  await goTo(page, '/');
  await expect(main(page).getByRole('link', { name: /^Look back, if you like/ })).toHaveCount(0);
});
