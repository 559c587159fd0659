import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { passingDatabaseName } from '@/vault/space/layout';
import { freshName, note, notesOf } from '../../support/vaultCases';

/** Every window begins anew. */
async function openAnew(name = freshName()) {
  vi.resetModules();
  const { openVault } = await import('@/vault/openVault');
  return { openVault, vault: await openVault({ name }) };
}

/** How often a database of that name was asked for. */
const timesOpened = () => vi.mocked(indexedDB.open).mock.calls.filter(([name]) => name === passingDatabaseName).length;
const names = async () => (await indexedDB.databases()).map(({ name }) => name);

const chromium = { userAgentData: {} };

beforeEach(() => {
  vi.spyOn(indexedDB, 'open');
  vi.spyOn(indexedDB, 'deleteDatabase');
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a fresh log', () => {
  it('is asked for by the first opening of a window in Chromium, by a database that is made and removed', async () => {
    vi.stubGlobal('navigator', chromium);
    const { openVault, vault } = await openAnew();
    await expect.poll(() => vi.mocked(indexedDB.deleteDatabase).mock.calls).toEqual([[passingDatabaseName]]);
    await expect.poll(names).not.toContain(passingDatabaseName);
    await vault.close();
    await (await openVault({ name: freshName() })).close();
    expect(timesOpened()).toBe(1);
  });

  it('is asked for in no other browser', async () => {
    vi.stubGlobal('navigator', {});
    const { vault } = await openAnew();
    await vault.keep([note('a', 'tea')]);
    expect(timesOpened()).toBe(0);
    await vault.close();
  });

  it('holds nothing up where another window keeps the passing database open', async () => {
    const held = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(passingDatabaseName);
      request.onsuccess = () => { resolve(request.result); };
    });
    vi.stubGlobal('navigator', chromium);
    const { vault } = await openAnew();
    await expect.poll(() => vi.mocked(indexedDB.deleteDatabase).mock.calls).toEqual([[passingDatabaseName]]);
    await vault.keep([note('a', 'tea')]);
    expect(await notesOf(vault)).toEqual([['a', 'tea']]);
    expect(await names()).toContain(passingDatabaseName);
    held.close();
    await vault.close();
  });

  it('that can’t be had leaves the opening and what is saved as without it', async () => {
    vi.stubGlobal('navigator', chromium);
    const { open } = IDBFactory.prototype;
    vi.mocked(indexedDB.open).mockImplementation(function (this: IDBFactory, name, version) {
      // A version that is older than the one that stands there is refused.
      return name === passingDatabaseName ? open.call(indexedDB, 'newer', 1) : open.call(indexedDB, name, version);
    });
    await new Promise((resolve) => { open.call(indexedDB, 'newer', 2).onsuccess = resolve; });
    const { vault } = await openAnew();
    await vault.keep([note('a', 'tea')]);
    expect(await notesOf(vault)).toEqual([['a', 'tea']]);
    expect(indexedDB.deleteDatabase).not.toHaveBeenCalled();
    await vault.close();
  });
});
