/** What the worker has installed, as it lies on the device. */
interface InstalledFiles {
  /** The list that came with the version that is running. Empty where it is missing. */
  readonly list: string;
  /** The list of a version that waits to be taken, where there is one. */
  readonly waiting: readonly string[];
  /** The SHA-256 of each file by its path, in hexadecimal digits; the list itself isn't among them. */
  readonly hashes: ReadonlyMap<string, readonly string[]>;
}

const listName = 'files.txt';

/** The SHA-256 of bytes or of a text in UTF-8, as 64 hexadecimal digits. */
export async function sha256(content: ArrayBuffer | string): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The worker's store of files. Its name ends with where the app stands, since a host may serve several. */
async function installedCache(scope: string): Promise<Cache | undefined> {
  const { caches } = globalThis as { readonly caches?: CacheStorage };
  const names = (await caches?.keys()) ?? [];
  const name = names.find((each) => each.startsWith('workbox-precache') && each.endsWith(scope));
  return name === undefined ? undefined : caches?.open(name);
}

/** The list of the version that runs, of several. The worker knows which it is; the network is never asked. */
async function runningList(lists: readonly string[]): Promise<string> {
  const [first = ''] = lists;
  if (lists.length < 2) return first;
  const answer = await fetch(new URL(listName, document.baseURI), { cache: 'only-if-cached', mode: 'same-origin' });
  const text = await answer.text();
  return lists.includes(text) ? text : first;
}

/**
 * Reads every installed file from the worker's store, never from the network, and hashes it. `onProgress` is told how many
 * of all are done. Answers with nothing where nothing is installed, or the browser lets no page look.
 */
export async function readInstalledFiles(
  onProgress: (done: number, all: number) => void,
): Promise<InstalledFiles | undefined> {
  const scope = new URL('./', document.baseURI).href;
  const cache = await installedCache(scope).catch(() => undefined);
  const requests = (await cache?.keys()) ?? [];
  const lists: string[] = [];
  const hashes = new Map<string, readonly string[]>();
  for (const [at, request] of requests.entries()) {
    onProgress(at, requests.length);
    const response = await cache?.match(request, { ignoreVary: true });
    if (!response) continue;
    const { pathname } = new URL(request.url);
    const path = decodeURI(pathname.slice(new URL(scope).pathname.length));
    if (path === listName) lists.push(await response.text());
    else hashes.set(path, [...(hashes.get(path) ?? []), await sha256(await response.arrayBuffer())]);
  }
  if (requests.length === 0) return undefined;
  const list = await runningList(lists);
  return { list, waiting: lists.filter((each) => each !== list), hashes };
}
