/** Says only that this tab left the app. It ends with the tab, or with the next deliberate opening. */
const mark = 'left';

/** What the worker looks for: src/sw.ts. Until the app is opened anew, going back in history leads to the plain page. */
const markedCache = 'lowlamp-left';

/** Remembers that the app was left in a hurry. */
export function rememberLeaving(): void {
  try {
    sessionStorage.setItem(mark, '1');
  } catch {
    // Storage is refused: the worker's mark does, or the page that was left shows itself as locked.
  }
  const { caches } = globalThis as { readonly caches?: CacheStorage };
  void caches?.open(markedCache).catch(() => undefined);
}

/** True where this page was reached by going back after leaving. A deliberate opening forgets that it was left. */
export function wasLeft(): boolean {
  try {
    if (sessionStorage.getItem(mark) === null) return false;
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (navigation?.type === 'back_forward') return true;
    sessionStorage.removeItem(mark);
  } catch {
    // Nothing was remembered.
  }
  return false;
}
