import type { Page } from '@playwright/test';
import { goTo, untilSaved } from './app';
import { expect } from './fixtures';

/** Writes words of one's own under a passage of the card. */
export async function writeOnCard(page: Page, passage: string, words: string): Promise<void> {
  await goTo(page, '/card');
  const begin = page.getByRole('button', { name: 'Write it myself' });
  const pencil = page.getByRole('button', { name: new RegExp(`^(Edit|Add): ${passage}$`) });
  await expect(begin.or(pencil).first()).toBeVisible();
  if (await begin.isVisible()) await begin.click();
  const more = page.getByText('More that your card can say');
  if (!(await pencil.isVisible()) && (await more.isVisible())) await more.click();
  await pencil.click();
  await page.getByRole('textbox', { name: passage }).fill(words);
  await page.getByRole('button', { name: `Done: ${passage}` }).click();
  await untilSaved(page);
}
