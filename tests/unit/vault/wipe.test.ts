import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { openVault } from '@/vault/openVault';
import { wipeVault } from '@/vault/wipeVault';
import { onPuts, throwing } from '../../support/vaultFaults';
import { codeOf, codeOfOpening, freshName, note, notesOf, notesOnDisk } from '../../support/vaultCases';
import { readDisk, restoreDisk, writeMeta } from '../../support/vaultDisk';

let restore: () => void = () => undefined;

afterEach(() => {
  restore();
  restore = () => undefined;
});

async function filled(): Promise<string> {
  const name = freshName();
  const vault = await openVault({ name });
  await vault.keep([note('a', 'tea')]);
  await vault.close();
  return name;
}

const names = async () => (await indexedDB.databases()).map(({ name }) => name);

describe('wiping', () => {
  it('removes the database, and the next opening begins with nothing', async () => {
    const name = await filled();
    const before = await readDisk(name);
    await wipeVault(name);
    expect(await names()).not.toContain(name);
    expect(await notesOnDisk(name)).toEqual([]);
    expect((await readDisk(name)).meta?.['salt']).not.toEqual(before.meta?.['salt']);
  });

  it('works while another tab holds the vault open, whose next save is refused and brings nothing back', async () => {
    const name = await filled();
    const other = await openVault({ name });
    await wipeVault(name);
    expect(await names()).not.toContain(name);
    expect(await codeOf(other.keep([note('b', 'late')]))).toBe('storage-lost');
    expect(await names()).not.toContain(name);
    await other.close();
  });

  it('refuses the save of another tab also where a new vault stands already', async () => {
    const name = await filled();
    const other = await openVault({ name });
    await wipeVault(name);
    const fresh = await openVault({ name });
    await fresh.keep([note('new', 'vault')]);
    expect(await codeOf(other.keep([note('b', 'late')]))).toBe('storage-lost');
    expect(await notesOf(fresh)).toEqual([['new', 'vault']]);
    await Promise.all([fresh.close(), other.close()]);
    expect(await notesOnDisk(name)).toEqual([['new', 'vault']]);
  });

  it('refuses the save of a tab that has missed it, and does not harm the new vault', async () => {
    const name = await filled();
    const other = await openVault({ name });
    const elsewhere = await filled();
    // The same database with another vault in it, and nobody was told.
    const another = await readDisk(elsewhere);
    await restoreDisk(name, another);
    expect(await codeOf(other.keep([note('b', 'late')]))).toBe('storage-lost');
    await restoreDisk(name, { meta: undefined, pages: new Map() });
    expect(await codeOf(other.keep([note('b', 'late')]))).toBe('vault-gone');
    expect((await readDisk(name)).pages.size).toBe(0);
    await other.close();
  });

  it('removes the keys first: cut off at any later step, nothing opens any more and the next opening begins anew', async () => {
    const name = await filled();
    const before = await readDisk(name);
    const { clear } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.clear = throwing('DataError');
    restore = () => {
      IDBObjectStore.prototype.clear = clear;
    };
    expect(await codeOf(wipeVault(name))).toBe('save-failed');
    restore();
    const cut = await readDisk(name);
    expect(cut.pages.size).toBe(before.pages.size);
    expect(cut.meta?.['deviceKey']).toBeNull();
    for (const field of ['salt', 'slots', 'deviceSlot']) expect(cut.meta?.[field]).not.toEqual(before.meta?.[field]);
    expect(await notesOnDisk(name)).toEqual([]);
    expect((await readDisk(name)).pages.size).toBe(before.pages.size);
  });

  it('that cannot remove the keys says so, and leaves all as it was', async () => {
    const name = await filled();
    const { restore: stop } = onPuts(() => true, throwing('UnknownError'));
    restore = stop;
    expect(await codeOf(wipeVault(name))).toBe('storage-lost');
    stop();
    expect(await notesOnDisk(name)).toEqual([['a', 'tea']]);
  });

  it('needs no vault that opens: it removes a damaged one, one of a newer release, and one that isn’t there', async () => {
    const [damaged, newer, none] = [await filled(), await filled(), freshName()];
    await writeMeta(damaged, { format: 'none' });
    await writeMeta(newer, { format: 2 });
    expect([await codeOfOpening(damaged), await codeOfOpening(newer)]).toEqual(['vault-damaged', 'vault-newer']);
    for (const name of [damaged, newer, none]) {
      await wipeVault(name);
      expect(await notesOnDisk(name)).toEqual([]);
    }
  });

  it('does not wait for ever for a tab that does not let go, and leaves it nothing', async () => {
    const name = await filled();
    const stubborn = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => {
        resolve(request.result);
      };
    });
    await wipeVault(name);
    const count = await new Promise((resolve) => {
      const request = stubborn.transaction('pages').objectStore('pages').count();
      request.onsuccess = () => {
        resolve(request.result);
      };
    });
    expect(count).toBe(0);
    stubborn.close();
  });
});
