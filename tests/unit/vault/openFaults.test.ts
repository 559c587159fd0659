import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openVault } from '@/vault/openVault';
import type { Vault } from '@/vault/vault';
import { ask, passphrase, setPassphrase, unlock } from '../../support/locked';
import { codeOf, freshName, note, notesOf } from '../../support/vaultCases';
import { isSameDisk, readDisk, restoreDisk } from '../../support/vaultDisk';
import { during, faults, onPuts, some, throwing, withoutWaits } from '../../support/vaultFaults';

let restore: () => void = () => undefined;
beforeEach(() => {
  restore = withoutWaits();
});
afterEach(() => {
  restore();
});

const words = 'lamp kettle blanket fern';
const byWords = passphrase(words);

interface Opening {
  /** Makes what stands on the disk before; without it there is nothing. */
  readonly make?: (name: string) => Promise<void>;
  readonly open: (name: string) => Promise<Vault>;
  /** It ends something, where it can. */
  readonly isWriting?: boolean;
}

async function fill(name: string): Promise<void> {
  const vault = await openVault({ name });
  await vault.keep([note('a', 'tea'), note('b', 'bread')]);
  await vault.close();
}

async function fillLocked(name: string): Promise<void> {
  await fill(name);
  const vault = await openVault({ name });
  await setPassphrase(vault, words);
  await vault.close();
}

/** Cut after the new key stands in the row, and before it is in force. */
async function fillHalfChanged(name: string): Promise<void> {
  await fillLocked(name);
  const vault = await unlock(name, byWords);
  const lock = await vault.lock();
  const by = await lock.derive(byWords, ask);
  const { restore: stop } = onPuts((index) => index >= 3, throwing('QuotaExceededError'));
  expect(await codeOf(lock.changeDataKey(by))).toBe('storage-full');
  stop();
  await vault.close();
}

const openings: Record<string, Opening> = {
  'the first run': { open: (name) => openVault({ name }) },
  'an opening without a lock': { make: fill, open: (name) => openVault({ name }) },
  'an opening by passphrase': { make: fillLocked, open: (name) => unlock(name, byWords) },
  'an opening that ends a change of the data key': { make: fillHalfChanged, open: (name) => unlock(name, byWords), isWriting: true },
};

/** Answers with a disk for each opening: as `make` leaves it, or none. */
async function disksOf({ make }: Opening) {
  if (!make) return { next: () => Promise.resolve(freshName()), isUntouched: () => Promise.resolve(true) };
  const name = freshName();
  await make(name);
  const disk = await readDisk(name);
  return {
    next: async () => {
      await restoreDisk(name, disk);
      return name;
    },
    isUntouched: async () => isSameDisk(await readDisk(name), disk),
  };
}

async function notesBy(opening: Promise<Vault>): Promise<[string, string][]> {
  const vault = await opening;
  const notes = await notesOf(vault);
  await vault.close();
  return notes;
}

describe.each(Object.entries(openings))('%s', (_, opening) => {
  const { open, make, isWriting = false } = opening;
  const found = make ? [['a', 'tea'], ['b', 'bread']] : [];

  it.each([
    ['from any call on', (at: number) => (index: number) => index >= at],
    ['at any one call', (at: number) => (index: number) => index === at],
  ])('that meets a fault %s reports it or gets over it, and the next one finds all that was kept', async (_when, chosen) => {
    const { next, isUntouched } = await disksOf(opening);
    const first = await next();
    const { calls } = await during(() => notesBy(open(first)));
    expect(calls).toBeGreaterThan(4);
    for (const [fault, made, code] of faults) {
      const codes = ['storage-refused', ...(code === 'save-failed' ? [] : [code])];
      for (const at of some(calls)) {
        const name = await next();
        let notes: unknown;
        const { answer } = await during(() => codeOf(notesBy(open(name)).then((all) => (notes = all))), made, chosen(at));
        if (answer === 'accepted') expect({ fault, at, notes }).toEqual({ fault, at, notes: found });
        else expect({ fault, at, codes }).toEqual({ fault, at, codes: expect.arrayContaining([answer]) as unknown });
        if (!isWriting) expect(await isUntouched()).toBe(true);
        const again = await open(name);
        expect(await notesOf(again)).toEqual(found);
        await again.keep([note('later', 'milk')]);
        await again.close();
        expect(await notesBy(open(name))).toEqual([...found, ['later', 'milk']]);
      }
    }
  }, 60_000);
});
