/** What has the focus now; undefined where nothing has it, and where there is no page. */
export function focusedNow(): HTMLElement | undefined {
  if (typeof document === 'undefined') return undefined;
  const element = document.activeElement;
  return element instanceof HTMLElement && element !== document.body ? element : undefined;
}

/** Puts the focus on the heading of the screen, without scrolling. False where there is none yet. */
export function focusHeading(): boolean {
  const heading = document.querySelector<HTMLElement>('main h1');
  heading?.focus({ preventScroll: true });
  return heading !== null;
}

/**
 * Gives the focus a place again where it was lost with what went from the screen: to `element` where that is still
 * there, else to the heading of the screen. Somebody who has gone on elsewhere is left there.
 */
export function keepFocus(element: HTMLElement | undefined): void {
  if (typeof document === 'undefined' || focusedNow()) return;
  if (element?.isConnected) element.focus({ preventScroll: true });
  else focusHeading();
}
