import type { Router } from 'vue-router';

/**
 * A way back in a screen goes back in the browser's own history where it leads to the screen before: so that this stands as
 * it was left, and Back doesn't go round in circles. Elsewhere it takes the place of the screen that is left.
 */
export function followBackLinks(router: Router): void {
  document.addEventListener(
    'click',
    (event) => {
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('main a.back[href^="#"]');
      if (!link) return;
      const to = link.hash.slice(1);
      event.preventDefault();
      if ((history.state as { back?: unknown } | null)?.back === to) router.back();
      else void router.replace(to);
    },
    { capture: true },
  );
}
