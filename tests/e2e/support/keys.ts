import { expect, type Page } from '@playwright/test';

/** Tabs until the focus is on a control of that name, which must show it; gives up after as many as any screen has. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    const { said, isMarked } = await page.evaluate(() => {
      const element = document.activeElement ?? document.body;
      const isField = element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement;
      const label = isField ? element.labels?.[0]?.textContent : element.textContent;
      const outlined = [element, element.closest('label'), element.parentElement].some(
        (one) => one && getComputedStyle(one).outlineStyle !== 'none',
      );
      return { said: (element.getAttribute('aria-label') ?? label ?? '').trim(), isMarked: outlined };
    });
    if (typeof name === 'string' ? said !== name : !name.test(said)) continue;
    expect(isMarked, `${said} shows the focus`).toBe(true);
    return;
  }
  throw new Error(`No tab leads to ${String(name)}.`);
}

/** Tabs to controls of those names, one after the other, and presses each. */
export async function enter(page: Page, ...names: readonly (string | RegExp)[]): Promise<void> {
  for (const name of names) {
    await tabTo(page, name);
    await page.keyboard.press('Enter');
  }
}

/** Tabs to a field and types into it; into a list it types what an option begins with. */
export async function typeInto(page: Page, name: string | RegExp, words: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.type(words);
}
