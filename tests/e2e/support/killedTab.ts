import type { BrowserContext, Page } from '@playwright/test';

/** Ends the tab as a system does that is short of memory, and opens the address in a new one. */
export async function afterKill(page: Page, context: BrowserContext, address: string): Promise<Page> {
  const browser = await context.newCDPSession(page);
  void browser.send('Page.crash').catch(() => undefined);
  await page.waitForEvent('crash');
  const next = await context.newPage();
  await page.close();
  await next.goto(address);
  return next;
}
