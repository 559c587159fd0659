import type { Page } from '@playwright/test';
import { allRules, colourRules, goTo, heightOf, looks, skipWelcome, violationsOn } from './support/app';
import { expect, test } from './support/fixtures';
import { forcedColourFaults, layoutFaults } from './support/layoutFaults';
import { filledScreens, screens } from './support/screens';

/*
 * Every screen, filled with the made-up notes and with all that folds open, as it stands for those who need it otherwise:
 * three looks, forced colours, from right to left, 320 px wide, text twice as large, nothing that moves.
 */

const routes = [...Object.keys(screens), ...filledScreens];

interface Layout {
  readonly width: 320 | 1280;
  readonly dir: 'ltr' | 'rtl';
  readonly text: 100 | 200;
}
const layouts: readonly Layout[] = [
  { width: 320, dir: 'ltr', text: 100 },
  { width: 320, dir: 'rtl', text: 200 },
  { width: 320, dir: 'ltr', text: 200 },
];
/** For each layout the one that differs in everything: a look in both has met each width, direction and size. */
const opposite = ({ width, dir, text }: Layout): Layout => ({
  width: width === 320 ? 1280 : 320,
  dir: dir === 'ltr' ? 'rtl' : 'ltr',
  text: text === 100 ? 200 : 100,
});

/** Lays the page out anew; its window is made as tall as the page, so that no bar at the foot covers anything. */
async function layOut(page: Page, { width, dir, text }: Layout): Promise<void> {
  await page.evaluate(
    ([way, size]) => {
      const root = document.documentElement;
      root.dir = way;
      root.style.fontSize = size === 100 ? '' : `${size}%`;
      // What the test language does with words, which the built app doesn't have: letters that run from right to left.
      const walk = document.createTreeWalker(document.querySelector('#app') ?? document.body, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        const words = (node.nodeValue ?? '').replace(/[\u202c\u202e]/g, '');
        if (words.trim() !== '') node.nodeValue = way === 'rtl' ? `\u202e${words}\u202c` : words;
      }
    },
    [dir, text] as const,
  );
  if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 780 });
  // What hangs on the height of the window may still grow.
  for (let times = 0, height = 780; times < 3; times += 1) {
    const grown = Math.max(780, await heightOf(page));
    if (grown === height) break;
    height = grown;
    await page.setViewportSize({ width, height });
  }
}

/** Opens all that is folded, and lays out all that is in the page. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '');
    // Rows that are left out of the layout while they are far off would lie where they don't.
    for (const row of document.querySelectorAll<HTMLElement>('main li')) row.style.contentVisibility = 'visible';
  });
}

async function colourIn(page: Page, look: (typeof looks)[number], forcedColors: 'active' | 'none'): Promise<void> {
  await page.emulateMedia({ forcedColors });
  await page.evaluate((one) => {
    document.documentElement.dataset['look'] = one;
  }, look);
}

/** What is wrong with the screen, each fault once with the states that it shows in. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  const states = new Map<string, string[]>();
  const note = (state: string, faults: readonly string[]): void => {
    for (const fault of faults) states.set(fault, [...(states.get(fault) ?? []), state]);
  };
  note('still', await moving(page));
  for (const [at, layout] of layouts.entries()) {
    for (const one of [layout, opposite(layout)]) {
      await layOut(page, one);
      const name = `${one.width} px ${one.dir} ${one.text} %`;
      note(name, await layoutFaults(page));
      const look = looks[at] ?? 'dark';
      await colourIn(page, look, 'active');
      note(`${name} ${look}`, await forcedColourFaults(page));
      await colourIn(page, look, 'none');
      // What doesn't hang on the look is looked at in the narrow ones, each way and each size once.
      note(`${name} ${look}`, await violationsOn(page, at < 2 && one === layout ? allRules : colourRules));
    }
  }
  return [...states].map(([fault, shown]) => `${fault.slice(0, 400).replace(/[\u202c\u202e]/g, '')} [${shown.join('; ')}]`);
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

const parts = 4;
for (let part = 0; part < parts; part += 1) {
  test(`every screen stands in every look, layout and size of text, part ${part + 1}`, async ({ page, app }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await skipWelcome(page, app.url);
    await page.evaluate(() => {
      sessionStorage.setItem('lowlamp-demo', '1');
    });
    await page.reload();
    await expect(page.getByText('Made-up notes. Nothing stays here.')).toBeVisible();
    // A screen on none of the lists: from there the first of them is gone to as well, and its heading takes the focus.
    await goTo(page, '/settings/lock');
    const found: Record<string, readonly string[]> = {};
    for (const route of routes.filter((_, at) => at % parts === part)) {
      await layOut(page, { width: 320, dir: 'ltr', text: 100 });
      await goTo(page, route);
      await expect(page.locator('main h1')).toBeFocused();
      await openAll(page);
      const faults = await faultsOf(page);
      if (faults.length > 0) found[route] = faults;
    }
    expect(found).toEqual({});
  });
}
