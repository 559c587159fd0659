/** Puts back what was wrapped. */
export type Restore = () => void;

type Put = IDBObjectStore['put'];
export type OnPut = (store: IDBObjectStore) => ((request: IDBRequest) => void) | undefined;

/**
 * Calls `instead` for chosen puts and adds of rows, counted from 0 since this call; what it throws the store throws,
 * and what it answers with is called with the request. `count` tells how many there were.
 */
export function onPuts(isChosen: (index: number) => boolean, instead: OnPut) {
  const { put, add } = IDBObjectStore.prototype;
  let count = 0;
  const wrap = (original: Put): Put =>
    function (this: IDBObjectStore, ...args) {
      count += 1;
      const after = isChosen(count - 1) ? instead(this) : undefined;
      const request = original.apply(this, args);
      after?.(request);
      return request;
    };
  IDBObjectStore.prototype.put = wrap(put);
  IDBObjectStore.prototype.add = wrap(add);
  return {
    count: () => count,
    restore: (): void => {
      IDBObjectStore.prototype.put = put;
      IDBObjectStore.prototype.add = add;
    },
  };
}

/** A fault as browsers throw it. */
export function throwing(name: string, message = 'made by a test'): () => never {
  return () => {
    throw new DOMException(message, name);
  };
}

/** Ends the transaction while the put is under way, as a browser does: an abort with that reason. */
export function abortFor(reason: string): OnPut {
  return ({ transaction }) => {
    queueMicrotask(() => {
      abort(transaction, reason);
    });
    return undefined;
  };
}

/** The same after the put has succeeded: after the last one, what a disk that turns out to be full at the end does. */
export function abortAfterwardsFor(reason: string): OnPut {
  return ({ transaction }) =>
    (request) => {
      request.addEventListener('success', () => {
        abort(transaction, reason);
      });
    };
}

// fake-indexeddb's own way to end a transaction for a reason; a page has none.
function abort(transaction: IDBTransaction, reason: string): void {
  (transaction as unknown as { _abort: (reason: string) => void })._abort(reason);
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
