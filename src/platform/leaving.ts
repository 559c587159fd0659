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
  void cachesHere()?.open(markedCache).catch(() => undefined);
}

/**
 * True where this page was reached by going back after leaving. A deliberate opening forgets that it was left; loading a
 * page anew is none.
 */
export function wasLeft(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  try {
    if (navigation?.type === 'back_forward') return sessionStorage.getItem(mark) !== null;
    if (navigation?.type !== 'navigate') return false;
    sessionStorage.removeItem(mark);
  } catch {
    // Nothing was remembered.
  }
  void cachesHere()?.delete(markedCache).catch(() => undefined);
  return false;
}

function cachesHere(): CacheStorage | undefined {
  return (globalThis as { readonly caches?: CacheStorage }).caches;
}
