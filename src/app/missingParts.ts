/**
 * After an update an old page may ask for a part of the app that is gone. Then the new page is loaded, once and only
 * with a network: offline the parts come from what is installed.
 */
export function reloadForMissingParts(): void {
  addEventListener('vite:preloadError', (event) => {
    if (!navigator.onLine || performance.now() < 10_000) return;
    event.preventDefault();
    location.reload();
  });
}
