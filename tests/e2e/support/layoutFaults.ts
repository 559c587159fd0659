import type { Page } from '@playwright/test';

/** What is written in colours that can't be told apart, in the colours that the device forces: axe reads those of the app. */
export function forcedColourFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const channels = (colour: string): readonly number[] => {
      if (!canvas) return [];
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const light = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = channels(colour).map((one) => (one <= 10 ? one / 3294.6 : ((one / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const behind = (element: Element | null): string => {
      if (!element) return 'Canvas';
      const { backgroundColor } = getComputedStyle(element);
      return channels(backgroundColor)[3] === 255 ? backgroundColor : behind(element.parentElement);
    };
    const known = new Map<string, number>();
    return [...document.querySelectorAll('body *')].flatMap((one) => {
      const words = [...one.childNodes].map((node) => (node instanceof Text ? node.data : '')).join('').trim();
      if (words === '' || !one.checkVisibility() || one.closest('.for-screen-readers, .skip, svg, [disabled]')) return [];
      const pair = [getComputedStyle(one).color, behind(one)] as const;
      const [dark = 0, bright = 0] = pair.map(light).sort((a, b) => a - b);
      const ratio = known.get(pair.join()) ?? (bright + 0.05) / (dark + 0.05);
      known.set(pair.join(), ratio);
      return ratio < 4.5 ? [`forced colours: ${one.localName} "${words.slice(0, 40)}" ${pair.join(' on ')}`] : [];
    });
  });
}

/** The least size of what is tapped, in CSS pixels. */
const target = 48;

/**
 * What is wrong with how the screen lies in the window: what hangs over an edge, words that are cut off, controls that
 * are small or lie on each other, and drawings that neither have a name nor are left out of what is read aloud.
 */
export function layoutFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const faults: string[] = [];
    const say = (what: string, element: Element, more = ''): void => {
      const words = (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40);
      faults.push(`${what}: ${element.localName}.${element.getAttribute('class') ?? ''} "${words}" ${more}`.trim());
    };
    // Seen by nobody: for screen readers, and the way past the controls, which comes into sight with the focus.
    const isSpared = (element: Element) => element.closest('.for-screen-readers, .skip:not(:focus)') !== null;
    // What lies under an open dialog can't be reached, nor tapped by mistake.
    const root = document.querySelector('dialog[open]') ?? document.body;
    const seen = [...root.querySelectorAll('*')].filter((one) => one.checkVisibility({ visibilityProperty: true }) && !isSpared(one));

    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`wider than the window by ${scrollWidth - clientWidth}`);
    const cuts = (value: string) => value === 'hidden' || value === 'clip';
    const scrolls = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    for (const one of seen) {
      const box = one.getBoundingClientRect();
      const isDrawn = one.closest('svg') !== null;
      // The innermost alone: it is what the others hang over with.
      const isInnermost = [...one.children].every((child) => child.getBoundingClientRect().right < box.right && child.getBoundingClientRect().left > box.left);
      if (!isDrawn && isInnermost && box.width > 0 && (box.left < -1 || box.right > clientWidth + 1) && !scrolls(one.parentElement)) {
        say('over the edge', one, `${Math.round(box.left)} to ${Math.round(box.right)} of ${clientWidth}`);
      }
      const { overflowX, overflowY, display } = getComputedStyle(one);
      const isPressed = one.matches('button, [role=button], summary, label') && display !== 'inline';
      const isTooWide = one.scrollWidth > one.clientWidth + 1;
      const isTooHigh = one.scrollHeight > one.clientHeight + 1;
      if (((cuts(overflowX) || isPressed) && isTooWide) || ((cuts(overflowY) || isPressed) && isTooHigh)) {
        if (one.textContent.trim() !== '' && !isDrawn) say('cut off', one, `${one.scrollWidth} x ${one.scrollHeight} in ${one.clientWidth} x ${one.clientHeight}`);
      }
    }

    // A link in the run of a sentence is as high as its line, as WCAG has it.
    const isInSentence = (one: Element) =>
      one.localName === 'a' &&
      getComputedStyle(one).display === 'inline' &&
      [...(one.parentElement?.childNodes ?? [])].some((node) => node !== one && (node.textContent ?? '').trim() !== '');
    // One whose own box is laid over the whole row.
    const isSpread = (one: Element) => getComputedStyle(one, '::after').inset === '0px';
    const tappedBy = (one: Element): Element => (one instanceof HTMLInputElement && /radio|checkbox|file/.test(one.type) ? (one.labels?.[0] ?? one) : isSpread(one) ? (one.closest('li') ?? one) : one);
    const controls = seen.filter((one) => one.matches('a[href], button, summary, select, input:not([type=hidden]), textarea') && !isInSentence(one));
    const tapped = [...new Set(controls.map(tappedBy))];
    for (const one of tapped) {
      const { width, height } = one.getBoundingClientRect();
      if (width < least - 0.5 || height < least - 0.5) say('small', one, `${width} x ${height}`);
    }
    // Of what lies in a part that scrolls by itself only what is in sight counts.
    const inSight = (one: Element) => {
      let { left, right, top, bottom } = one.getBoundingClientRect();
      for (let around = one.parentElement; around && around !== root && around !== document.body; around = around.parentElement) {
        if (getComputedStyle(around).overflowY === 'visible') continue;
        const box = around.getBoundingClientRect();
        [left, right, top, bottom] = [Math.max(left, box.left), Math.min(right, box.right), Math.max(top, box.top), Math.min(bottom, box.bottom)];
      }
      return { left, right, top, bottom };
    };
    const places = tapped.map((one) => ({ one, box: inSight(one) }));
    // Neighbours in reading order are enough: what lies on something far from it lies on its neighbours too.
    for (const [at, { one, box }] of places.entries()) {
      for (const next of places.slice(at + 1, at + 8)) {
        if (one.contains(next.one) || next.one.contains(one)) continue;
        // What was opened over the rest on purpose, and covers it.
        if (one.closest('.sheet') !== next.one.closest('.sheet')) continue;
        const across = Math.min(box.right, next.box.right) - Math.max(box.left, next.box.left);
        const down = Math.min(box.bottom, next.box.bottom) - Math.max(box.top, next.box.top);
        if (across > 1 && down > 1) say('on each other', one, `and "${next.one.textContent.trim().slice(0, 40)}"`);
      }
    }

    for (const drawing of root.querySelectorAll('svg, img, canvas')) {
      const isNamed = drawing.matches('[aria-label], [aria-labelledby], img[alt]') || drawing.querySelector(':scope > title') !== null;
      if (drawing.closest('[aria-hidden=true]') === null && !isNamed) say('drawing without a name', drawing.parentElement ?? drawing);
    }
    return faults;
  }, target);
}
