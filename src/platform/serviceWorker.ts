/** What the app is told about versions of itself. */
interface WorkerNews {
  /** Everything is installed for the first time: from now on the app works without a network. */
  readonly onReadyOffline: () => void;
  /** A new version is installed and waits to be taken. */
  readonly onUpdateWaiting: () => void;
  /** Another version has taken over this page, by this window's wish or another's. */
  readonly onTakenOver: () => void;
}

interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string };
}

const hour = 3_600_000;
const minute = 60_000;

function workerUrl(): string {
  const address = new URL('sw.js', document.baseURI).href;
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return address;
  const policy = trustedTypes.createPolicy('app', {
    createScriptURL(url) {
      if (url !== address) throw new TypeError('This is not one of the scripts of the app');
      return url;
    },
  });
  return policy.createScriptURL(address);
}

function tellWhenInstalled(worker: ServiceWorker, news: WorkerNews): void {
  worker.addEventListener('statechange', () => {
    if (worker.state === 'installed' && navigator.serviceWorker.controller) news.onUpdateWaiting();
    if (worker.state === 'activated' && !navigator.serviceWorker.controller) news.onReadyOffline();
  });
}

/**
 * Registers the service worker and looks for new versions when the app comes into view (at most once a minute) and each
 * hour. `check` looks at once; `accept` takes the version that waits. Does nothing in development, or where there is no
 * service worker.
 */
export function registerWorker(news: WorkerNews): { check: () => Promise<void>; accept: () => void } {
  let registration: ServiceWorkerRegistration | undefined;
  let lastCheck = Date.now();

  async function check(): Promise<void> {
    lastCheck = Date.now();
    // Offline this fails, and there is nothing to say about it: the next look comes by itself.
    await registration?.update().catch(() => undefined);
  }

  async function register(): Promise<void> {
    let controlled = navigator.serviceWorker.controller !== null;
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      if (controlled) news.onTakenOver();
      controlled = true;
    });
    registration = await navigator.serviceWorker.register(workerUrl(), { scope: './' });
    const found = registration;
    if (found.waiting && controlled) news.onUpdateWaiting();
    if (found.installing) tellWhenInstalled(found.installing, news);
    found.addEventListener('updatefound', () => {
      if (found.installing) tellWhenInstalled(found.installing, news);
    });
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible' && Date.now() - lastCheck > minute) void check();
    });
    setInterval(() => void check(), hour);
  }

  // Without the worker the app goes on as a page: nothing that is kept depends on it.
  if (import.meta.env.PROD && 'serviceWorker' in navigator) void register().catch(() => undefined);
  return {
    check,
    accept: () => registration?.waiting?.postMessage({ type: 'skip-waiting' }),
  };
}
