import { Dexie, type Table } from 'dexie';
import { Problem } from '@/domain/problem';
import type { Bytes } from '@/crypto/bytes';
import { askForFreshLog } from './freshLog';
import { isConnectionLost, storageProblem } from './storageFault';

/** The two tables. Their schema never changes: all formats live inside the sealed bytes. */
export class VaultDatabase extends Dexie {
  declare readonly meta: Table<unknown, number>;
  declare readonly pages: Table<Bytes, number>;
  /** True from the moment that another tab removes the database: then it is never opened again from here. */
  isRemoved = false;
  /** Called then. */
  onRemoved: () => void = () => undefined;

  constructor(name: string) {
    // Strict: "saved" is said after the bytes have left for the disk. Not opened by itself: opening anew is decided below.
    super(name, { chromeTransactionDurability: 'strict', autoOpen: false });
    this.version(1).stores({ meta: '', pages: '' });
    this.on('versionchange', () => {
      this.isRemoved = true;
      this.close();
      this.onRemoved();
      // Stops Dexie's own answer, which would write to the console.
      return false;
    });
    // The same: a database that another tab still holds is removed as soon as that one lets go.
    this.on('blocked', () => false);
  }
}

/** Opens the database, made where it is missing. Throws `storage-refused` or `storage-full`. */
export async function openDatabase(name: string): Promise<VaultDatabase> {
  try {
    const database = new VaultDatabase(name);
    await database.open();
    // Where the browser ends a connection at once, Dexie calls it open all the same, and it could do nothing.
    if (!(database.core as unknown)) throw new DOMException('closing', 'InvalidStateError');
    askForFreshLog();
    return database;
  } catch (fault) {
    const problem = storageProblem(fault, 'storage-refused');
    // A connection that can't even be opened was refused: so do private modes, with InvalidStateError.
    if (problem instanceof Problem && problem.code === 'storage-lost') throw new Problem('storage-refused', { cause: fault });
    throw problem;
  }
}

/**
 * One transaction; strict where it writes. Its work may wait for nothing but the database. Of an abort it throws the
 * reason, which browsers tell on the transaction alone.
 */
export async function transact<T>(
  database: VaultDatabase,
  mode: 'r' | 'rw',
  tables: readonly Table[],
  work: () => Promise<T>,
): Promise<T> {
  let begun: IDBTransaction | undefined;
  try {
    return await database.transaction(mode, tables, async ({ idbtrans }) => {
      begun = idbtrans;
      return work();
    });
  } catch (fault) {
    throw begun?.error ?? fault;
  }
}

/**
 * One strict transaction that writes, straight on the browser's database: Dexie's part in one costs more than sealing
 * what it writes (docs/decisions.md, "A save goes past Dexie"). Its work may wait for nothing but requests of the
 * transaction. True once all of it is on the disk; false, and nothing is, where the work answers so. A request that fails
 * undoes all, waited for or not. Throws as `transact`, and a `TypeError` where the work waited for something else.
 */
export async function writeDirectly(
  database: VaultDatabase,
  tables: readonly ('meta' | 'pages')[],
  work: (store: (table: 'meta' | 'pages') => IDBObjectStore) => Promise<boolean>,
): Promise<boolean> {
  const connection = database.backendDB() as IDBDatabase | null;
  if (!connection) throw new DOMException('The database is closed.', 'InvalidStateError');
  const transaction = connection.transaction(tables, 'readwrite', { durability: 'strict' });
  let isAnswered = false;
  let reason: Error | null | undefined;
  const ended = new Promise<void>((resolve, reject) => {
    // Never ended by `commit()`: after it Firefox goes through with a transaction of which a request fails.
    transaction.oncomplete = () => {
      if (isAnswered) {
        resolve();
        return;
      }
      reason = new TypeError('A transaction ended before its work did.');
      reject(reason);
    };
    transaction.onabort = () => {
      reject(transaction.error ?? new DOMException('The transaction was aborted.', 'AbortError'));
    };
    transaction.onerror = (event) => {
      // Else Firefox reports it to the window as well, and WebKit ends the transaction for a reason of its own.
      event.preventDefault();
      reason ??= (event.target as IDBRequest).error;
      abortIfOpen(transaction);
    };
  });
  // The work may be waiting for a request then, which tells of it first.
  ended.catch(() => undefined);
  try {
    const isWanted = await work((table) => transaction.objectStore(table));
    isAnswered = true;
    if (isWanted) await ended;
    else abortIfOpen(transaction);
    return isWanted;
  } catch (fault) {
    abortIfOpen(transaction);
    throw transaction.error ?? reason ?? fault;
  }
}

function abortIfOpen(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}

/** A request's answer. */
export function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new DOMException('A request failed.', 'UnknownError'));
    };
  });
}

/** Reads one row in a transaction of its own; undefined where there is none. */
export function readRow<T>(database: VaultDatabase, table: Table<T, number>, at: number): Promise<T | undefined> {
  return transact(database, 'r', [table], () => table.get(at));
}

/**
 * Does work that may be done twice. Where the browser has ended the connection it is opened anew and the work tried
 * once more. Throws `storage-lost` where that fails too, `storage-full`, or `otherwise`.
 */
export async function onDatabase<T>(
  database: VaultDatabase,
  otherwise: 'save-failed' | 'storage-refused',
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (fault) {
    if (database.isRemoved || fault instanceof Problem || !isConnectionLost(fault)) throw storageProblem(fault, otherwise);
  }
  try {
    database.close();
    await database.open();
    return await work();
  } catch (fault) {
    throw storageProblem(fault, 'storage-lost');
  }
}
