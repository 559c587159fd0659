/**
 * Opens the app at Home, with the welcome behind it and all files fetched: what the worker does at a first visit isn't what
 * is measured. @param {import('@playwright/test').Page} page @param {string} url
 */
export async function openHome(page, url) {
  await page.goto(url);
  const skip = page.getByRole('link', { name: 'Skip all' });
  await skip.or(page.locator('.places')).first().waitFor();
  if (await skip.isVisible()) await skip.click();
  await page.locator('.places').waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForLoadState('networkidle');
}
