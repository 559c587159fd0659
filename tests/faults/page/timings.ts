import { Problem } from '@/domain/problem';
import { openVault } from '@/vault/openVault';
import type { RecordKind } from '@/vault/vault';
import { ask, makeLocked, passphrase, unlock } from './keys';

/** Which passphrase was given: that of the space that was set up first, one that opens nothing, that of a second space. */
const given = { right: 'plum kettle orbit saddle moss', wrong: 'plum kettle orbit saddle mist', second: 'gravel tulip window copper hymn' } as const;
export type Given = keyof typeof given;

/** One opening; times in ms. */
export interface Timing {
  readonly given: Given;
  /** "opened", or the code of the problem. */
  readonly answer: string;
  /** Until `openVault` answered. */
  readonly whole: number;
  /** Until the worker had made the key. */
  readonly key: number;
  /** Transactions that could write, and bytes that were put. */
  readonly writes: number;
  readonly bytes: number;
}

const name = 'timings';
const order = ['right', 'wrong', 'second'] as const satisfies readonly Given[];
const noteKind: RecordKind<string> = { kind: 'note', format: 1, lift: (data) => data as string };
const records = 100;

/** A vault with two spaces of as many records. */
export async function makeTimed(): Promise<void> {
  await makeLocked(name, given.right, [given.second]);
  for (const text of [given.right, given.second]) {
    const vault = await unlock(name, text);
    await vault.keep(Array.from({ length: records }, (_, n) => ({ kind: noteKind, id: `note-${n}`, value: 'a quiet hour '.repeat(20) })));
    await vault.close();
  }
}

/** Counts what is written while the page does something; the browser's own methods are called all the same. */
function countWrites() {
  const counted = { writes: 0, bytes: 0 };
  const { put, add } = IDBObjectStore.prototype;
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (names, mode, options) {
    if (mode !== 'readonly' && mode !== undefined) counted.writes += 1;
    return transaction.call(this, names, mode, options);
  };
  const counting = (original: typeof put): typeof put =>
    function (this: IDBObjectStore, value: unknown, ...key) {
      counted.bytes += value instanceof Uint8Array ? value.length : 1;
      return original.call(this, value, ...key);
    };
  IDBObjectStore.prototype.put = counting(put);
  IDBObjectStore.prototype.add = counting(add);
  return {
    counted,
    stop: () => {
      IDBDatabase.prototype.transaction = transaction;
      Object.assign(IDBObjectStore.prototype, { put, add });
    },
  };
}

async function timeOne(which: Given): Promise<Timing> {
  const { counted, stop } = countWrites();
  let key = Number.NaN;
  const begun = performance.now();
  const timedAsk: typeof ask = async (question) => {
    const asked = performance.now();
    const answer = await ask(question);
    key = performance.now() - asked;
    return answer;
  };
  let answer = 'opened';
  let whole: number;
  try {
    const vault = await openVault({ name, by: { given: passphrase(given[which]), ask: timedAsk } });
    whole = performance.now() - begun;
    await vault.close();
  } catch (fault) {
    whole = performance.now() - begun;
    answer = fault instanceof Problem ? fault.code : String(fault);
  }
  stop();
  return { given: which, answer, whole, key, ...counted };
}

/** Gives each of the three once a round, in an order that turns by one from round to round. */
export async function timeRounds(first: number, rounds: number): Promise<Timing[]> {
  const timings: Timing[] = [];
  for (let round = first; round < first + rounds; round += 1) {
    for (let at = 0; at < order.length; at += 1) timings.push(await timeOne(order[(round + at) % order.length] ?? 'right'));
  }
  return timings;
}
