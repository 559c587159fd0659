import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupOf, recordKey, type BackupRecord } from '@/domain/backup/backup';
import { replaceSteps } from '@/domain/backup/compareWithBackup';
import { readBackup, writeBackup } from '@/transfer/backupFile';
import { waysKind } from '@/vault/locks';
import { openVault } from '@/vault/openVault';
import { pageBytes } from '@/vault/space/layout';
import type { ImportPlan, StoredRecord, Vault } from '@/vault/vault';
import { wipeVault } from '@/vault/wipeVault';
import { anyBackup, anyRecords } from '../../support/anyBackup';
import { codeOf, freshName, note, noteKind, notesOf } from '../../support/vaultCases';
import { isSameDisk, readDisk } from '../../support/vaultDisk';
import { during, faults, loseAnswers, some } from '../../support/vaultFaults';

const words = 'willow anchor biscuit tunnel ferry';
/** The least that a reader takes: what is tested here is not the work. */
const littleWork = 10;
const savedAt = '2026-11-28T20:00:00.000Z';
const stored = (id: string, data: unknown): StoredRecord => ({ kind: noteKind.kind, id, format: 1, savedAt, data });

/** One that comes, one that is replaced, one over several pages, one that goes. */
const plan: ImportPlan = (records) => [
  stored('new', 'cocoa'),
  stored('a', 'water'),
  stored('long', 'x'.repeat(3 * pageBytes)),
  ...records.filter(({ id }) => id === 'b').map(({ kind, id, format }) => ({ kind, id, format })),
];

async function begun(): Promise<{ name: string; vault: Vault }> {
  const name = freshName();
  const vault = await openVault({ name });
  await vault.keep([note('a', 'tea'), note('b', 'bread'), note('c', 'soup')]);
  return { name, vault };
}

async function recordsOnDisk(name: string): Promise<readonly StoredRecord[]> {
  const vault = await openVault({ name });
  const records = await vault.records();
  await vault.close();
  return records;
}

const sorted = (records: readonly BackupRecord[]) => [...records].sort((one, other) => (recordKey(one) < recordKey(other) ? -1 : 1));

describe('records from elsewhere', () => {
  it('come with their own time and format, and what a plan leaves out stays as it is', async () => {
    const { name, vault } = await begun();
    const before = await vault.records();
    await vault.bringIn(plan);
    const after = await vault.records();
    expect(after).toEqual(await recordsOnDisk(name));
    expect(after.find(({ id }) => id === 'new')).toEqual(stored('new', 'cocoa'));
    expect(after.find(({ id }) => id === 'c')).toEqual(before.find(({ id }) => id === 'c'));
    expect((await notesOf(vault)).map(([id]) => id)).toEqual(['a', 'c', 'new', 'long']);
    await vault.close();
  });

  it('that are too large, or in the place of newer ones, are refused with all the others', async () => {
    const { name, vault } = await begun();
    const before = await readDisk(name);
    expect(await codeOf(vault.bringIn(() => [stored('new', 'cocoa'), stored('big', 'x'.repeat(1_100_000))]))).toBe('record-too-large');
    await vault.keep([{ kind: { ...noteKind, format: 2 }, id: 'later', value: 'a later release wrote it' }]);
    const after = await readDisk(name);
    expect(await codeOf(vault.bringIn(() => [stored('new', 'cocoa'), stored('later', 'older')]))).toBe('vault-newer');
    expect(isSameDisk(await readDisk(name), after)).toBe(true);
    expect(isSameDisk(before, after)).toBe(false);
    await vault.close();
  });

  it('are planned on what another tab has kept meanwhile', async () => {
    const { name, vault } = await begun();
    const other = await openVault({ name });
    await other.keep([note('third', 'from there')]);
    let seen: readonly string[] = [];
    await vault.bringIn((records) => {
      seen = records.map(({ id }) => id);
      return [stored('new', 'cocoa')];
    });
    expect(seen).toContain('third');
    expect(await recordsOnDisk(name)).toHaveLength(5);
    await Promise.all([vault.close(), other.close()]);
  });

  it('come all or not at all, whatever call fails on the way', async () => {
    const { name, vault } = await begun();
    const counting = await begun();
    const { calls } = await during(() => counting.vault.bringIn(plan));
    await counting.vault.close();
    expect(calls).toBeGreaterThan(3);
    for (const [fault, made, code] of faults) {
      for (const at of some(calls)) {
        const before = await readDisk(name);
        const { answer } = await during(() => codeOf(vault.bringIn(plan)), made, (index) => index >= at);
        expect([fault, at, answer]).toEqual([fault, at, code]);
        expect(isSameDisk(await readDisk(name), before)).toBe(true);
      }
    }
    await vault.bringIn(plan);
    expect(await vault.records()).toEqual(await recordsOnDisk(name));
    await vault.close();
  }, 60_000);

  it('get over a connection that is cut once, at any call or after the commit', async () => {
    const { name, vault } = await begun();
    const counting = await begun();
    const { calls } = await during(() => counting.vault.bringIn(plan));
    await counting.vault.close();
    for (const at of some(calls)) {
      const mark = stored('mark', `cut at ${at}`);
      const marked: ImportPlan = (records) => [...plan(records), mark];
      const { answer } = await during(() => codeOf(vault.bringIn(marked)), undefined, (index) => index === at);
      expect([at, answer]).toEqual([at, 'accepted']);
      expect(await recordsOnDisk(name)).toEqual(await vault.records());
      expect(await vault.records()).toContainEqual(mark);
    }
    const { restore } = loseAnswers((index) => index === 0);
    const late = stored('late', 'the answer got lost');
    expect(await codeOf(vault.bringIn(() => [late]))).toBe('accepted');
    restore();
    expect(await recordsOnDisk(name)).toContainEqual(late);
    await vault.close();
  }, 60_000);
});

describe('a backup', () => {
  it('brings back the very same records after all was removed: 200 vaults', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, async (records) => {
        const name = freshName();
        const before = await openVault({ name });
        await before.bringIn(() => records);
        const kept = await before.records();
        const file = await writeBackup(backupOf(kept, savedAt), words, littleWork);
        await before.close();
        await wipeVault(name);

        const fresh = await openVault({ name });
        expect(await fresh.records()).toEqual([]);
        const backup = await readBackup(file, words);
        await fresh.bringIn((here) => replaceSteps(here, backup));
        await fresh.close();
        expect(sorted(await recordsOnDisk(name))).toEqual(sorted(records));
        await wipeVault(name);
      }),
      { numRuns: 200 },
    );
  }, 240_000);

  it('takes the place of what is here, but for how the device is opened', async () => {
    const { name, vault } = await begun();
    await vault.keep([{ kind: waysKind, id: 'own', value: { passphrase: true, passkey: false, recovery: false } }]);
    const [backup] = fc.sample(anyBackup, { numRuns: 1, seed: 3 });
    if (!backup) throw new Error('There is no backup.');
    await vault.bringIn((here) => replaceSteps(here, backup));
    const after = await recordsOnDisk(name);
    expect(sorted(after.filter(({ kind }) => kind !== 'ways-in' && kind !== 'note'))).toEqual(sorted(backup.records));
    expect(after.filter(({ kind }) => kind === 'ways-in')).toHaveLength(1);
    await vault.close();
  });
});
