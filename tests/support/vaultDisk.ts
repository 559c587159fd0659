import { isDeepStrictEqual } from 'node:util';
import { rowKey, spaces, type Space } from '@/vault/space/layout';
import type { Vault } from '@/vault/vault';

/** What stands in the database, read and written past the vault, as somebody with the disk would. */
export interface Disk {
  readonly meta: Record<string, unknown> | undefined;
  readonly pages: ReadonlyMap<number, Uint8Array>;
}

function asPromise<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('request failed'));
    };
  });
}

async function inStores<T>(name: string, work: (meta: IDBObjectStore, pages: IDBObjectStore) => Promise<T>): Promise<T> {
  const database = await asPromise(indexedDB.open(name));
  try {
    const transaction = database.transaction(['meta', 'pages'], 'readwrite');
    const done = new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    const answer = await work(transaction.objectStore('meta'), transaction.objectStore('pages'));
    await done;
    return answer;
  } finally {
    database.close();
  }
}

export function readDisk(name: string): Promise<Disk> {
  return inStores(name, async (meta, pages) => {
    const [row, keys, rows] = await Promise.all([
      asPromise<unknown>(meta.get(0)),
      asPromise(pages.getAllKeys()),
      asPromise(pages.getAll()),
    ]);
    return {
      meta: row as Disk['meta'],
      pages: new Map(keys.map((key, at) => [key as number, rows[at] as Uint8Array])),
    };
  });
}

/** Puts rows in place of those that stand there; undefined removes one. */
export async function writeRows(name: string, rows: ReadonlyMap<number, unknown>): Promise<void> {
  await inStores(name, async (_meta, pages) => {
    await Promise.all(
      [...rows].map(([key, row]): Promise<unknown> => row === undefined ? asPromise(pages.delete(key)) : asPromise(pages.put(row, key))),
    );
  });
}

export async function writeMeta(name: string, row: unknown): Promise<void> {
  await inStores(name, async (meta) => {
    await (row === undefined ? asPromise(meta.delete(0)) : asPromise(meta.put(row, 0)));
  });
}

/** Puts the whole disk back as it was. */
export async function restoreDisk(name: string, { meta, pages }: Disk): Promise<void> {
  await inStores(name, async (metaStore, pageStore) => {
    await Promise.all([asPromise(metaStore.clear()), asPromise(pageStore.clear())]);
    if (meta) await asPromise(metaStore.put(meta, 0));
    await Promise.all([...pages].map(([key, row]) => asPromise(pageStore.put(row, key))));
  });
}

/** Keys of the rows that differ. */
export function changedRows(before: Disk, after: Disk): number[] {
  const keys = new Set([...before.pages.keys(), ...after.pages.keys()]);
  return [...keys].filter((key) => !isSame(before.pages.get(key), after.pages.get(key))).sort((a, b) => a - b);
}

/** True where every row of both tables holds the same. Keys can't be looked into: they count as the same. */
export function isSameDisk(one: Disk, other: Disk): boolean {
  const fields = ({ meta = {} }: Disk): string =>
    JSON.stringify(meta, (_, value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value));
  return changedRows(one, other).length === 0 && fields(one) === fields(other);
}

function isSame(one: unknown, other: unknown): boolean {
  if (one instanceof Uint8Array && other instanceof Uint8Array) return Buffer.compare(one, other) === 0;
  return isDeepStrictEqual(one, other);
}

/** The space that the vault uses: the one whose rows change with a save. */
export async function spaceInUse(name: string, vault: Vault): Promise<Space> {
  const before = await readDisk(name);
  await vault.keep([{ kind: { kind: 'probe', format: 1, lift: (data) => data }, id: 'probe', value: 0 }]);
  const [key = 0] = changedRows(before, await readDisk(name));
  return spaces[key % spaces.length] ?? 0;
}

export function rowsOfSpace(space: Space, { pages }: Disk): Uint8Array[] {
  return Array.from({ length: pages.size / spaces.length }, (_, page) => pages.get(rowKey(space, page)) ?? new Uint8Array());
}

export function bytesOnDisk({ pages }: Disk): number {
  return [...pages.values()].reduce((sum, { length }) => sum + length, 0);
}
