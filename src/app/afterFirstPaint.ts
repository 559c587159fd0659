/** The longest that the first frame is waited for once it is drawn, in ms: for a browser that doesn't tell. */
const longestPaint = 60;

/** Resolves once the page's first frame is seen; at once where nobody sees the page, or as soon as nobody does any more. */
export function afterFirstPaint(): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      resolve();
    };
    if (document.hidden) go();
    requestAnimationFrame(() => setTimeout(go, longestPaint));
    document.addEventListener('visibilitychange', go, { once: true });
    // Missing where a browser is set up to tell as little as it can.
    if (typeof PerformanceObserver !== 'undefined') new PerformanceObserver(go).observe({ type: 'paint', buffered: true });
  });
}
