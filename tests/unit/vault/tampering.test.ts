import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { openVault } from '@/vault/openVault';
import { pageBytes, rowKey, spaces, type Space } from '@/vault/space/layout';
import { codeOf, codeOfOpening, freshName, note, notesOf, notesOnDisk } from '../../support/vaultCases';
import { changedRows, isSameDisk, readDisk, restoreDisk, spaceInUse, writeMeta, writeRows, type Disk } from '../../support/vaultDisk';

const long = 'x'.repeat(3 * pageBytes);

let name: string;
let space: Space;
/** After the first save, and after the last. */
let old: Disk;
let good: Disk;
let kept: [string, string][];

beforeEach(async () => {
  name = freshName();
  const vault = await openVault({ name });
  await vault.keep([note('a', 'tea')]);
  space = await spaceInUse(name, vault);
  old = await readDisk(name);
  await vault.keep([note('long', long), note('a', 'water')]);
  good = await readDisk(name);
  kept = await notesOf(vault);
  await vault.close();
});

const row = (page: number, disk = good) => disk.pages.get(rowKey(space, page)) ?? expect.fail(`no row ${page}`);
const usedPages = [0, 1, 2, 3, 4];

/** What an opening says of a changed disk; afterwards the disk must be as it was left, and the good one must open. */
async function codeWith(rows: ReadonlyMap<number, unknown>): Promise<string> {
  await writeRows(name, rows);
  const before = await readDisk(name);
  const code = await codeOfOpening(name);
  expect(isSameDisk(await readDisk(name), before)).toBe(true);
  await writeRows(name, new Map([...rows.keys()].map((key) => [key, good.pages.get(key)])));
  return code;
}

const changedAt = (page: number, bit: number): Map<number, Uint8Array> => {
  const bytes = row(page).slice();
  bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return new Map([[rowKey(space, page), bytes]]);
};

describe('a disk that somebody has changed', () => {
  it('is opened where nobody has', async () => {
    expect(await codeWith(new Map())).toBe('accepted');
    expect(await notesOnDisk(name)).toEqual(kept);
  });

  it('is refused for every flipped bit of nonce and tag, and sampled ones between, of manifest and page', async () => {
    const ends = Array.from({ length: 12 * 8 }, (_, bit) => bit);
    const tag = Array.from({ length: 16 * 8 }, (_, bit) => (pageBytes - 16) * 8 + bit);
    const between = Array.from({ length: 40 }, (_, n) => 12 * 8 + Math.floor(((pageBytes - 28) * 8 * (n + 0.5)) / 40) + (n % 8));
    const codes = new Set<string>();
    for (const page of [0, 1]) for (const bit of [...ends, ...between, ...tag]) codes.add(await codeWith(changedAt(page, bit)));
    expect([...codes]).toEqual(['vault-damaged']);
  }, 60_000);

  it('is refused for each page of a record over several', async () => {
    for (const page of usedPages) expect(await codeWith(changedAt(page, 5000))).toBe('vault-damaged');
  });

  it('is refused for every kind of truncation and addition', async () => {
    for (const page of [0, 1, 3]) {
      const whole = row(page);
      const wrong = [
        ...[0, 1, 11, 12, 27, 28, 29, pageBytes / 2, pageBytes - 16, pageBytes - 1].flatMap((length) => [
          whole.slice(0, length),
          whole.slice(pageBytes - length),
        ]),
        new Uint8Array([...whole, 0]),
        new Uint8Array([0, ...whole]),
        new Uint8Array(pageBytes),
        crypto.getRandomValues(new Uint8Array(pageBytes)),
        'text',
        null,
        { length: pageBytes },
        whole.slice().buffer,
      ];
      for (const bytes of wrong) expect(await codeWith(new Map([[rowKey(space, page), bytes]]))).toBe('vault-damaged');
    }
  });

  it('is refused for each swap of two rows of the space, and each copy of one over another', async () => {
    for (const one of usedPages) {
      for (const other of [...usedPages, 9]) {
        if (one === other) continue;
        expect(await codeWith(new Map([[rowKey(space, one), row(other)]]))).toBe('vault-damaged');
        expect(
          await codeWith(new Map([[rowKey(space, one), row(other)], [rowKey(space, other), row(one)]])),
        ).toBe('vault-damaged');
      }
    }
  });

  it('is refused for each swap of spaces, of one row or of all', async () => {
    const others = spaces.filter((other) => other !== space);
    const swap = (other: Space, pages: readonly number[]) =>
      new Map(
        pages.flatMap((page): [number, Uint8Array | undefined][] => [
          [rowKey(space, page), good.pages.get(rowKey(other, page))],
          [rowKey(other, page), row(page)],
        ]),
      );
    const all = Array.from({ length: good.pages.size / spaces.length }, (_, page) => page);
    for (const other of others) {
      for (const page of usedPages) expect(await codeWith(swap(other, [page]))).toBe('vault-damaged');
      expect(await codeWith(swap(other, all))).toBe('vault-damaged');
    }
  });

  it('is refused for each row that was put back to an older version', async () => {
    const changed = usedPages.filter((page) => Buffer.compare(row(page), row(page, old)) !== 0);
    expect(changed.length).toBeGreaterThan(3);
    for (const page of changed) {
      expect(await codeWith(new Map([[rowKey(space, page), row(page, old)]]))).toBe('vault-damaged');
    }
  });

  it('is refused for an older manifest over any single later save, even one that only added pages', async () => {
    const vault = await openVault({ name });
    const full = 'x'.repeat(pageBytes - 300);
    for (const change of [note('full', full), note('full', 'less'), note('a', 'bread'), note('a', undefined), note('long', undefined)]) {
      const before = await readDisk(name);
      await vault.keep([change]);
      good = await readDisk(name);
      expect(await codeWith(new Map([[rowKey(space, 0), row(0, before)]]))).toBe('vault-damaged');
    }
    await vault.close();
  });

  it('is refused for each missing row, of any space, used or not', async () => {
    for (const key of good.pages.keys()) expect(await codeWith(new Map([[key, undefined]]))).toBe('vault-damaged');
  });

  it('is refused where the last pages of all spaces are gone', async () => {
    const last = Math.max(...good.pages.keys());
    expect(await codeWith(new Map([0, 1, 2].map((back) => [last - back, undefined])))).toBe('vault-damaged');
  });

  it('is refused where all pages are gone and the keys are there, or the keys are gone and the pages there', async () => {
    expect(await codeWith(new Map([...good.pages.keys()].map((key) => [key, undefined])))).toBe('vault-damaged');
    await writeMeta(name, undefined);
    expect(await codeOfOpening(name)).toBe('vault-damaged');
    expect(changedRows(await readDisk(name), good)).toEqual([]);
  });

  it('is refused for each flipped bit and each other value of what holds the key', async () => {
    const meta = good.meta ?? expect.fail('no meta row');
    const slot = meta['deviceSlot'] as Uint8Array;
    const wrong: unknown[] = [null, 'text', {}, [], { ...meta, deviceKey: undefined }, { ...meta, deviceKey: 'key' }];
    for (const field of ['salt', 'slots', 'deviceSlot', 'format', 'removing']) {
      wrong.push({ ...meta, [field]: undefined }, { ...meta, [field]: new Uint8Array(3) });
    }
    for (let bit = 0; bit < slot.length * 8; bit += 1) {
      const bytes = slot.slice();
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      wrong.push({ ...meta, deviceSlot: bytes });
    }
    for (const value of wrong) {
      await writeMeta(name, value);
      expect(await codeOfOpening(name)).toBe('vault-damaged');
    }
    await writeMeta(name, meta);
    expect(await notesOnDisk(name)).toEqual(kept);
  });

  it('is refused for the keys of another vault', async () => {
    const other = freshName();
    await (await openVault({ name: other })).close();
    await writeMeta(name, (await readDisk(other)).meta);
    expect(await codeOfOpening(name)).toBe('vault-damaged');
  });

  it('opens again when it is put back', async () => {
    await writeRows(name, changedAt(1, 77));
    expect(await codeOfOpening(name)).toBe('vault-damaged');
    await restoreDisk(name, good);
    expect(await notesOnDisk(name)).toEqual(kept);
  });

  it('refuses the save of a tab that finds it changed, and writes nothing', async () => {
    const vault = await openVault({ name });
    for (const rows of [changedAt(0, 500), new Map([[rowKey(space, 0), row(0, old)]]), new Map([[rowKey(space, 0), undefined]])]) {
      await writeRows(name, rows);
      const before = await readDisk(name);
      expect(await codeOf(vault.keep([note('a', 'bread')]))).toBe('vault-damaged');
      expect(isSameDisk(await readDisk(name), before)).toBe(true);
      await restoreDisk(name, good);
    }
    expect(await notesOf(vault)).toEqual(kept);
    await vault.keep([note('a', 'bread')]);
    await vault.close();
  });
});
