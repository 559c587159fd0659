import type { Page } from '@playwright/test';
import { goTo } from './app';

/** What a phone shows, as the text that the other one can paste. */
export async function shownBy(page: Page): Promise<string> {
  await page.getByText('As text', { exact: true }).click();
  return page.getByLabel('The text, to select or to copy').inputValue();
}

/** Has a phone read what another showed. */
export async function readOn(page: Page, text: string): Promise<void> {
  await goTo(page, '/exchange/scan');
  await page.getByLabel('Text that you were sent').fill(text);
  await page.getByRole('button', { name: 'Read the text' }).click();
}
