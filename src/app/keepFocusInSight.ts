/** What hovers at the foot of the window over what lies below it: the places, notices, a page's own foot, the tray. */
export const hovering = '.shell > .places, .shell > .notices, main .foot, .floating, [data-bedside] .top';

/**
 * From now on, what takes the focus is scrolled to where nothing that hovers at the foot of the window lies over it. The
 * room for it is measured anew each time: notices come and go, and a page's foot is as high as its words.
 */
export function keepFocusInSight(): void {
  const root = document.documentElement;
  // Comes before the browser scrolls.
  addEventListener('focusin', ({ target }) => {
    const isInRoom = target instanceof Element && target.closest(hovering) === null && !target.closest('dialog');
    const tops = [...document.querySelectorAll(hovering)]
      .filter((one) => /sticky|fixed/.test(getComputedStyle(one).position) && one.clientHeight > 0)
      .map((one) => one.getBoundingClientRect().top)
      // What begins above the middle, as the places do where they stand at the side, doesn't lie at the foot.
      .filter((top) => top >= innerHeight / 2);
    // Twice the width of the focus' mark.
    root.style.scrollPaddingBlockEnd = isInRoom && tops.length > 0 ? `${Math.max(0, innerHeight - Math.min(...tops)) + 6}px` : '';
  });
}
