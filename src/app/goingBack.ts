import type { Router } from 'vue-router';
import { screenBefore } from '@/platform/screenBefore';
import { asked } from './asked';
import { keepPlace } from './keepPlace';

/** Whether a click asks for another tab or window, or is none of the main button. */
function isSpecial({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || ctrlKey || metaKey || shiftKey || altKey;
}

/** Closes what lies over the screen. Answers whether there was anything. */
function closeDialog(): boolean {
  const dialog = [...document.querySelectorAll<HTMLDialogElement>('dialog[open]')].at(-1);
  dialog?.close();
  return dialog !== undefined;
}

/**
 * Going back as one knows it from the device. Back closes what lies over the screen, and stays there. A screen's own way
 * back goes back in the browser's history where it leads to the screen before: that stands as it was left, and nobody goes
 * round in circles. Where it leads elsewhere, it takes the place of the screen that is left.
 */
export function goBackAsUsual(router: Router): void {
  router.beforeEach(() => !closeDialog());
  let isBack = false;
  addEventListener('popstate', () => {
    isBack = true;
  });
  router.afterEach(async (_to, _from, failure) => {
    const wasBack = isBack;
    isBack = false;
    // What was asked for and hasn't come yet belonged to the screen that was left.
    asked.value = undefined;
    if (wasBack && !failure) await keepPlace();
  });
  document.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : undefined;
      if (!link || isSpecial(event)) return;
      // A link in a dialog is followed, so the dialog goes first.
      if (link.closest('dialog')) closeDialog();
      if (!('wayBack' in link.dataset)) return;
      const to = link.hash.slice(1);
      event.preventDefault();
      if (screenBefore() === to) router.back();
      else void router.replace(to);
    },
    { capture: true },
  );
}
