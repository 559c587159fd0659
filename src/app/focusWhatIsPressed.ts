import { focusedNow } from '@/platform/focus';

/**
 * From now on what a finger or the mouse presses has the focus in Safari as well, which gives it none by itself. Else a screen
 * that gives the focus a place where it was lost would take it for lost, and lead whoever hears the screen to its heading.
 */
export function focusWhatIsPressed(): void {
  addEventListener(
    'click',
    ({ target }) => {
      const control = target instanceof Element ? target.closest<HTMLElement>('button, summary, input') : null;
      if (!focusedNow()) control?.focus({ preventScroll: true });
    },
    true,
  );
}
