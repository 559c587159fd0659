import type { Page } from '@playwright/test';
import { goTo, heightOf, leaveFor } from './support/app';
import { openDemo } from './support/demo';
import { expect, test, withoutWorker } from './support/fixtures';
import { filledScreens } from './support/screens';

test.use(withoutWorker);

/* Every screen by the Tab key: all of it is reached, in the order it is read in, marked, and in sight. */

/** What can be reached by Tab is marked with its number in that order; answers with how many there are. */
function numberControls(page: Page): Promise<number> {
  return page.evaluate(() => {
    const root = document.querySelector('dialog[open]') ?? document;
    const isReached = (one: HTMLElement): boolean => {
      if (!one.checkVisibility({ visibilityProperty: true }) || one.matches(':disabled, [tabindex="-1"]') || one.closest('[inert]')) return false;
      if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
      // Of several radios one takes the focus: the chosen one, else the first.
      const all = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(({ name, form }) => name === one.name && form === one.form);
      return (all.find(({ checked }) => checked) ?? all[0]) === one;
    };
    const controls = [...root.querySelectorAll<HTMLElement>('a[href], button, summary, select, input:not([type=hidden]), textarea, [tabindex]')].filter(isReached);
    for (const [at, one] of controls.entries()) one.setAttribute('data-stop', String(at));
    return controls.length;
  });
}

/** Presses Tab from the first to the last, and answers with the numbers in which the focus came to them. */
async function tabThrough(page: Page, count: number): Promise<readonly number[]> {
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { seen });
    addEventListener('focusin', ({ target }) => {
      const stop = (target as Element).getAttribute('data-stop');
      if (stop !== null) seen.push(Number(stop));
    });
    document.querySelector<HTMLElement>('[data-stop="0"]')?.focus();
  });
  const seen = () => page.evaluate(() => (window as unknown as { seen: readonly number[] }).seen);
  for (let presses = 1; presses < count; presses += 1) await page.keyboard.press('Tab');
  // A day has three stops of its own.
  for (let more = 0; more < 20 && !(await seen()).includes(count - 1); more += 1) await page.keyboard.press('Tab');
  return [...new Set(await seen())];
}

/** What is wrong with how the focus shows, one control after the other. */
function focusFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const stops = [...document.querySelectorAll<HTMLElement>('[data-stop]')];
    const say = (what: string, one: Element, more = ''): void => {
      const label = one instanceof HTMLInputElement ? one.labels?.[0]?.textContent : one.textContent;
      faults.push(`${what}: ${one.localName} "${(one.getAttribute('aria-label') ?? label ?? '').trim().slice(0, 40)}" ${more}`.trim());
    };
    const probe = document.createElement('i');
    probe.style.color = 'var(--lamp)';
    document.body.append(probe);
    const lamp = getComputedStyle(probe).color;
    probe.remove();
    const isMark = ({ outlineStyle, outlineWidth, outlineColor }: CSSStyleDeclaration): boolean =>
      outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && outlineColor === lamp;
    const around = (one: Element | null, steps: number): readonly Element[] => (one && steps > 0 ? [one, ...around(one.parentElement, steps - 1)] : []);
    const hovers = (one: Element | null): Element | null =>
      one && (/sticky|fixed/.test(getComputedStyle(one).position) ? one : hovers(one.parentElement));
    const placeOf = (one: HTMLElement): Element => (one instanceof HTMLInputElement && /radio|checkbox|file/.test(one.type) ? (one.labels?.[0] ?? one) : one);

    let before: { one: HTMLElement; box: DOMRect } | undefined;
    scrollTo(0, 0);
    for (const one of stops) {
      if (one.tabIndex > 0) say('an order of its own', one);
      const box = placeOf(one).getBoundingClientRect();
      const isSameRoom = before?.one.closest('main, header, nav, dialog') === one.closest('main, header, nav, dialog') && hovers(before.one) === hovers(one);
      if (before && isSameRoom) {
        const isBeside = box.right <= before.box.left + 1 || box.left >= before.box.right - 1;
        if (!isBeside && box.bottom <= before.box.top - 24) say('jumps up', one, `after "${before.one.textContent.trim().slice(0, 30)}"`);
      }
      before = { one, box };
    }
    for (const one of stops) {
      one.focus();
      if (document.activeElement !== one) {
        say('takes no focus', one);
        continue;
      }
      const marked = around(one, 4).some((each) => [null, '::before', '::after'].some((part) => isMark(getComputedStyle(each, part))));
      if (!marked) say('no mark', one, getComputedStyle(one).outline);
      const { left, right, top, bottom } = placeOf(one).getBoundingClientRect();
      const own = hovers(one);
      // Within a round corner lies what is below it.
      const radius = Math.min(Number.parseFloat(getComputedStyle(placeOf(one)).borderTopLeftRadius) || 0, (bottom - top) / 2);
      const edge = Math.max(2, Math.ceil(0.3 * radius));
      const across = [left + edge, (left + right) / 2, right - edge];
      const down = [top + edge, (top + bottom) / 2, bottom - edge];
      // Of what is taller than the window the beginning has to be seen, of what is typed in the line that is typed in.
      const points = bottom - top > 300 || one.localName === 'textarea' ? across.map((x) => [x, top + 2] as const) : across.flatMap((x) => down.map((y) => [x, y] as const));
      for (const [x, y] of points) {
        const hit = document.elementFromPoint(x, y);
        const over = hovers(hit);
        if (y < 0 || y > innerHeight) say('out of sight', one, `${Math.round(top)} to ${Math.round(bottom)}`);
        else if (hit && over && over !== own && !over.contains(one)) say('covered', one, `by ${over.className} (${Math.round(top)} to ${Math.round(bottom)})`);
        else continue;
        break;
      }
    }
    return faults;
  });
}

const parts = 2;
for (let part = 0; part < parts; part += 1) {
  test(`every screen goes by the Tab key, part ${part + 1}`, async ({ page, app }) => {
    test.setTimeout(180_000);
    await openDemo(page, app.url);
    await goTo(page, '/settings/lock');
    for (const route of filledScreens.filter((_, at) => at % parts === part)) {
      await leaveFor(page, route);
      await expect(page.locator('main h1')).toBeFocused();
      // Some parts come a moment after their screen.
      await expect.poll(async () => (await numberControls(page)) - (await heightOf(page), await numberControls(page)), { intervals: [50] }).toBe(0);
      const count = await numberControls(page);
      expect.soft(await tabThrough(page, count), `${route} is reached whole`).toEqual(Array.from({ length: count }, (_, at) => at));
      expect.soft(await focusFaults(page), route).toEqual([]);
    }
  });
}

for (const [where, width, height] of [['in a wide window', 1_280, 800], ['on a phone on its side', 800, 400]] as const) {
  test(`with the places at the side, ${where}, what has the focus is in sight and the page doesn’t jump`, async ({ page, app }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height });
    await openDemo(page, app.url);
    for (const route of ['/menu', '/settings', '/boundaries/new']) {
      await leaveFor(page, route);
      await expect(page.locator('main h1')).toBeFocused();
      await heightOf(page);
      await numberControls(page);
      const room = await page.evaluate(() => {
        document.querySelector<HTMLElement>('main [data-stop]')?.focus();
        return Number.parseFloat(document.documentElement.style.scrollPaddingBlockEnd || '0');
      });
      expect.soft(room, `${route} keeps room at the foot only`).toBeLessThanOrEqual(height / 2 + 6);
      expect.soft(await focusFaults(page), route).toEqual([]);
    }
  });
}
