import 'fake-indexeddb/auto';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { GivenSecret, Secret } from '@/vault/lock/secret';
import { openVault } from '@/vault/openVault';
import type { Vault, VaultLock } from '@/vault/vault';
import { codeOf, freshName, note, notesOf } from '../../support/vaultCases';
import { readDisk, restoreDisk, type Disk } from '../../support/vaultDisk';
import { during, faults, loseAnswers, onPuts, throwing, withoutWaits } from '../../support/vaultFaults';
import { lockOf, passkey, passphrase, setPassphrase, unlock } from '../../support/locked';

const old = passphrase('lamp kettle blanket fern');
const fresh = passphrase('another one altogether');
const oldPasskey = passkey(3);

let restore: () => void = () => undefined;
afterEach(() => {
  restore();
  restore = () => undefined;
});

interface Change {
  readonly name: string;
  /** The lock is set when it begins. */
  readonly isLocked: boolean;
  readonly work: (lock: VaultLock, key: (given: GivenSecret) => Promise<Secret>, by: Secret | undefined) => Promise<void>;
  /** Ways of which at least one opens whatever happened; undefined stands for the device. */
  readonly before: GivenSecret | undefined;
  readonly after: GivenSecret | undefined;
}

const changes: readonly Change[] = [
  { name: 'a first lock', isLocked: false, before: undefined, after: fresh, work: async (lock, key) => lock.setWay(await key(fresh)) },
  { name: 'another passphrase', isLocked: true, before: old, after: fresh, work: async (lock, key, by) => lock.setWay(await key(fresh), by) },
  { name: 'a passkey', isLocked: true, before: old, after: passkey(9), work: async (lock, key, by) => lock.setWay(await key(passkey(9)), by) },
  { name: 'the end of a passkey', isLocked: true, before: old, after: old, work: (lock) => lock.removeWay('passkey') },
  {
    name: 'the end of the lock',
    isLocked: true,
    before: old,
    after: undefined,
    work: async (lock, _key, by) => {
      if (by) await lock.removeLock(by);
    },
  },
  { name: 'another space', isLocked: true, before: old, after: fresh, work: async (lock, key) => lock.makeSpace(await key(fresh), 0) },
  {
    name: 'a new data key',
    isLocked: true,
    before: old,
    after: old,
    work: async (lock, _key, by) => {
      if (by) await lock.changeDataKey(by);
    },
  },
];

const disks = new Map<boolean, { readonly name: string; readonly disk: Disk }>();

beforeAll(async () => {
  for (const isLocked of [false, true]) {
    const name = freshName();
    const vault = await openVault({ name });
    await vault.keep([note('a', 'tea'), note('b', 'milk'.repeat(9_000))]);
    if (isLocked) {
      const by = await setPassphrase(vault, 'lamp kettle blanket fern');
      const { lock, key } = await lockOf(vault);
      await lock.setWay(await key(oldPasskey), by);
    }
    await vault.close();
    disks.set(isLocked, { name, disk: await readDisk(name) });
  }
});

function open(name: string, given: GivenSecret | undefined): Promise<Vault> {
  return given ? unlock(name, given) : openVault({ name });
}

/** What stands in the space that a way in opens; the code of the Problem where it opens none. */
async function notesBy(name: string, given: GivenSecret | undefined): Promise<string> {
  let notes: [string, string][] = [];
  const code = await codeOf(
    open(name, given).then(async (vault) => {
      notes = await notesOf(vault);
      await vault.close();
    }),
  );
  return code === 'accepted' ? notes.map(([id]) => id).join() : code;
}

/** A fault that ends the connection is got over where it is met once. */
const reported = /^(accepted|storage-full|storage-lost|save-failed)$/;

describe.each(changes)('$name', ({ isLocked, before, after, work }) => {
  it.each([
    ['from any call on', (at: number) => (index: number) => index >= at],
    ['at any one call', (at: number) => (index: number) => index === at],
  ])('that meets a fault %s leaves the old opening or the new one, all records, and a vault that takes saves', async (_, chosen) => {
    restore = withoutWaits();
    const { name, disk } = disks.get(isLocked)!;
    for (const [fault, made] of faults) {
      let isMet = true;
      for (let at = 0; isMet; at += 1) {
        await restoreDisk(name, disk);
        const vault = await open(name, before);
        const { lock, key } = await lockOf(vault);
        const by = before ? await key(before) : undefined;
        const { answer: code, calls } = await during(() => codeOf(work(lock, key, by)), made, chosen(at));
        isMet = calls > at;
        expect({ fault, at, code }).toEqual({ fault, at, code: expect.stringMatching(isMet ? reported : /^accepted$/) as unknown });
        await vault.keep([note('later', 'milk')]);
        await vault.close();

        const byOld = await notesBy(name, before);
        // Where the way in stays the same it has just been tried.
        const byNew = after === before ? byOld : await notesBy(name, after);
        if (code === 'accepted') expect(byNew).toMatch(after === fresh && isLocked ? /^(a,b,later)?$/ : /^a,b,later$/);
        expect([byOld, byNew]).toContain('a,b,later');
      }
    }
  }, 60_000);

  it('that is done while its answer gets lost is taken for done, and the same window goes on', async () => {
    restore = withoutWaits();
    const { name, disk } = disks.get(isLocked)!;
    for (const isOnce of [true, false]) {
      let commits = 1;
      for (let at = 0; at < commits; at += 1) {
        await restoreDisk(name, disk);
        const vault = await open(name, before);
        const { lock, key } = await lockOf(vault);
        const by = before ? await key(before) : undefined;
        const answers = loseAnswers((index) => (isOnce ? index === at : index >= at));
        const code = await codeOf(work(lock, key, by));
        commits = answers.count();
        answers.restore();
        expect({ isOnce, at, code }).toEqual({ isOnce, at, code: expect.stringMatching(isOnce ? /^accepted$/ : reported) as unknown });
        await vault.keep([note('later', 'milk')]);
        expect((await notesOf(vault)).map(([id]) => id)).toEqual(['a', 'b', 'later']);
        await vault.close();
        expect([await notesBy(name, before), await notesBy(name, after)]).toContain('a,b,later');
      }
    }
  }, 60_000);
});

describe('a meta row that the disk takes as another one', () => {
  it('is found by reading it back: the change is refused, and what opened before still does', async () => {
    const { name, disk } = disks.get(true)!;
    await restoreDisk(name, disk);
    const vault = await unlock(name, old);
    const { lock, key } = await lockOf(vault);
    const by = await key(old);
    const { put } = IDBObjectStore.prototype;
    restore = () => {
      IDBObjectStore.prototype.put = put;
    };
    IDBObjectStore.prototype.put = function (value: object, at) {
      return put.call(this, this.name === 'meta' ? { ...value, slots: crypto.getRandomValues(new Uint8Array(540)) } : value, at);
    };
    expect(await codeOf(lock.setWay(await key(fresh), by))).toBe('save-failed');
    restore();
    await vault.close();
    expect(await notesBy(name, old)).toBe('a,b');
  });
});

describe('a change of the data key that was cut', () => {
  it('is ended by the next unlocking with the passphrase, and not by another way in', async () => {
    const { name, disk } = disks.get(true)!;
    await restoreDisk(name, disk);
    const vault = await unlock(name, old);
    const { lock, key } = await lockOf(vault);
    // The first save of the change holds two writes: the meta row and the manifest. The second is cut.
    const puts = onPuts((at) => at >= 3, throwing('QuotaExceededError'));
    restore = puts.restore;
    expect(await codeOf(lock.changeDataKey(await key(old)))).toBe('storage-full');
    await vault.close();
    // The disk is still full: the old key opens everything all the same, and nothing is half done.
    expect(await notesBy(name, old)).toBe('a,b');
    restore();
    const half = await readDisk(name);

    await (await unlock(name, old)).close();
    const ended = await readDisk(name);
    const changed = [...half.pages.keys()].filter((at) => Buffer.compare(half.pages.get(at)!, ended.pages.get(at)!) !== 0);
    expect(changed.length).toBeGreaterThan(3);
    expect(await notesBy(name, old)).toBe('a,b');
    // Ended for good: another unlocking writes nothing.
    const again = await readDisk(name);
    await (await unlock(name, old)).close();
    expect((await readDisk(name)).meta).toEqual(again.meta);
  });
});

describe('unlocking', () => {
  it('writes nothing, whether the way in is right, wrong, or that of another space', async () => {
    const { name, disk } = disks.get(true)!;
    await restoreDisk(name, disk);
    const vault = await unlock(name, old);
    const { lock, key } = await lockOf(vault);
    await lock.makeSpace(await key(fresh), 1);
    await vault.close();
    for (const given of [old, fresh, passphrase('wrong'), oldPasskey, passkey(200)]) {
      const puts = onPuts(() => false, throwing('UnknownError'));
      await codeOf(unlock(name, given).then((opened) => opened.close()));
      puts.restore();
      expect(puts.count()).toBe(0);
    }
  });
});
