import type { Page } from '@playwright/test';
import { skipWelcome, untilSaved } from './app';
import { expect } from './fixtures';

/** Opens the app with the made-up notes in it. Ends on Home. */
export async function openDemo(page: Page, url: string): Promise<void> {
  await skipWelcome(page, url);
  await page.evaluate(() => {
    sessionStorage.setItem('lowlamp-demo', '1');
  });
  await page.reload();
  await expect(page.getByText('Made-up notes. Nothing stays here.')).toBeVisible();
  // Before the notes are open a screen that is gone to has no heading yet that could take the focus.
  await untilSaved(page);
}
