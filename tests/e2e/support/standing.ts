import type { Page } from '@playwright/test';
import { hovering } from '../../../src/app/keepFocusInSight';
import { allRules, colourRules, heightOf, violationsOn, type looks } from './app';
import { expect } from './fixtures';
import { forcedColourFaults, layoutFaults } from './layoutFaults';

/*
 * How a screen stands for those who need it otherwise: three looks, forced colours, from right to left, 320 px wide, text
 * twice as large, nothing that moves.
 */

interface Layout {
  readonly width: 320 | 1280;
  readonly dir: 'ltr' | 'rtl';
  readonly text: 100 | 200;
  /** The look that its colours are read in; in each of them the device forces its own as well. */
  readonly look?: (typeof looks)[number];
  /** All of axe's rules, not those for colours alone. */
  readonly isRead?: boolean;
}
/** Each width, direction and size meets each other one; the window, which is dear to change, changes once. */
const layouts: readonly Layout[] = [
  { width: 320, dir: 'ltr', text: 100, look: 'dark', isRead: true },
  { width: 320, dir: 'rtl', text: 100 },
  { width: 320, dir: 'rtl', text: 200, look: 'light' },
  { width: 320, dir: 'ltr', text: 200 },
  { width: 1280, dir: 'rtl', text: 200 },
  { width: 1280, dir: 'rtl', text: 100 },
  { width: 1280, dir: 'ltr', text: 100, look: 'night', isRead: true },
];

/** The narrow window that screens are opened in. */
export const narrow = { width: 320, height: 780 };

/** Opens all that is folded, and lays out all that is in the page. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '');
    // Rows that are left out of the layout while they are far off would lie where they don't.
    for (const row of document.querySelectorAll<HTMLElement>('main li')) row.style.contentVisibility = 'visible';
  });
}

/**
 * Lays the page out anew. What hovers at the edges of the window lies in its own place meanwhile: it covers something at
 * every place of scrolling, and `focus.spec.ts` sees to what it may cover.
 */
async function layOut(page: Page, { width, dir, text }: Layout): Promise<void> {
  await page.evaluate(
    ([way, size, hovers]) => {
      const root = document.documentElement;
      root.dir = way;
      root.style.fontSize = size === 100 ? '' : `${size}%`;
      // What the test language does with words, which the built app doesn't have: letters that run from right to left.
      const walk = document.createTreeWalker(document.querySelector('#app') ?? document.body, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        const words = (node.nodeValue ?? '').replace(/[\u202c\u202e]/g, '');
        const said = way === 'rtl' && words.trim() !== '' ? `\u202e${words}\u202c` : words;
        if (node.nodeValue !== said) node.nodeValue = said;
      }
      // A rule, so that it holds also for what comes a moment after the heading, as a foot does.
      const still = new CSSStyleSheet();
      still.replaceSync(`:is(${hovers}) { position: relative !important; inset: auto !important; }`);
      document.adoptedStyleSheets = [still];
    },
    [dir, text, hovering] as const,
  );
  if (page.viewportSize()?.width !== width) await page.setViewportSize({ ...narrow, width });
  await heightOf(page);
}

/** What still moves though the device asks for stillness. */
function moving(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().activeDuration) > 1)
      .map((each) => `moves: ${(each.effect as KeyframeEffect | null)?.target?.outerHTML.slice(0, 80) ?? ''}`),
  );
}

/** What is wrong with the screen, each fault once with the states that it shows in. Leaves it narrow and as it was. */
export async function standingFaults(page: Page): Promise<readonly string[]> {
  const states = new Map<string, string[]>();
  const note = (state: string, faults: readonly string[]): void => {
    for (const fault of faults) states.set(fault, [...(states.get(fault) ?? []), state]);
  };
  await openAll(page);
  note('still', await moving(page));
  for (const layout of layouts) {
    await layOut(page, layout);
    const name = `${layout.width} px ${layout.dir} ${layout.text} %`;
    note(name, await layoutFaults(page));
    if (!layout.look) continue;
    await page.evaluate((look) => {
      document.documentElement.dataset['look'] = look;
    }, layout.look);
    note(`${name} ${layout.look}`, await violationsOn(page, layout.isRead ? allRules : colourRules));
    await page.emulateMedia({ forcedColors: 'active' });
    note(`${name} ${layout.look}`, await forcedColourFaults(page));
    await page.emulateMedia({ forcedColors: 'none' });
  }
  await layOut(page, { width: 320, dir: 'ltr', text: 100 });
  await page.evaluate(() => {
    delete document.documentElement.dataset['look'];
  });
  return [...states].map(([fault, shown]) => `${fault.slice(0, 400).replace(/[\u202c\u202e]/g, '')} [${shown.join('; ')}]`);
}

/** Holds that the screen, which has just been opened, stands for everybody. Its name is said where it doesn't. */
export async function expectStanding(page: Page, name: string): Promise<void> {
  expect.soft(await standingFaults(page), name).toEqual([]);
}
