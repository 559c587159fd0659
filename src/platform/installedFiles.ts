/** What the worker has installed and hands out, as it lies on the device. */
interface InstalledFiles {
  /** Each path that something is kept under: of this version, of one that waits to be taken, or left over from one. */
  readonly paths: ReadonlySet<string>;
  /** What the worker answers with where the path is asked for. Nothing where that isn't on the device. */
  readonly read: (path: string) => Promise<ArrayBuffer | undefined>;
  /** False once another version has taken over: then what was read isn't of one version. */
  readonly isSame: () => boolean;
}

/** The SHA-256 of bytes or of a text in UTF-8, as 64 hexadecimal digits. */
export async function sha256(content: ArrayBuffer | string): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Asks the worker, and never the network: this way of asking fails sooner than that it goes there. */
async function read(path: string): Promise<ArrayBuffer | undefined> {
  try {
    const answer = await fetch(new URL(path, document.baseURI), { cache: 'only-if-cached', mode: 'same-origin' });
    return answer.ok ? await answer.arrayBuffer() : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Looks at what is installed. Nothing where that isn't done yet, where this page came without the worker, or where the
 * browser lets no page look. Rejects where the browser fails.
 */
export async function installedFiles(): Promise<InstalledFiles | undefined> {
  const { caches, navigator } = globalThis as { readonly caches?: CacheStorage; readonly navigator: Partial<Navigator> };
  const worker = navigator.serviceWorker?.controller;
  if (!worker || !caches) return undefined;
  const scope = new URL('./', document.baseURI);
  // The name ends with where the app stands, since a host may serve several.
  const name = (await caches.keys()).find((each) => each.startsWith('workbox-precache') && each.endsWith(scope.href));
  if (name === undefined) return undefined;
  const kept = await (await caches.open(name)).keys();
  const paths = kept.map(({ url }) => decodeURI(new URL(url).pathname.slice(scope.pathname.length)));
  return { paths: new Set(paths), read, isSame: () => navigator.serviceWorker?.controller === worker };
}
