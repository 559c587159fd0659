import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { openVault } from '@/vault/openVault';
import { firstPages, spaces } from '@/vault/space/layout';
import { abortAfterwardsFor, abortFor, onPuts, throwing } from '../../support/vaultFaults';
import { codeOf, codeOfOpening, freshName, note, notesOf, notesOnDisk } from '../../support/vaultCases';
import { readDisk } from '../../support/vaultDisk';

let restore: () => void = () => undefined;
const rows = firstPages * spaces.length;

afterEach(() => {
  restore();
  restore = () => undefined;
});

describe('the first run', () => {
  it('leaves nothing when it is cut at any row, and the next one makes the vault', async () => {
    for (const at of [0, 1, 2, Math.floor(rows / 2), rows]) {
      const name = freshName();
      for (const [instead, code] of [
        [throwing('QuotaExceededError'), 'storage-full'],
        [abortFor('QuotaExceededError'), 'storage-full'],
        [abortAfterwardsFor('QuotaExceededError'), 'storage-full'],
        [throwing('UnknownError'), 'storage-lost'],
        [throwing('DataCloneError'), 'storage-refused'],
        [abortFor('AbortError'), 'storage-refused'],
      ] as const) {
        const { restore: stop } = onPuts((index) => index >= at, instead);
        restore = stop;
        expect(await codeOfOpening(name)).toBe(code);
        stop();
        const { meta, pages } = await readDisk(name);
        expect([meta, pages.size]).toEqual([undefined, 0]);
      }
      const vault = await openVault({ name });
      await vault.keep([note('a', 'tea')]);
      await vault.close();
      expect((await readDisk(name)).pages.size).toBe(rows);
      expect(await notesOnDisk(name)).toEqual([['a', 'tea']]);
    }
  });

  it('is not taken for one where something is known to have been kept: nothing is made until somebody says so', async () => {
    const name = freshName();
    for (let tries = 0; tries < 2; tries += 1) {
      expect(await codeOf(openVault({ name, mayMake: false }))).toBe('vault-gone');
      const { meta, pages } = await readDisk(name);
      expect([meta, pages.size]).toEqual([undefined, 0]);
    }
    const vault = await openVault({ name });
    await vault.keep([note('a', 'tea')]);
    await vault.close();
    const again = await openVault({ name, mayMake: false });
    expect(await notesOf(again)).toEqual([['a', 'tea']]);
    await again.close();
  });

  it('gets over a connection that is lost once', async () => {
    const name = freshName();
    const { restore: stop } = onPuts((index) => index === 5, throwing('InvalidStateError'));
    restore = stop;
    expect(await codeOfOpening(name)).toBe('accepted');
    expect((await readDisk(name)).pages.size).toBe(rows);
  });

  it('puts nothing but slots of chance and a key that cannot be read out beside the pages', async () => {
    const name = freshName();
    await (await openVault({ name })).close();
    const { meta } = await readDisk(name);
    expect(meta).toMatchObject({ format: 1, removing: false });
    expect(meta?.['slots']).toHaveLength(3 * 3 * 60);
    expect(meta?.['deviceSlot']).toHaveLength(60);
    expect(meta?.['salt']).toHaveLength(16);
    const key = meta?.['deviceKey'] as CryptoKey;
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });

  it('is told as refused where there is no database or it may not be used', async () => {
    const { open } = IDBFactory.prototype;
    for (const fault of ['InvalidStateError', 'SecurityError', 'UnknownError', 'NotFoundError']) {
      IDBFactory.prototype.open = throwing(fault);
      restore = () => {
        IDBFactory.prototype.open = open;
      };
      expect([fault, await codeOfOpening(freshName())]).toEqual([fault, 'storage-refused']);
    }
    IDBFactory.prototype.open = throwing('QuotaExceededError');
    expect(await codeOfOpening(freshName())).toBe('storage-full');
  });

  it('is refused on a page without WebCrypto, which could seal nothing', async () => {
    const { subtle } = crypto;
    Object.defineProperty(globalThis.crypto, 'subtle', { configurable: true, value: undefined });
    restore = () => {
      Object.defineProperty(globalThis.crypto, 'subtle', { configurable: true, value: subtle });
    };
    const name = freshName();
    expect(await codeOfOpening(name)).toBe('storage-refused');
    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
  });
});
