import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openVault } from '@/vault/openVault';
import { firstPages, pageBytes, spaces } from '@/vault/space/layout';
import { mostFragmentBytes } from '@/vault/space/page';
import { freshName, note, notesOf, notesOnDisk } from '../../support/vaultCases';
import { bytesOnDisk, changedRows, readDisk, rowsOfSpace, spaceInUse, type Disk } from '../../support/vaultDisk';

const pageful = 'x'.repeat(mostFragmentBytes - 200);
const rowCounts = (disk: Disk) => spaces.map((space) => rowsOfSpace(space, disk).filter(({ length }) => length === pageBytes).length);

describe('the spaces', () => {
  it('begin with half a MiB each, all of it looking like chance', async () => {
    const name = freshName();
    await (await openVault({ name })).close();
    const disk = await readDisk(name);
    expect(rowCounts(disk)).toEqual([firstPages, firstPages, firstPages]);
    expect(bytesOnDisk(disk)).toBe(3 * 512 * 1024);
    expectChance([...disk.pages.values()]);
  });

  it('double together in the save that needs it, and only then', async () => {
    const name = freshName();
    const vault = await openVault({ name });
    const seen = new Set<number>();
    for (let n = 0; n < 5 * firstPages; n += 1) {
      await vault.keep([note(`n${n}`, pageful)]);
      if (n % 8 > 0 && n !== firstPages - 2 && n !== firstPages - 1) continue;
      const disk = await readDisk(name);
      const counts = rowCounts(disk);
      expect(new Set(counts).size).toBe(1);
      seen.add(counts[0] ?? 0);
      // One page is the manifest.
      const needed = firstPages * 2 ** Math.max(0, Math.ceil(Math.log2((n + 2) / firstPages)));
      expect(counts[0]).toBe(needed);
    }
    expect([...seen]).toEqual([1, 2, 4, 8].map((times) => times * firstPages));
    const notes = await notesOf(vault);
    await vault.close();
    expect(await notesOnDisk(name)).toEqual(notes);
    const disk = await readDisk(name);
    expectChance([...disk.pages.values()]);
  }, 60_000);

  it('hands over no more than 64 rows at once', async () => {
    const vault = await openVault({ name: freshName() });
    const { put } = IDBObjectStore.prototype;
    let [onTheirWay, most, all] = [0, 0, 0];
    IDBObjectStore.prototype.put = function (value, key) {
      all += 1;
      onTheirWay += 1;
      most = Math.max(most, onTheirWay);
      const asked = put.call(this, value, key);
      asked.addEventListener('success', () => {
        onTheirWay -= 1;
      });
      return asked;
    };
    try {
      await vault.keep(Array.from({ length: firstPages }, (_, n) => note(`n${n}`, pageful)));
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(all).toBeGreaterThan(spaces.length * firstPages);
    expect(most).toBe(64);
    await vault.close();
  });

  it('only ever append rows: those of other spaces stay as they were, and so do unused ones of the own', async () => {
    const name = freshName();
    const vault = await openVault({ name });
    const space = await spaceInUse(name, vault);
    const before = await readDisk(name);
    for (let n = 0; n < 2 * firstPages; n += 1) await vault.keep([note(`n${n}`, pageful)]);
    const after = await readDisk(name);
    for (const key of changedRows(before, after)) {
      if (key < before.pages.size) expect(key % spaces.length).toBe(space);
    }
    await vault.close();
  });

  it('make no difference between a fresh vault and a used one: as many rows and bytes', async () => {
    const [fresh, used] = [freshName(), freshName()];
    await (await openVault({ name: fresh })).close();
    const vault = await openVault({ name: used });
    for (let n = 0; n < 30; n += 1) await vault.keep([note(`n${n}`, 'tea'.repeat(n * 50))]);
    await vault.keep([note('n3', undefined)]);
    await vault.close();
    const [one, other] = [await readDisk(fresh), await readDisk(used)];
    expect([...other.pages.keys()]).toEqual([...one.pages.keys()]);
    expect(bytesOnDisk(other)).toBe(bytesOnDisk(one));
    expect(shapeOf(other.meta)).toEqual(shapeOf(one.meta));
  });

  it('are chosen by chance at the first run', async () => {
    const used = new Set<number>();
    for (let n = 0; n < 60 && used.size < spaces.length; n += 1) {
      const name = freshName();
      const vault = await openVault({ name });
      used.add(await spaceInUse(name, vault));
      await vault.close();
    }
    // That one of three never comes in 60: 3 times 2/3 to the 60th, about 1 in 10 thousand million.
    expect(used.size).toBe(spaces.length);
  });
});

/** Names, types and lengths, and the numbers: all that the meta row shows without a key. */
function shapeOf(meta: Disk['meta']) {
  return Object.entries(meta ?? {}).map(([field, value]) => [
    field,
    value instanceof Uint8Array ? value.length : value instanceof CryptoKey ? 'key' : value,
  ]);
}

/** No two rows alike, and of each the bytes as evenly spread as chance spreads them (chi square, 255 degrees). */
function expectChance(rows: readonly Uint8Array[]): void {
  expect(new Set(rows.map((row) => Buffer.from(row).toString('base64'))).size).toBe(rows.length);
  for (const row of rows) {
    const counts = new Float64Array(256);
    for (const byte of row) counts[byte] = (counts[byte] ?? 0) + 1;
    const expected = row.length / 256;
    const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // Mean 255, deviation 22.6; 12 deviations away is beyond anything that chance does to some hundred rows.
    expect(Math.abs(chiSquare - 255)).toBeLessThan(12 * 22.6);
  }
}
