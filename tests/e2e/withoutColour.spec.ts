import type { Locator, Page } from '@playwright/test';
import { goTo, heightOf } from './support/app';
import { openDemo } from './support/demo';
import { expect, test, withoutWorker } from './support/fixtures';

test.use(withoutWorker);

/* What is chosen, pressed, current or wrong is seen by eyes that see no colours, and where the device forces its own. */

interface Change {
  readonly route: string;
  /** What changes its looks. */
  readonly part: (page: Page) => Locator;
  readonly act: (page: Page) => Promise<unknown>;
  /** Other words come with it, and take another room; else the part keeps its size. */
  readonly isResized?: true;
}

const main = (page: Page) => page.getByRole('main');

const changes: Readonly<Record<string, Change>> = {
  'a favourite in the menu': {
    route: '/menu',
    part: (page) => main(page).getByRole('button', { name: /^Favourite: / }).first(),
    act: (page) => main(page).getByRole('button', { name: /^Favourite: / }).first().click(),
    isResized: true,
  },
  'a practice for tonight': {
    route: '/practice/singing',
    part: (page) => main(page).getByRole('button', { name: 'Tonight', exact: true }),
    act: (page) => main(page).getByRole('button', { name: 'Tonight', exact: true }).click(),
    isResized: true,
  },
  'a filter of the menu': {
    route: '/menu',
    part: (page) => main(page).getByRole('group', { name: 'What fits here and now' }).getByLabel('Time at hand'),
    act: (page) => main(page).getByRole('group', { name: 'What fits here and now' }).getByLabel('Time at hand').selectOption('Up to 5 minutes'),
    isResized: true,
  },
  'an answer of the quiz': {
    route: '/quiz?at=how-long',
    part: (page) => main(page).locator('label', { hasText: 'It is never the same' }),
    act: (page) => main(page).getByRole('radio', { name: 'It is never the same' }).check(),
  },
  'how firm a boundary is': {
    route: '/boundaries/new',
    part: (page) => main(page).locator('label', { hasText: /^\s*Hard limit/ }),
    act: (page) => page.getByRole('radio', { name: /^Hard limit/ }).check(),
  },
  'a field with a fault': {
    route: '/boundaries/new',
    part: (page) => page.getByLabel('What is it about?'),
    act: (page) => page.getByRole('button', { name: 'Save', exact: true }).click(),
  },
  'a mood on the pad': {
    route: '/follow-ups/new',
    part: (page) => page.locator('.pad'),
    act: (page) => page.locator('.pad').click({ position: { x: 60, y: 60 } }),
  },
  'the place where one is': {
    route: '/card',
    part: (page) => page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Menu' }),
    act: (page) => goTo(page, '/menu'),
  },
};

const eyes = {
  'without colours': async (page: Page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setEmulatedVisionDeficiency', { type: 'achromatopsia' });
  },
  'in the colours of the device': (page: Page) => page.emulateMedia({ forcedColors: 'active' }),
};

interface Difference {
  /** Width and height of both pictures. */
  readonly sizes: readonly [string, string];
  /** How many points of what both hold are lighter or darker in the other, by an eighth of the way from black to white. */
  readonly points: number;
}

async function differenceOf(page: Page, before: Buffer, after: Buffer): Promise<Difference> {
  return page.evaluate(
    async (pictures) => {
      const [first, second] = await Promise.all(
        pictures.map(async (base64) => {
          const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))]));
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          canvas?.drawImage(bitmap, 0, 0);
          if (!canvas) throw new Error('This browser draws nothing.');
          return { width: bitmap.width, height: bitmap.height, canvas };
        }),
      );
      if (!first || !second) throw new Error('Two pictures are compared.');
      const [width, height] = [Math.min(first.width, second.width), Math.min(first.height, second.height)];
      const [old, now] = [first, second].map(({ canvas }) => canvas.getImageData(0, 0, width, height).data);
      const points = old?.filter((one, at) => at % 4 === 1 && Math.abs(one - (now?.[at] ?? 0)) > 32).length ?? 0;
      return { sizes: [`${first.width} x ${first.height}`, `${second.width} x ${second.height}`] as const, points };
    },
    [before.toString('base64'), after.toString('base64')],
  );
}

for (const [eye, see] of Object.entries(eyes)) {
  test(`what changes is seen ${eye}`, async ({ page, app }) => {
    await openDemo(page, app.url);
    await see(page);
    for (const [name, { route, part, act, isResized = false }] of Object.entries(changes)) {
      await goTo(page, '/settings');
      await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeFocused();
      await goTo(page, route);
      await expect(page.locator('main h1')).toBeFocused();
      const look = async () => {
        // The mark of the focus is none of the choice.
        await page.evaluate(() => {
          (document.activeElement as HTMLElement | null)?.blur();
        });
        // Words and parts of a screen may still come, and take another's place.
        await page.waitForLoadState('networkidle');
        await heightOf(page);
        return part(page).screenshot({ animations: 'disabled' });
      };
      const before = await look();
      await act(page);
      const { sizes, points } = await differenceOf(page, before, await look());
      expect.soft(sizes[0] !== sizes[1], `${name}: ${sizes.join(', then ')}`).toBe(isResized);
      expect.soft(points, name).toBeGreaterThan(20);
    }
  });
}
