import 'fake-indexeddb/auto';
import type { ProblemCode } from '@/domain/problem';

/** Puts back what was wrapped. */
export type Restore = () => void;

/** Stands in a chosen call's place: it may throw, answer with a request of its own, or go on; undefined goes on as well. */
type Around<Target> = (target: Target, goOn: () => IDBRequest) => IDBRequest | undefined;
export type OnRow = Around<IDBObjectStore>;

/** What a fault does to each kind of call. Of a transaction only the beginning: what it throws the call throws. */
export interface Fault {
  readonly open: Around<IDBFactory>;
  readonly transaction: (database: IDBDatabase) => void;
  readonly row: OnRow;
}

const writes = ['put', 'add', 'clear'] as const;
const reads = ['get', 'getKey', 'getAll', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor'] as const;

type Method = (this: unknown, ...args: unknown[]) => unknown;
type AroundMethod = (target: unknown, goOn: () => unknown, args: readonly unknown[]) => unknown;

/** Puts something around a method of a prototype, until the function it answers with is called. */
function wrap(prototype: object, name: string, around: AroundMethod): Restore {
  const original = Reflect.get(prototype, name) as Method;
  const wrapped: Method = function (...args) {
    return around(this, () => original.apply(this, args), args);
  };
  Object.assign(prototype, { [name]: wrapped });
  return () => {
    Object.assign(prototype, { [name]: original });
  };
}

// Dexie takes hold of this method when it opens a connection: so it is wrapped once and for all.
const untouched: AroundMethod = (_database, goOn) => goOn();
let aroundTransaction = untouched;
wrap(IDBDatabase.prototype, 'transaction', (...call) => aroundTransaction(...call));

function wrapTransactions(around: AroundMethod): Restore {
  aroundTransaction = around;
  return () => {
    aroundTransaction = untouched;
  };
}

function wrapRows(names: readonly string[], isNext: () => boolean, row: OnRow): Restore[] {
  return names.map((name) =>
    wrap(IDBObjectStore.prototype, name, (store, goOn) => {
      const asked = isNext() ? row(store as IDBObjectStore, goOn as () => IDBRequest) : undefined;
      return asked ?? goOn();
    }),
  );
}

function counted(isChosen: (index: number) => boolean, wrapAll: (isNext: () => boolean) => readonly Restore[]) {
  let count = 0;
  const restores = wrapAll(() => {
    count += 1;
    return isChosen(count - 1);
  });
  return {
    count: () => count,
    restore: (): void => {
      for (const restore of restores) restore();
    },
  };
}

/** Calls `instead` for chosen puts and adds of rows, counted from 0 since this call. `count` tells how many there were. */
export function onPuts(isChosen: (index: number) => boolean, instead: OnRow) {
  return counted(isChosen, (isNext) => wrapRows(['put', 'add'], isNext, instead));
}

/** The same for all that is asked of the database: openings, beginnings of transactions, reads and writes of rows. */
export function onCalls(isChosen: (index: number) => boolean, { open, transaction, row }: Fault) {
  return counted(isChosen, (isNext) => [
    wrap(IDBFactory.prototype, 'open', (factory, goOn) => {
      const asked = isNext() ? open(factory as IDBFactory, goOn as () => IDBRequest) : undefined;
      return asked ?? goOn();
    }),
    wrapTransactions((database, goOn, [, mode]) => {
      // The one that makes the tables is a part of the opening, in browsers.
      if (mode !== 'versionchange' && isNext()) transaction(database as IDBDatabase);
      return goOn();
    }),
    ...wrapRows([...writes, ...reads], isNext, row),
  ]);
}

/** A fault as browsers throw it. */
export function throwing(name: string, message = 'made by a test'): () => never {
  return () => {
    throw new DOMException(message, name);
  };
}

/** Ends the transaction while the call is under way, as a browser does: an abort with that reason. */
export function abortFor(reason: string): OnRow {
  return ({ transaction }) => {
    queueMicrotask(() => {
      abort(transaction, reason);
    });
    return undefined;
  };
}

/** The same after the call has succeeded: after the last one, what a disk that turns out to be full at the end does. */
export function abortAfterwardsFor(reason: string): OnRow {
  return ({ transaction }, goOn) => {
    const request = goOn();
    request.addEventListener('success', () => {
      abort(transaction, reason);
    });
    return request;
  };
}

// What fake-indexeddb has and a page hasn't: ways to end a transaction for a reason, and to let a request fail.
interface Insides {
  _abort(reason: string): void;
  _execRequestAsync(work: { source: IDBObjectStore; operation: () => never }): IDBRequest;
}

function insidesOf(transaction: IDBTransaction): Insides {
  return transaction as unknown as Insides;
}

function abort(transaction: IDBTransaction, reason: string): void {
  insidesOf(transaction)._abort(reason);
}

/** Every call is begun and fails: what a disk that can't be read, or is full, does. */
export function failing(name: string, message = 'made by a test'): Fault {
  const fault = throwing(name, message);
  return {
    open: () => failedOpening(new DOMException(message, name)),
    transaction: fault,
    row: (source) => insidesOf(source.transaction)._execRequestAsync({ source, operation: fault }),
  };
}

function failedOpening(error: DOMException): IDBRequest {
  const request = new IDBOpenDBRequest();
  setTimeout(() => {
    Object.assign(request, { readyState: 'done', error });
    request.onerror?.({ target: request } as unknown as Event);
  });
  return request;
}

/** The browser ends the connection in the middle of a call, as iOS does with apps in the background. */
export const closing: Fault = {
  open: () => failedOpening(new DOMException('The connection was closed.', 'AbortError')),
  // What is begun on it then throws by itself.
  transaction: (database) => {
    database.close();
  },
  row: ({ transaction }) => {
    queueMicrotask(() => {
      abort(transaction, 'AbortError');
      Object.assign(transaction, { error: new DOMException('The database connection is closing.', 'AbortError') });
      transaction.db.close();
    });
    return undefined;
  },
};

/** The browser ends each transaction for a reason that it tells on the transaction alone. */
export function ending(reason: string): Fault {
  return { ...failing(reason), row: abortFor(reason) };
}

/** The same after each call: at the last one of a transaction everything has succeeded but its end. */
export function endingAfterwards(reason: string): Fault {
  return { ...failing(reason), row: abortAfterwardsFor(reason) };
}

/**
 * The browser ends the connection after chosen commits are done and before the page hears of them; they are counted from
 * 0 since this call.
 */
export function loseAnswers(isChosen: (index: number) => boolean) {
  return counted(isChosen, (isNext) => [
    wrapTransactions((_database, goOn, [, mode]) => {
      const begun = goOn() as IDBTransaction;
      if (mode === 'readwrite') {
        begun.addEventListener('complete', () => {
          if (!isNext()) return;
          Object.assign(begun, { error: new DOMException('Connection to Indexed Database server lost', 'UnknownError') });
          begun.onabort?.(new Event('abort'));
        });
      }
      return begun;
    }),
  ]);
}

/** Each fault, with the code of a save that meets it and meets it again at its second try. */
export const faults: readonly (readonly [name: string, fault: Fault, code: ProblemCode])[] = [
  ['no room', failing('QuotaExceededError'), 'storage-full'],
  ['an end for want of room', ending('QuotaExceededError'), 'storage-full'],
  ['a late end for want of room', endingAfterwards('QuotaExceededError'), 'storage-full'],
  ['data that can’t be had', failing('DataError'), 'save-failed'],
  // From here on they leave the connection closed, and another fault is then met on opening it anew.
  ['a fault without a name', failing('UnknownError'), 'storage-lost'],
  ['an end for a fault without a name', ending('UnknownError'), 'storage-lost'],
  ['a late end for a fault without a name', endingAfterwards('UnknownError'), 'storage-lost'],
  ['a connection that closes', closing, 'storage-lost'],
];

/** Does work while chosen calls meet a fault. Answers with what it answers, and with how many calls there were. */
export async function during<T>(work: () => Promise<T>, fault = closing, isChosen: (index: number) => boolean = () => false) {
  const { count, restore } = onCalls(isChosen, fault);
  try {
    return { answer: await work(), calls: count() };
  } finally {
    restore();
  }
}

/** Every call where there are few; else the first ones, the last ones, and some between. */
export function some(calls: number): number[] {
  return Array.from({ length: calls }, (_, index) => index).filter(
    (index) => calls < 24 || index < 6 || index >= calls - 2 || index % 41 === 0,
  );
}

/** Does away with every wait by a timer. */
export function withoutWaits(): Restore {
  const { setTimeout: original } = globalThis;
  globalThis.setTimeout = ((work: () => void) => original(work)) as typeof setTimeout;
  return () => {
    globalThis.setTimeout = original;
  };
}

const delayed = ['encrypt', 'decrypt', 'wrapKey', 'unwrapKey', 'deriveKey', 'generateKey'] as const;

/** Makes each call of WebCrypto take longer. */
export function delayCrypto(ms: number): Restore {
  const { subtle } = globalThis.crypto;
  for (const name of delayed) {
    const original = subtle[name].bind(subtle) as (...args: unknown[]) => Promise<unknown>;
    Object.defineProperty(subtle, name, {
      configurable: true,
      value: async (...args: unknown[]) => {
        await new Promise((resolve) => setTimeout(resolve, ms));
        return original(...args);
      },
    });
  }
  return () => {
    for (const name of delayed) Reflect.deleteProperty(subtle, name);
  };
}
