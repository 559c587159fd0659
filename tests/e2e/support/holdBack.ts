import type { Page } from '@playwright/test';

/** Holds a part of the app back until what it gives is called. */
export async function holdBack(page: Page, part: RegExp): Promise<() => void> {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(part, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}
