/**
 * A plain cover over everything while the app is out of sight or another window has the focus, so that neither somebody
 * beside the person nor the system's overview of open apps shows what is on the screen. It is an attribute and a rule of
 * `base.css`, so that it stands in the same frame.
 */
export function cover(): void {
  document.documentElement.dataset['covered'] = '';
}

/** Takes the cover away, where the page is in sight. */
export function uncover(): void {
  if (document.visibilityState === 'visible') delete document.documentElement.dataset['covered'];
}

/** Covers and uncovers from now on. `mayUncover` is asked first, and may lock instead. */
export function coverWhenAway(mayUncover: () => boolean): void {
  const back = (): void => {
    if (mayUncover()) uncover();
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') cover();
    else back();
  });
  addEventListener('blur', cover);
  addEventListener('focus', back);
  addEventListener('pageshow', back);
  // A touch or a key reaches only a window that is in use: some systems give no focus event then.
  addEventListener('pointerdown', back, { capture: true });
}
