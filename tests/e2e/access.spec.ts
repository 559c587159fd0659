import type { Page } from '@playwright/test';
import { allRules, colourRules, goTo, looks, skipWelcome, violationsOn } from './support/app';
import { expect, test } from './support/fixtures';
import { layoutFaults } from './support/layoutFaults';
import { screens } from './support/screens';

/*
 * Every screen, filled with the made-up notes and with all that folds open, as it stands for those who need it otherwise:
 * three looks, forced colours, from right to left, 320 px wide, text twice as large, nothing that moves.
 */

/** What only notes bring: the pages of what stands in them. */
const filled = [
  '/partners/d000000000000001',
  '/partners/d000000000000001/card',
  '/partners/d000000000000001/menu',
  '/partners/d000000000000001/talk',
  '/boundaries/demo-boundary-0',
  '/journal/demo-entry-0',
  '/journal/demo-entry-0/edit',
  '/check-in/demo-evening-0',
];
const routes = [...Object.keys(screens), ...filled];

interface Layout {
  readonly width: 320 | 1280;
  readonly dir: 'ltr' | 'rtl';
  readonly text: 100 | 200;
}
const plain: readonly Layout[] = [
  { width: 320, dir: 'ltr', text: 100 },
  { width: 320, dir: 'rtl', text: 200 },
  { width: 320, dir: 'ltr', text: 200 },
  { width: 320, dir: 'rtl', text: 100 },
];
/** For each layout the one that differs in everything: two such have all pairs of theirs with a look. */
const opposite = ({ width, dir, text }: Layout): Layout => ({
  width: width === 320 ? 1280 : 320,
  dir: dir === 'ltr' ? 'rtl' : 'ltr',
  text: text === 100 ? 200 : 100,
});
const colours = looks.flatMap((look) => [{ look, forced: false }, { look, forced: true }]);

/** Lays the page out anew; its window is made as tall as the page, so that no bar at the foot covers anything. */
async function layOut(page: Page, { width, dir, text }: Layout): Promise<void> {
  const height = () => page.evaluate(() => Math.max(780, document.documentElement.scrollHeight));
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
  await page.setViewportSize({ width, height: await height() });
}

async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '');
  });
}

async function colourIn(page: Page, { look, forced }: (typeof colours)[number]): Promise<void> {
  await page.emulateMedia({ forcedColors: forced ? 'active' : 'none' });
  await page.evaluate((one) => {
    document.documentElement.dataset['look'] = one;
  }, look);
}

/** What is wrong with the screen in any of its states. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [at, layout] of plain.entries()) {
    for (const one of [layout, opposite(layout)]) {
      await layOut(page, one);
      const name = `${one.width} px, ${one.dir}, ${one.text} %`;
      faults.push(...(await layoutFaults(page)).map((fault) => `${name}: ${fault}`));
      // Six looks, two in each of three of the layouts and their opposites.
      for (const [number, colour] of colours.slice(at * 2, at * 2 + 2).entries()) {
        await colourIn(page, colour);
        const found = await violationsOn(page, number === 0 && at < 2 ? allRules : colourRules);
        faults.push(...found.map((fault) => `${name}, ${colour.look}${colour.forced ? ', forced colours' : ''}: ${fault}`));
      }
    }
  }
  return faults;
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
    const found: Record<string, readonly string[]> = {};
    for (const route of routes.filter((_, at) => at % parts === part)) {
      await layOut(page, { width: 320, dir: 'ltr', text: 100 });
      await goTo(page, route);
      await page.waitForTimeout(150);
      await expect(page.locator('main h1')).toBeVisible();
      await openAll(page);
      const began = Date.now();
      const faults = [...(await moving(page)), ...(await faultsOf(page))];
      if (process.env['SAY']) console.log(route, Date.now() - began, faults.length);
      if (faults.length > 0) found[route] = faults;
    }
    expect(found).toEqual({});
  });
}
