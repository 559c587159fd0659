import { nextTick } from 'vue';
import type { Router } from 'vue-router';

/**
 * Fades from one screen to the next where the browser can (`base.css` says how), and not where less motion is asked for,
 * where a swipe back has moved the screen already, or while the page is covered. Covering and leaving end it in the same
 * frame, since it shows a picture of what was there.
 */
export function fadeBetweenScreens(router: Router): void {
  if (!('startViewTransition' in document)) return;
  const { dataset } = document.documentElement;
  const stillness = matchMedia('(prefers-reduced-motion: reduce)');
  let isSwiped = false;
  let under: ViewTransition | undefined;
  let shown: (() => void)[] = [];

  addEventListener(
    'popstate',
    ({ hasUAVisualTransition }) => {
      isSwiped = hasUAVisualTransition;
    },
    { capture: true },
  );
  router.beforeResolve((to, from) => {
    const isMoved = isSwiped;
    isSwiped = false;
    if (to.path === from.path || isMoved || stillness.matches || document.hidden) return;
    if (dataset['covered'] !== undefined || dataset['gone'] !== undefined) return;
    // The change itself waits until the old screen's picture is taken.
    return new Promise<void>((goOn) => {
      under = document.startViewTransition(() => {
        goOn();
        return new Promise<void>((resolve) => shown.push(resolve));
      });
      // One that is cut short is no fault.
      for (const part of [under.ready, under.updateCallbackDone, under.finished]) part.catch(() => undefined);
    });
  });
  router.afterEach(async () => {
    await nextTick();
    const now = shown;
    shown = [];
    for (const resolve of now) resolve();
  });
  new MutationObserver(() => {
    if (dataset['covered'] !== undefined || dataset['gone'] !== undefined) under?.skipTransition();
  }).observe(document.documentElement, { attributeFilter: ['data-covered', 'data-gone'] });
}
