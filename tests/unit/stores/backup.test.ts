import 'fake-indexeddb/auto';
import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { useBackupStore, type BackupOutcome } from '@/stores/backup';
import { useExports } from '@/stores/exports';
import { usePartnersStore } from '@/stores/partners';
import { useSettingsStore } from '@/stores/settings';
import { useVaultStore } from '@/stores/vault';
import { partnerKind } from '@/vault/partners';
import { failPuts } from '../../support/failPuts';

const words = 'willow anchor biscuit tunnel ferry';

async function open(): Promise<void> {
  setActivePinia(createPinia());
  await useVaultStore().open();
}

beforeEach(async () => {
  await open();
  await useVaultStore().wipe();
  await open();
});

function keepPartner(id: string, name: string): Promise<boolean> {
  const value = { name, formerNames: [], notes: '', addedAt: '2026-11-01T20:00:00.000Z', myId: 'a1' };
  return useVaultStore().keep([{ kind: partnerKind, id, value }]);
}

const names = () => usePartnersStore().partners.map(({ value }) => value.name).sort();

function done<T>(outcome: BackupOutcome<T>): T {
  if (!('done' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.done;
}

async function made(): Promise<Blob> {
  return new Blob([done(await useBackupStore().make(words)).bytes]);
}

describe('a backup', () => {
  it('counts what has changed since, and notes when it was saved', async () => {
    const store = useBackupStore();
    await keepPartner('a', 'Jo');
    expect([store.lastAt, store.changed]).toEqual([undefined, 1]);
    const file = done(await store.make(words));
    expect(store.lastAt).toBeUndefined();
    await store.noteSaved(file);
    expect([store.lastAt, store.changed]).toEqual([file.madeAt, 0]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await keepPartner('b', 'Ari');
    expect(store.changed).toBe(1);
  }, 30_000);

  it('comes back and is shown at once: put together, then in the place of what is here', async () => {
    await keepPartner('a', 'Jo');
    const file = await made();
    await keepPartner('a', 'Joanna');
    await keepPartner('b', 'Ari');
    const store = useBackupStore();
    const backup = done(await store.read(file, words));
    const { conflicts, onlyHere } = done(await store.compare(backup));
    expect([conflicts.map(({ key }) => key), onlyHere]).toEqual([['partner a'], 1]);
    done(await store.bringIn(backup, { kind: 'merge', choices: new Map() }));
    expect(names()).toEqual(['Ari', 'Joanna']);
    done(await store.bringIn(backup, { kind: 'merge', choices: new Map([['partner a', 'backup']]) }));
    expect(names()).toEqual(['Ari', 'Jo']);
    done(await store.bringIn(backup, { kind: 'replace' }));
    expect(names()).toEqual(['Jo']);
    expect(useSettingsStore().settings).toMatchObject({ welcomed: true, lastBackup: backup.madeAt });
    await open();
    expect(names()).toEqual(['Jo']);
  }, 30_000);

  it('that can’t be written changes nothing, says why, and can be tried again', async () => {
    await keepPartner('a', 'Jo');
    const file = await made();
    await keepPartner('b', 'Ari');
    const store = useBackupStore();
    const backup = done(await store.read(file, words));
    const restore = failPuts(new DOMException('full', 'QuotaExceededError'));
    expect(await store.bringIn(backup, { kind: 'replace' })).toEqual({ problem: 'storage-full' });
    restore();
    expect(names()).toEqual(['Ari', 'Jo']);
    done(await store.bringIn(backup, { kind: 'replace' }));
    expect(names()).toEqual(['Jo']);
  }, 30_000);

  it('made because nothing can be saved holds what could not be saved, as do the readable notes', async () => {
    await keepPartner('a', 'Jo');
    await keepPartner('b', 'Ari');
    await keepPartner('c', 'Sam');
    const partners = usePartnersStore();
    const restore = failPuts(new DOMException('full', 'QuotaExceededError'));
    await partners.change('a', (before) => ({ ...before, notes: `${before.notes}Tea.` }));
    await partners.change('a', (before) => ({ ...before, notes: `${before.notes} And bread.` }));
    await partners.wipe('b');
    await keepPartner('d', 'Kim');
    // Too large to be kept anywhere: a file with it could not be brought in.
    await partners.change('c', (before) => ({ ...before, notes: 'x'.repeat(1_100_000) }));
    const store = useBackupStore();
    const file = await made();
    const readable = await useExports().everything('2026-11-29T20:00:00.000Z');
    restore();
    const held = done(await store.read(file, words)).records.filter(({ kind }) => kind === 'partner');
    const inFile = held.map(({ id, data }) => [id, (data as { notes: string }).notes]);
    expect(inFile).toEqual([['a', 'Tea. And bread.'], ['c', ''], ['d', '']]);
    const { records } = JSON.parse(readable ?? '') as { records: { kind: string }[] };
    expect(records.filter(({ kind }) => kind === 'partner')).toEqual(held.map((record) => ({ ...record, savedAt: expect.any(String) as string })));
    // And none of it was taken for saved.
    expect(useVaultStore().saveState).toBe('failed');
  }, 30_000);

  it('in the place of what is here leaves nothing to be tried again, and a failed one leaves it waiting', async () => {
    await keepPartner('a', 'Jo');
    const file = await made();
    const store = useBackupStore();
    const backup = done(await store.read(file, words));
    const restore = failPuts(new DOMException('full', 'QuotaExceededError'));
    await keepPartner('a', 'Joanna');
    await keepPartner('b', 'Ari');
    expect(await store.bringIn(backup, { kind: 'replace' })).toEqual({ problem: 'storage-full' });
    expect(useVaultStore().unsaved()).toHaveLength(2);
    restore();
    done(await store.bringIn(backup, { kind: 'replace' }));
    expect(useVaultStore().saveState).toBe('saved');
    await useVaultStore().retry();
    expect(names()).toEqual(['Jo']);
  }, 30_000);

  it('is refused by the code of what stands in the way', async () => {
    const store = useBackupStore();
    const file = await made();
    expect(await store.read(file, 'other words altogether')).toEqual({ fault: 'wrong-words' });
    expect(await store.read(new Blob(['Dear diary']), words)).toEqual({ fault: 'unreadable' });
    expect(await store.read(new Blob([new Uint8Array(17_000_000)]), words)).toEqual({ fault: 'too-large' });
    useVaultStore().letGo('locked');
    expect(await store.make(words)).toEqual({ problem: 'vault-locked' });
  }, 30_000);
});
