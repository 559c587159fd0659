import type { Locator, Page } from '@playwright/test';
import { goTo, heightOf } from './support/app';
import { openDemo } from './support/demo';
import { expect, test } from './support/fixtures';

/* What is chosen, pressed, current or wrong is seen by eyes that see no colours, and where the device forces its own. */

interface Change {
  readonly route: string;
  /** What changes its looks. */
  readonly part: (page: Page) => Locator;
  readonly act: (page: Page) => Promise<unknown>;
}

const main = (page: Page) => page.getByRole('main');

const changes: Readonly<Record<string, Change>> = {
  'a favourite in the menu': {
    route: '/menu',
    part: (page) => main(page).getByRole('button', { name: /^Favourite: / }).first(),
    act: (page) => main(page).getByRole('button', { name: /^Favourite: / }).first().click(),
  },
  'a practice for tonight': {
    route: '/practice/singing',
    part: (page) => main(page).getByRole('button', { name: 'Tonight', exact: true }),
    act: (page) => main(page).getByRole('button', { name: 'Tonight', exact: true }).click(),
  },
  'a filter of the menu': {
    route: '/menu',
    part: (page) => main(page).locator('.filters > :has(select)').first(),
    act: (page) => main(page).locator('.filters select').first().selectOption({ index: 1 }),
  },
  'an answer of the quiz': {
    route: '/quiz?at=how-long',
    part: (page) => main(page).locator('label', { hasText: 'Up to a day' }).or(main(page).locator('label').last()).first(),
    act: (page) => main(page).getByRole('radio', { checked: false }).last().check(),
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

/** How many of a part's points another picture of it has lighter or darker, by an eighth of the way from black to white. */
async function pointsApart(page: Page, before: Buffer, after: Buffer): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const [first, second] = await Promise.all(
        pictures.map(async (base64) => {
          const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))]));
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          canvas?.drawImage(bitmap, 0, 0);
          return canvas?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
        }),
      );
      if (!first || first.length !== second?.length) return Number.POSITIVE_INFINITY;
      return first.filter((one, at) => at % 4 === 1 && Math.abs(one - (second[at] ?? 0)) > 32).length;
    },
    [before.toString('base64'), after.toString('base64')],
  );
}

for (const [eye, see] of Object.entries(eyes)) {
  test(`what changes is seen ${eye}`, async ({ page, app }) => {
    await openDemo(page, app.url);
    await see(page);
    for (const [name, { route, part, act }] of Object.entries(changes)) {
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
      expect.soft(await pointsApart(page, before, await look()), name).toBeGreaterThan(20);
    }
  });
}
