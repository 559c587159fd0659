import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allKinds } from '@/vault/kinds';
import { openVault } from '@/vault/openVault';
import type { RecordKind } from '@/vault/vault';
import { codeOf, codeOfOpening, freshName, note, noteKind, notesOf } from '../../support/vaultCases';
import { changedRows, isSameDisk, readDisk, writeMeta } from '../../support/vaultDisk';

interface Cup {
  readonly drink: string;
}

const firstCup: RecordKind<string> = { kind: 'cup', format: 1, lift: (data) => data as string };
const secondCup: RecordKind<Cup> = {
  kind: 'cup',
  format: 2,
  lift: (data, format) => (format === 1 ? { drink: data as string } : (data as Cup)),
};

describe('formats', () => {
  it('are told on the page of formats for every kind of record, and for no other', () => {
    const page = readFileSync('docs/formats.md', 'utf8');
    const table = page.slice(page.indexOf('### Records'), page.indexOf('## Blind compare'));
    const told = [...table.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, kind]) => kind ?? '');
    expect(told.sort()).toEqual(allKinds.map(({ kind }) => kind).sort());
  });

  it('lift what an older release wrote, and write the present one at the next save', async () => {
    const vault = await openVault({ name: freshName() });
    await vault.keep([{ kind: firstCup, id: 'a', value: 'tea' }, { kind: firstCup, id: 'b', value: 'milk' }]);
    expect((await vault.list(secondCup)).map(({ value }) => value)).toEqual([{ drink: 'tea' }, { drink: 'milk' }]);
    await vault.keep([{ kind: secondCup, id: 'a', value: { drink: 'cocoa' } }]);
    expect((await vault.list(secondCup)).map(({ value }) => value)).toEqual([{ drink: 'cocoa' }, { drink: 'milk' }]);
    expect(await codeOf(vault.list(firstCup))).toBe('vault-newer');
    await vault.close();
  });

  it('of a newer release are not listed, not replaced and not removed', async () => {
    const name = freshName();
    const vault = await openVault({ name });
    await vault.keep([{ kind: secondCup, id: 'a', value: { drink: 'tea' } }]);
    const before = await readDisk(name);
    expect(await codeOf(vault.list(firstCup))).toBe('vault-newer');
    expect(await codeOf(vault.keep([{ kind: firstCup, id: 'a', value: 'milk' }]))).toBe('vault-newer');
    expect(await codeOf(vault.keep([{ kind: firstCup, id: 'a', value: undefined }]))).toBe('vault-newer');
    expect(isSameDisk(await readDisk(name), before)).toBe(true);
    await vault.close();
  });

  it('and kinds that nobody here knows survive the rewriting of their page', async () => {
    const name = freshName();
    const later = await openVault({ name });
    const unknown: RecordKind<Cup> = { ...secondCup, kind: 'of-a-later-release', format: 7 };
    await later.keep([{ kind: unknown, id: 'x', value: { drink: 'tea' } }, { kind: secondCup, id: 'y', value: { drink: 'milk' } }]);
    await later.close();

    const vault = await openVault({ name });
    for (let n = 0; n < 5; n += 1) {
      const before = await readDisk(name);
      await vault.keep([note('a', `${n}`), note('b', n % 2 ? undefined : 'bread')]);
      // The same page, and the manifest.
      expect(changedRows(before, await readDisk(name))).toHaveLength(2);
    }
    expect(await notesOf(vault)).toEqual([['a', '4'], ['b', 'bread']]);
    await vault.close();

    const again = await openVault({ name });
    expect((await again.list(unknown)).map(({ id, value }) => [id, value])).toEqual([['x', { drink: 'tea' }]]);
    expect((await again.list(secondCup)).map(({ id, value }) => [id, value])).toEqual([['y', { drink: 'milk' }]]);
    await again.close();
  });

  it('of a kind that answers with a fault of its own pass that on', async () => {
    const vault = await openVault({ name: freshName() });
    await vault.keep([note('a', 'tea')]);
    const failing = { ...noteKind, format: 2, lift: () => expect.fail('cannot be lifted') };
    await expect(vault.list(failing)).rejects.toThrow('cannot be lifted');
    await vault.close();
  });

  it('of the vault itself that are newer are refused, and so is one with a lock, each by its own code; nothing is overwritten', async () => {
    const name = freshName();
    await (await openVault({ name })).close();
    const { meta } = await readDisk(name);
    for (const [row, code] of [
      [{ ...meta, format: 2 }, 'vault-newer'],
      [{ format: 3, anything: 'else' }, 'vault-newer'],
      [{ ...meta, deviceKey: null }, 'vault-locked'],
    ] as const) {
      await writeMeta(name, row);
      const before = await readDisk(name);
      expect(await codeOfOpening(name)).toBe(code);
      expect(isSameDisk(await readDisk(name), before)).toBe(true);
    }
  });
});
