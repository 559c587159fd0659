import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openVault } from '@/vault/openVault';
import { firstPages, pageBytes } from '@/vault/space/layout';
import { mostFragmentBytes } from '@/vault/space/page';
import type { Change, Vault } from '@/vault/vault';
import { abortAfterwardsFor, abortFor, delayCrypto, loseAnswers, onPuts, throwing, type OnRow } from '../../support/vaultFaults';
import { codeOf, freshName, note, noteKind, notesOf, notesOnDisk } from '../../support/vaultCases';
import { isSameDisk, readDisk, type Disk } from '../../support/vaultDisk';

let name: string;
let vault: Vault;
let restore: () => void = () => undefined;

beforeEach(async () => {
  name = freshName();
  vault = await openVault({ name });
  await vault.keep([note('a', 'tea'), note('b', 'bread')]);
});

afterEach(async () => {
  restore();
  restore = () => undefined;
  await vault.close();
});

const pageful = 'x'.repeat(mostFragmentBytes - 200);
/** One change on each path of writing: in place, over many pages, with growth, and a removal. */
const paths: Record<string, readonly Change[]> = {
  'one record': [note('a', 'water')],
  'a record over several pages': [note('c', 'x'.repeat(3 * pageBytes)), note('b', undefined)],
  'growth of all spaces': Array.from({ length: firstPages }, (_, n) => note(`n${n}`, pageful)),
};

describe('the save queue', () => {
  it('keeps both of two saves at once, and all of many', async () => {
    await Promise.all(Array.from({ length: 50 }, (_, n) => vault.keep([note(`n${n}`, `${n}`)])));
    expect(await notesOf(vault)).toHaveLength(52);
    expect(await notesOnDisk(name)).toEqual(await notesOf(vault));
  });

  it('keeps the order of saves of the same record', async () => {
    await Promise.all(['1', '2', '3'].map((value) => vault.keep([note('a', value)])));
    expect(await notesOnDisk(name)).toEqual([['a', '3'], ['b', 'bread']]);
  });

  it('goes on after a save that failed', async () => {
    const { restore: stop } = onPuts((index) => index === 0, throwing('DataError'));
    restore = stop;
    const [one, other] = await Promise.all([codeOf(vault.keep([note('a', 'lost')])), codeOf(vault.keep([note('b', 'kept')]))]);
    expect([one, other]).toEqual(['save-failed', 'accepted']);
    expect(await notesOnDisk(name)).toEqual([['a', 'tea'], ['b', 'kept']]);
  });

  it('does what was asked for before closing, and refuses what comes after', async () => {
    const saving = vault.keep([note('a', 'water')]);
    const closing = vault.close();
    expect(await codeOf(vault.keep([note('a', 'late')]))).toBe('storage-lost');
    await Promise.all([saving, closing]);
    expect(await notesOnDisk(name)).toEqual([['a', 'water'], ['b', 'bread']]);
  });

  it('writes in strict transactions only', async () => {
    const { transaction } = IDBDatabase.prototype;
    const asked: unknown[] = [];
    IDBDatabase.prototype.transaction = function (stores, mode, options) {
      if (mode === 'readwrite') asked.push(options?.durability);
      return transaction.call(this, stores, mode, options);
    };
    restore = () => {
      IDBDatabase.prototype.transaction = transaction;
    };
    const fresh = await openVault({ name: freshName() });
    await fresh.keep([note('a', 'water')]);
    await fresh.close();
    expect(asked).toHaveLength(2);
    expect(new Set(asked)).toEqual(new Set(['strict']));
  });
});

const faults: readonly (readonly [string, OnRow, string])[] = [
  ['QuotaExceededError', throwing('QuotaExceededError'), 'storage-full'],
  ['an abort for QuotaExceededError', abortFor('QuotaExceededError'), 'storage-full'],
  ['a late abort for QuotaExceededError', abortAfterwardsFor('QuotaExceededError'), 'storage-full'],
  ['InvalidStateError', throwing('InvalidStateError', 'The database connection is closing.'), 'storage-lost'],
  ['UnknownError', throwing('UnknownError', 'Connection to Indexed Database server lost. Refresh the page to try again'), 'storage-lost'],
  ['a full disk', throwing('UnknownError', 'Internal error committing transaction: IO error: FILE_ERROR_NO_SPACE (16)'), 'storage-full'],
  ['an abort for UnknownError', abortFor('UnknownError'), 'storage-lost'],
  ['a late abort for UnknownError', abortAfterwardsFor('UnknownError'), 'storage-lost'],
  ['DataError', throwing('DataError'), 'save-failed'],
  ['DataCloneError', throwing('DataCloneError'), 'save-failed'],
  ['an abort without a cause', abortFor('AbortError'), 'save-failed'],
];

describe('a fault of storage', () => {
  for (const [path, changes] of Object.entries(paths)) {
    it(`at any put of ${path} is told by its code, and changes neither disk nor list`, async () => {
      const before = { disk: await readDisk(name), notes: await notesOf(vault) };
      const puts = await putsOf(changes);
      // Every put where there are few; else the first, the last, and some between.
      const indexes = Array.from({ length: puts }, (_, index) => index).filter(
        (index) => puts < 8 || index < 2 || index >= puts - 2 || index % 41 === 0,
      );
      for (const [fault, instead, code] of faults) {
        for (const at of indexes) {
          // From that put on: the second try of a lost connection fails as well.
          const { restore: stop } = onPuts((index) => index >= at, instead);
          restore = stop;
          expect([fault, at, await codeOf(vault.keep(changes))]).toEqual([fault, at, code]);
          stop();
          expect(isSameDisk(await readDisk(name), before.disk)).toBe(true);
          expect(await notesOf(vault)).toEqual(before.notes);
        }
      }
      await vault.keep(changes);
      expect(await notesOnDisk(name)).toEqual(await notesOf(vault));
      expect(await notesOf(vault)).not.toEqual(before.notes);
    }, 60_000);
  }

  it('that ends the connection once is got over by opening anew, without a word', async () => {
    for (const fault of ['InvalidStateError', 'UnknownError']) {
      for (const at of [0, 1]) {
        const { restore: stop } = onPuts((index) => index === at, throwing(fault));
        restore = stop;
        await vault.keep([note('a', `${fault} ${at}`)]);
        stop();
        expect(await notesOnDisk(name)).toEqual([['a', `${fault} ${at}`], ['b', 'bread']]);
      }
    }
  });

  it('that hides a save which did reach the disk doubles nothing', async () => {
    const answers = loseAnswers((index) => index === 0);
    restore = answers.restore;
    await vault.keep([note('c', 'new'), note('a', undefined), { kind: noteKind, id: 'b', edit: (before = '') => `${before}!` }]);
    // The second try finds its own row there, and takes back what it began to write.
    expect(answers.count()).toBe(1);
    expect(await notesOf(vault)).toEqual([['b', 'bread!'], ['c', 'new']]);
    expect(await notesOnDisk(name)).toEqual([['b', 'bread!'], ['c', 'new']]);
  });

  it('that hides the first run doubles nothing either', async () => {
    name = freshName();
    const answers = loseAnswers((index) => index === 0);
    restore = answers.restore;
    await vault.close();
    vault = await openVault({ name });
    expect(answers.count()).toBe(1);
    expect(await notesOf(vault)).toEqual([]);
  });

  it('never carries what was typed', async () => {
    const { restore: stop } = onPuts(() => true, throwing('DataError'));
    restore = stop;
    const fault: unknown = await vault.keep([note('secret-id', 'secret words')]).catch((thrown: unknown) => thrown);
    expect(JSON.stringify(fault, Object.getOwnPropertyNames(fault)) + String((fault as Error).stack)).not.toContain('secret');
  });
});

async function putsOf(changes: readonly Change[]): Promise<number> {
  const probe = freshName();
  const other = await openVault({ name: probe });
  await other.keep([note('a', 'tea'), note('b', 'bread')]);
  const { count, restore: stop } = onPuts(() => false, () => undefined);
  await other.keep(changes);
  stop();
  await other.close();
  return count();
}

describe('with crypto that takes 200 ms a call', () => {
  const slow = () => {
    restore = delayCrypto(200);
  };
  /** How the disk looked, again and again, while the work was done. */
  async function statesDuring(work: Promise<unknown>): Promise<Disk[]> {
    const states: Disk[] = [await readDisk(name)];
    let isDone = false;
    const done = work.finally(() => {
      isDone = true;
    });
    // The loop ends at a change from outside, which the rule can't see.
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition
    while (!isDone) {
      const state = await readDisk(name);
      const last = states.at(-1);
      if (!last || !isSameDisk(last, state)) states.push(state);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await done;
    const state = await readDisk(name);
    const last = states.at(-1);
    if (!last || !isSameDisk(last, state)) states.push(state);
    return states;
  }

  for (const [path, changes] of Object.entries(paths)) {
    it(`the save of ${path} stands on the disk whole or not at all`, async () => {
      slow();
      expect(await statesDuring(vault.keep(changes))).toHaveLength(2);
      restore();
      expect(await notesOnDisk(name)).toEqual(await notesOf(vault));
    });

    it(`the save of ${path} leaves nothing when it is cut between two puts`, async () => {
      const before = await readDisk(name);
      const puts = await putsOf(changes);
      for (const at of [0, 1, puts - 1]) {
        slow();
        const { restore: stop } = onPuts((index) => index === at, ({ transaction }) => {
          transaction.abort();
          throw new DOMException('cut by a test', 'AbortError');
        });
        expect(await codeOf(vault.keep(changes))).toBe('save-failed');
        stop();
        restore();
        expect(isSameDisk(await readDisk(name), before)).toBe(true);
      }
    });
  }

  it('a save that meets another tab’s is planned anew, and both stand', async () => {
    const other = await openVault({ name });
    slow();
    await Promise.all([vault.keep([note('a', 'one')]), other.keep([note('b', 'two'), note('c', 'three')])]);
    restore();
    expect(await notesOnDisk(name)).toEqual([['a', 'one'], ['b', 'two'], ['c', 'three']]);
    await other.close();
  });

  it('the first run stands whole or not at all', async () => {
    name = freshName();
    slow();
    const opening = openVault({ name });
    const opened = await opening;
    await opened.keep([note('a', 'tea')]);
    restore();
    await opened.close();
    expect(await notesOnDisk(name)).toEqual([['a', 'tea']]);
  });
});
