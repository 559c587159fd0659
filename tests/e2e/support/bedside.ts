import { expect, type Page } from '@playwright/test';

/** The most words that a screen of a session may hold, beside a practice's own text and that of Help. */
const fewWords = 25;
/** The least size of what is tapped, in CSS pixels. */
const target = 48;

/** The words that somebody sees on the screen, without what is folded away and what is a practice's or Help's own text. */
async function wordsOnScreen(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const spared = '[data-own-text], .for-screen-readers';
    const wordsIn = (element: Element): readonly string[] =>
      [...element.childNodes].flatMap((node) => {
        if (node instanceof Text) return node.data.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
        if (!(node instanceof Element) || node.matches(spared) || !node.checkVisibility()) return [];
        return node.matches('details:not([open])') ? wordsIn(node.querySelector('summary') ?? node) : wordsIn(node);
      });
    return wordsIn(document.querySelector('main') ?? document.body);
  });
}

/** What can be tapped, the shell's own included, and isn't where a thumb is, or is small: its name, place and size. */
async function outOfReach(page: Page): Promise<readonly string[]> {
  return page.evaluate((least) => {
    scrollTo(0, 0);
    // What has scrolled out of its own part of the screen can't be tapped there.
    for (const one of document.querySelectorAll('main *')) one.scrollTop = 0;
    const controls = [...document.querySelectorAll('button, a, input, select, textarea, summary')].filter(
      // The way past the controls is for those who use keys, and comes into sight with the focus.
      (one) => one.checkVisibility() && !one.matches('.skip:not(:focus)'),
    );
    return controls.flatMap((one) => {
      const tapped = one.matches('input') ? (one.closest('label') ?? one) : one;
      const { top, width, height } = tapped.getBoundingClientRect();
      const isFine = top >= innerHeight / 3 && width >= least && height >= least;
      return isFine ? [] : [`${one.textContent.trim()} at ${top}, ${width} x ${height}`];
    });
  }, target);
}

/** A screen for one hand at night: few words, and every control large and in the lower two thirds of the window. */
export async function expectBedside(page: Page): Promise<void> {
  const words = await wordsOnScreen(page);
  expect(words.length, words.join(' ')).toBeLessThanOrEqual(fewWords);
  expect(await outOfReach(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}
