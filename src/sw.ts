import { cleanupOutdatedCaches, PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { filesOf, guiseCache, guiseMark, guiseNames, isGuise, type Guise } from './platform/guises';
import { handedOverFor } from './platform/handedOverFor';

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

/** The name and picture that were chosen for the app (src/platform/guise.ts); undefined for its own. */
async function chosenGuise(): Promise<Guise | undefined> {
  const guise = await (await caches.match(guiseMark, { cacheName: guiseCache }))?.text();
  return isGuise(guise) ? guise : undefined;
}

/** A page under the name and picture that were chosen, from its first byte on: title and switcher show it before any script. */
async function underItsName(page: Response, guise: Guise): Promise<Response> {
  const [head = '', ...rest] = (await page.text()).split('</head>');
  const [own, chosen] = [filesOf('lamp'), filesOf(guise)];
  const drawing = [...parts.getURLsToCacheKeys().keys()].find((url) => url.includes(`/assets/${guise}-`) && url.endsWith('.svg'));
  const changed = head
    .replaceAll(guiseNames.lamp, guiseNames[guise])
    .replace(own.manifest, chosen.manifest)
    .replace(own.touchIcon, chosen.touchIcon)
    .replace(/[^"]*\/lamp-[^"]*\.svg/, drawing ?? '$&');
  return new Response([changed, ...rest].join('</head>'), page);
}

/*
 * Everything is in the precache, and nothing else is ever fetched, but a part of an older version that was put aside no more, and the
 * pictures of another name when somebody chooses it. A visit is answered with a page that has its first
 * screen in it; this route stands first, since "/" would else be answered with index.html, the page of the first visit.
 */
registerRoute(
  new NavigationRoute(
    async (options) => {
      const event = options.event as FetchEvent;
      event.waitUntil(forgetPrevious(event));
      const [name, guise] = await Promise.all([pageFor(options.request), chosenGuise()]);
      const page = await parts.createHandlerBoundToURL(name)(options);
      return guise && name !== 'recipe.html' ? underItsName(page, guise) : page;
    },
    { allowlist: [appAddress] },
  ),
);
const files = self.__WB_MANIFEST;
parts.precache(files);

interface InstallEvent extends ExtendableEvent {
  /** Chromium's static routing. */
  readonly addRoutes?: (routes: unknown) => Promise<void>;
}

/**
 * What every visit begins with comes from the cache without asking this worker, where the browser can do that. Nothing else:
 * an older window's parts lie elsewhere, and a route to a cache knows only one.
 */
self.addEventListener('install', (event: InstallEvent) => {
  const first = files
    .map((file) => (typeof file === 'string' ? file : file.url))
    .filter((url) => /assets\/(index|first)-[^/]*\.(js|css)$/.test(url));
  const routes = first.map((url) => ({
    condition: { urlPattern: new URL(url, self.registration.scope).href },
    source: { cacheName: parts.strategy.cacheName },
  }));
  if (event.addRoutes) event.waitUntil(event.addRoutes(routes).catch(() => undefined));
});
registerRoute(new PrecacheRoute(parts));
for (const [folder, cacheName] of [['assets/', previousParts], ['install/', guiseCache]] as const) {
  registerRoute(
    ({ url }) => url.href.startsWith(new URL(folder, self.registration.scope).href),
    async ({ request }) => (await caches.match(request.url, { cacheName })) ?? fetch(request),
  );
}
cleanupOutdatedCaches();

// The page that installed the first version is served by it from now on; later versions find their pages taken.
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

/**
 * What another app has handed over, until the page asks for it: in a variable, so that the worker itself puts nothing of it
 * on the disk. Where the browser keeps a form and its files on the way here, perhaps in files of its own, is up to the
 * browser. One that ends the worker before loses it, and the page says so.
 */
let handedOver: { readonly files: readonly File[]; readonly text: string } | undefined;

registerRoute(
  ({ url }) => url.href === new URL('receive', self.registration.scope).href,
  async ({ request, event }) => {
    handedOver = undefined;
    try {
      const form = await request.formData();
      const text = form.get('text');
      const files = form.getAll('files').filter((each) => each instanceof File);
      const given = { files, text: typeof text === 'string' ? text : '' };
      handedOver = given;
      // Somebody may have to find the app's window first.
      event.waitUntil(new Promise((resolve) => setTimeout(resolve, handedOverFor)).then(() => {
        // Not what somebody has shared meanwhile.
        if (handedOver === given) handedOver = undefined;
      }));
    } catch {
      // Whatever it was, it can't be read: the page says that nothing has arrived.
    }
    return Response.redirect('./#/exchange/scan?handed-over', 303);
  },
  'POST',
);

// A new version waits until somebody takes it; what was handed over waits for the page that reads it.
self.addEventListener('message', ({ data, ports: [port] }) => {
  const { type } = (data ?? {}) as { readonly type?: unknown };
  if (type === 'skip-waiting') void self.skipWaiting();
  if (type !== 'take-handed-over') return;
  port?.postMessage(handedOver);
  handedOver = undefined;
});
