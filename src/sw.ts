import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: Parameters<typeof precacheAndRoute>[0];
};

/** Marks that the page sets: src/platform/leaving.ts and src/platform/firstPage.ts. Both are empty caches. */
const leftMark = 'lowlamp-left';
const lockedMark = 'lowlamp-locked';

/** The app has one address: its screens differ in the hash alone. */
const appAddress = new RegExp(`^${new URL(self.registration.scope).pathname}(index\\.html|home\\.html|lock\\.html)?(\\?.*)?$`);

/** Which page answers a visit: after leaving in a hurry going back leads to the plain one. */
async function pageFor(request: Request & { readonly isHistoryNavigation?: boolean }): Promise<string> {
  if (request.isHistoryNavigation && (await caches.has(leftMark))) return 'recipe.html';
  return (await caches.has(lockedMark)) ? 'lock.html' : 'home.html';
}

/*
 * Everything is in the precache, and nothing else is ever fetched. A visit is answered with a page that has its first
 * screen in it; this route stands first, since "/" would else be answered with index.html, the page of the first visit.
 */
registerRoute(
  new NavigationRoute(
    async (options) => {
      return createHandlerBoundToURL(await pageFor(options.request))(options);
    },
    { allowlist: [appAddress] },
  ),
);
precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();

// The page that installed the first version is served by it from now on; later versions find their pages taken.
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

// A new version waits until somebody takes it.
self.addEventListener('message', (event) => {
  if ((event.data as { type?: unknown } | null)?.type === 'skip-waiting') void self.skipWaiting();
});
