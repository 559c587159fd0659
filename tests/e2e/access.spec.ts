import { goTo, leaveFor } from './support/app';
import { expect, test, withoutWorker } from './support/fixtures';
import { openDemo } from './support/demo';
import { filledScreens, madeOnTheWay } from './support/screens';
import { stories } from './support/screenStates';
import { expectStanding, narrow } from './support/standing';

test.use(withoutWorker);

/* Every screen as it stands for those who need it otherwise: filled with the made-up notes and with all that folds open. */

// Not as a phone: that would zoom out where a page is too wide for it, and hide the fault.
test.use({ viewport: narrow, isMobile: false });

const parts = 4;
for (let part = 0; part < parts; part += 1) {
  test(`every screen stands in every look, layout and size of text, part ${part + 1}`, async ({ page, app }) => {
    test.setTimeout(180_000);
    await openDemo(page, app.url);
    // A screen on none of the lists: from there the first of them is gone to as well, and its heading takes the focus.
    await goTo(page, '/settings/lock');
    for (const route of filledScreens.filter((_, at) => at % parts === part)) {
      await leaveFor(page, route);
      await expect(page.locator('main h1')).toBeFocused();
      await expectStanding(page, route);
    }
  });
}

for (const [name, { begin, states }] of Object.entries(stories)) {
  test(`every state stands likewise: ${name}`, async ({ page, app }) => {
    test.setTimeout(180_000);
    await begin(page, app.url);
    for (const [state, open] of Object.entries(states)) {
      await test.step(state, async () => {
        await open(page);
        for (const route of Object.keys(madeOnTheWay).filter((one) => madeOnTheWay[one] === state)) {
          await expect(page).toHaveURL(new RegExp(`#${route.replace(/:\w+/g, '[^/?]+')}(\\?|$)`));
        }
        await expectStanding(page, state);
      });
    }
  });
}
