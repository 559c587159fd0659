import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: Parameters<typeof precacheAndRoute>[0];
};

/*
 * Everything is in the precache, and nothing else is ever fetched. A visit is answered with the page that has Home in
 * it; this route stands first, since "/" would else be answered with index.html, the page of the first visit.
 */
registerRoute(
  new NavigationRoute(async (options) => createHandlerBoundToURL('home.html')(options), { denylist: [/\/(sw\.js|licences\.txt)$/] }),
);
precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();

// A new version waits until somebody takes it.
self.addEventListener('message', (event) => {
  if ((event.data as { type?: unknown } | null)?.type === 'skip-waiting') void self.skipWaiting();
});
