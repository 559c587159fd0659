import { trustedScript } from './trustedScripts';

/** What the app is told about versions of itself, and what it is asked. */
interface WorkerNews {
  /** Whether to look for new versions by itself now. */
  readonly mayLook: () => boolean;
  /** Everything is installed for the first time: from now on the app works without a network. */
  readonly onReadyOffline: () => void;
  /** A new version is installed and waits to be taken. `isAskedFor`: somebody looked for it by hand. */
  readonly onUpdateWaiting: (isAskedFor: boolean) => void;
  /** Another version has taken over this page, by this window's wish or another's. */
  readonly onTakenOver: () => void;
}

/** What looking by hand found: src/domain/updateFound.ts. */
type Look = 'found' | 'none' | 'unknown' | 'impossible';

const hour = 3_600_000;
const minute = 60_000;

let registration: ServiceWorkerRegistration | undefined;
let isAskedFor = false;
let tellWaiting: () => void = () => undefined;

function tellWhenInstalled(worker: ServiceWorker, isFirst: boolean, news: WorkerNews): void {
  let isInstalled = false;
  worker.addEventListener('statechange', () => {
    // Its installation failed: whatever comes later is not what was asked for. One that was installed makes room for another.
    if (worker.state === 'redundant' && !isInstalled) isAskedFor = false;
    isInstalled = true;
    if (worker.state === 'installed' && !isFirst) tellWaiting();
    if (worker.state === 'activated' && isFirst) news.onReadyOffline();
  });
}

/**
 * Registers the service worker and looks for new versions when the app comes into view (at most once a minute) and each
 * hour. `accept` takes the version that waits. Does nothing in development, or where there is no service worker.
 */
export function registerWorker(news: WorkerNews): { accept: () => void } {
  let lastCheck = Date.now();
  tellWaiting = () => {
    news.onUpdateWaiting(isAskedFor);
    // What comes after it nobody has asked for.
    isAskedFor = false;
  };

  async function check(): Promise<void> {
    if (!news.mayLook()) return;
    lastCheck = Date.now();
    // Offline this fails, and there is nothing to say about it: the next look comes by itself.
    await registration?.update().catch(() => undefined);
  }

  async function register(): Promise<void> {
    // The first worker takes over the page that it was installed by: from then on nothing needs the network.
    let controlled = navigator.serviceWorker.controller !== null;
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      // None: the browser has cleared the worker away with everything else, and no version took its place.
      const isThere = navigator.serviceWorker.controller !== null;
      if (controlled && isThere) news.onTakenOver();
      controlled = isThere;
    });
    const found = await navigator.serviceWorker.register(trustedScript(new URL('sw.js', document.baseURI).href), { scope: './' });
    registration = found;
    if (found.waiting) tellWaiting();
    const look = (): void => {
      if (found.installing) tellWhenInstalled(found.installing, found.active === null, news);
    };
    look();
    found.addEventListener('updatefound', look);
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible' && Date.now() - lastCheck > minute) void check();
    });
    setInterval(() => void check(), hour);
  }

  // Without the worker the app goes on as a page: nothing that is kept depends on it.
  if (import.meta.env.PROD && 'serviceWorker' in navigator) void register().catch(() => undefined);
  return {
    accept: () => registration?.waiting?.postMessage({ type: 'skip-waiting' }),
  };
}

/** Looks for a new version because somebody asked. One that is found is told by `onUpdateWaiting` once it is installed. */
export async function lookForUpdate(): Promise<Look> {
  if (!registration) return 'impossible';
  isAskedFor = true;
  try {
    await registration.update();
  } catch {
    isAskedFor = false;
    return 'unknown';
  }
  if (registration.waiting) {
    // It may have been told while the browser answered, to whoever asks now as well.
    isAskedFor = true;
    tellWaiting();
  } else if (!registration.installing || !registration.active) {
    isAskedFor = false;
    return 'none';
  }
  return 'found';
}
