import { cleanupOutdatedCaches, PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: Parameters<PrecacheController['precache']>[0];
};

/** Marks that the page sets: src/platform/leaving.ts and src/platform/firstPage.ts. Both are empty caches. */
const leftMark = 'lowlamp-left';
const lockedMark = 'lowlamp-locked';

/**
 * The parts of the version before this one. A window that was open when this one took over still asks for them: it goes on
 * as it was until it is loaded anew.
 */
const previousParts = 'lowlamp-previous';

/** The parts of this version, which lets those before it go only once they are put aside. */
class KeepingPrevious extends PrecacheController {
  override activate(event: ExtendableEvent): ReturnType<PrecacheController['activate']> {
    // Without room for it the old windows say that a part is missing.
    const done = this.#putAside().catch(() => undefined).then(() => super.activate(event));
    event.waitUntil(done);
    return done;
  }

  async #putAside(): Promise<void> {
    const ours = new Set(this.getURLsToCacheKeys().values());
    const [all, aside] = await Promise.all([caches.open(this.strategy.cacheName), caches.open(previousParts)]);
    for (const { url } of await aside.keys()) await aside.delete(url);
    for (const { url } of await all.keys()) {
      // Files that keep their name are there in this version too.
      if (ours.has(url) || url.includes('__WB_REVISION__')) continue;
      const part = await all.match(url);
      if (part) await aside.put(url, part);
    }
  }
}

const parts = new KeepingPrevious();

/** Lets the parts of the version before go, once nothing is open but the window that opens now. */
async function forgetPrevious({ resultingClientId }: FetchEvent): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.every(({ id }) => id === resultingClientId)) await caches.delete(previousParts);
}

/** The app has one address: its screens differ in the hash alone. */
const appAddress = new RegExp(`^${new URL(self.registration.scope).pathname}(index\\.html|home\\.html|lock\\.html)?(\\?.*)?$`);

/** Which page answers a visit: after leaving in a hurry going back leads to the plain one. */
async function pageFor(request: Request & { readonly isHistoryNavigation?: boolean }): Promise<string> {
  if (request.isHistoryNavigation && (await caches.has(leftMark))) return 'recipe.html';
  return (await caches.has(lockedMark)) ? 'lock.html' : 'home.html';
}

/*
 * Everything is in the precache, and nothing else is ever fetched, but a part of an older version that was put aside no more. A visit is answered with a page that has its first
 * screen in it; this route stands first, since "/" would else be answered with index.html, the page of the first visit.
 */
registerRoute(
  new NavigationRoute(
    async (options) => {
      const event = options.event as FetchEvent;
      event.waitUntil(forgetPrevious(event));
      return parts.createHandlerBoundToURL(await pageFor(options.request))(options);
    },
    { allowlist: [appAddress] },
  ),
);
parts.precache(self.__WB_MANIFEST);
registerRoute(new PrecacheRoute(parts));
registerRoute(
  ({ url }) => url.origin === self.location.origin && url.pathname.startsWith(`${new URL(self.registration.scope).pathname}assets/`),
  async ({ request }) => (await caches.match(request.url, { cacheName: previousParts })) ?? fetch(request),
);
cleanupOutdatedCaches();

// The page that installed the first version is served by it from now on; later versions find their pages taken.
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

// A new version waits until somebody takes it.
self.addEventListener('message', (event) => {
  if ((event.data as { type?: unknown } | null)?.type === 'skip-waiting') void self.skipWaiting();
});
