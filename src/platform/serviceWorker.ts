import { trustedScript } from './trustedScripts';

/** What the app is told about versions of itself. */
interface WorkerNews {
  /** Everything is installed for the first time: from now on the app works without a network. */
  readonly onReadyOffline: () => void;
  /** A new version is installed and waits to be taken. */
  readonly onUpdateWaiting: () => void;
  /** Another version has taken over this page, by this window's wish or another's. */
  readonly onTakenOver: () => void;
}

const hour = 3_600_000;
const minute = 60_000;

function tellWhenInstalled(worker: ServiceWorker, isFirst: boolean, news: WorkerNews): void {
  worker.addEventListener('statechange', () => {
    if (worker.state === 'installed' && !isFirst) news.onUpdateWaiting();
    if (worker.state === 'activated' && isFirst) news.onReadyOffline();
  });
}

/**
 * Registers the service worker and looks for new versions when the app comes into view (at most once a minute) and each
 * hour. `accept` takes the version that waits. Does nothing in development, or where there is no service worker.
 */
export function registerWorker(news: WorkerNews): { accept: () => void } {
  let registration: ServiceWorkerRegistration | undefined;
  let lastCheck = Date.now();

  async function check(): Promise<void> {
    lastCheck = Date.now();
    // Offline this fails, and there is nothing to say about it: the next look comes by itself.
    await registration?.update().catch(() => undefined);
  }

  async function register(): Promise<void> {
    // The first worker takes over the page that it was installed by: from then on nothing needs the network.
    let controlled = navigator.serviceWorker.controller !== null;
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      if (controlled) news.onTakenOver();
      controlled = true;
    });
    registration = await navigator.serviceWorker.register(trustedScript(new URL('sw.js', document.baseURI).href), { scope: './' });
    const found = registration;
    if (found.waiting) news.onUpdateWaiting();
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
