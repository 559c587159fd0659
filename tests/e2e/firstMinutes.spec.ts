import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/app';
import { expect, test, withoutWorker } from './support/fixtures';

test.use(withoutWorker);

/*
 * The first five minutes of somebody new. A test can't be tired or curious, so minutes are reckoned from what there is to
 * read and to tap: every word of every screen on the way is read, at 238 words a minute (the mean for silent reading of
 * English non-fiction in Brysbaert 2019, doi:10.1016/j.jml.2019.104047), and each tap takes three seconds to decide.
 */
const wordsInAMinute = 238;
const secondsOfATap = 3;

/** Taps as a person does, and counts taps, screens and words. */
function newcomer(page: Page) {
  const counted = { taps: 0, screens: 0, words: 0 };

  async function reads(): Promise<void> {
    const words = await page.getByRole('main').innerText();
    counted.screens += 1;
    counted.words += words.split(/\s+/).filter(Boolean).length;
  }
  async function taps(what: Locator): Promise<void> {
    counted.taps += 1;
    await what.tap();
  }
  const minutes = () => counted.words / wordsInAMinute + (counted.taps * secondsOfATap) / 60;
  return { counted, reads, taps, minutes };
}

const heading = (page: Page, name: string) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

test('a suggestion for tonight stands on Home within a minute, without any question', async ({ app, page }) => {
  const { counted, reads, taps, minutes } = newcomer(page);
  await page.goto(app.url);
  await heading(page, 'Care for afterwards');
  await reads();
  await taps(page.getByRole('link', { name: 'Skip all' }));
  await heading(page, 'Good to see you');
  const tonight = page.getByRole('region', { name: 'For tonight' });
  await expect(tonight.getByRole('link')).toHaveCount(3);
  await reads();
  expect(counted.taps).toBe(1);
  expect(minutes()).toBeLessThan(1);
  // One more tap tells how to do it well, and it needs nobody else.
  await tonight.getByRole('link').first().tap();
  await expect(page.getByRole('heading', { name: 'How to do it well' })).toBeVisible();
  await expect(page.getByText('On your own, too')).toBeVisible();
});

test('a useful card takes less than five minutes and thirty taps', async ({ app, page }) => {
  const { counted, reads, taps, minutes } = newcomer(page);
  const main = page.getByRole('main');
  const answer = async (question: string, ...options: string[]): Promise<void> => {
    await heading(page, question);
    await reads();
    for (const name of options) await taps(main.getByText(name, { exact: true }));
    await taps(main.getByRole('button', { name: 'Continue' }));
  };

  await page.goto(app.url);
  await heading(page, 'Care for afterwards');
  await reads();
  await taps(page.getByRole('link', { name: 'Skip all' }));
  await heading(page, 'Good to see you');
  await reads();
  await taps(main.getByRole('link', { name: /^Find out what helps you/ }));
  await answer('Right afterwards, what is your first wish?', 'To be close');
  await answer('How much touch feels good right afterwards?', 'A lot');
  await expect(main.getByRole('link', { name: 'See my card so far' })).toBeHidden();
  await answer('Which kinds of touch do you like then?', 'Being held firmly', 'Stroking');
  await answer('In the first quarter of an hour, would you like to talk?', 'A few words');
  await answer('Which words are good to hear?', 'That I did well');
  await answer('When would you like to talk about how it was?', 'The next day');
  await expect(main.getByRole('link', { name: 'See my card so far' })).toBeVisible();
  await expectAccessible(page);
  await taps(main.getByRole('link', { name: 'See my card so far' }));
  await heading(page, 'My card');
  await taps(main.getByRole('button', { name: 'Confirm this card' }));
  await expect(page.getByRole('heading', { name: 'This is your confirmed card' })).toBeVisible();

  // Useful: what matters most with the reason, words to say, and practices to choose from.
  await expect(main.getByRole('region', { name: 'What helps me most' })).toContainText('You said');
  await expect(main).toContainText('you did well');
  await expect(main.getByRole('region', { name: 'For me' }).getByRole('listitem').first()).toBeVisible();
  test.info().annotations.push({
    type: 'counted',
    description: `${counted.taps} taps, ${counted.screens} screens, ${counted.words} words, ${minutes().toFixed(1)} minutes`,
  });
  expect(counted.taps).toBeLessThanOrEqual(30);
  expect(minutes()).toBeLessThan(5);

  // The rest of the questions waits where it was left.
  await page.getByRole('navigation').getByRole('link', { name: 'Home' }).tap();
  await main.getByRole('link', { name: /^Go on with the questions/ }).tap();
  await heading(page, 'What does your body ask for?');
});
