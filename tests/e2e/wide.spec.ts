import { expectAccessible, goTo, skipWelcome } from './support/app';
import { expect, test } from './support/fixtures';
import { screens } from './support/screens';

/* Every screen in a wide window. What a person does there is the same as on a phone, and is tested there. */

const all = Object.entries(screens);
const half = Math.ceil(all.length / 2);

for (const [part, some] of [all.slice(0, half), all.slice(half)].entries()) {
  test(`every screen stands whole in a wide window, without a barrier that axe knows, part ${part + 1}`, async ({ page, app }) => {
    test.setTimeout(120_000);
    await skipWelcome(page, app.url);
    for (const [route, heading] of some) {
      await goTo(page, route);
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(tooWide, route).toBeLessThanOrEqual(0);
      // Colours don't depend on the width: the specs of the screens look at them in all three looks.
      await expectAccessible(page, ['dark']);
    }
  });
}
