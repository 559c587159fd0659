import 'fake-indexeddb/auto';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newBoundary } from '@/domain/boundary/boundaryHistory';
import { useBoundariesStore } from '@/stores/boundaries';
import { useDraftsStore } from '@/stores/drafts';
import { lockVault } from '@/stores/locking';
import { useLockStore } from '@/stores/lock';
import { useVaultStore } from '@/stores/vault';
import { openVault } from '@/vault/openVault';
import { failPuts } from '../../support/failPuts';
import { ask, passphrase, setPassphrase } from '../../support/locked';

const words = 'lamp kettle blanket fern';
const at = '2026-11-24T10:00:00.000Z';
const boundary = (topic: string) =>
  newBoundary({ topic, limit: 'hard', words: '', conditions: '', partner: '', practiceIds: [] }, at);

/** Locking tells forms in the page to keep what was typed; here the page is nothing but that. */
let keepNow: (() => void) | undefined;
let stores: { vault: ReturnType<typeof useVaultStore>; boundaries: ReturnType<typeof useBoundariesStore> };

beforeEach(async () => {
  const page = new EventTarget();
  page.addEventListener('keep-now', () => keepNow?.());
  Object.assign(globalThis, { document: page });
  const made = await openVault();
  await setPassphrase(made, words);
  await made.close();
  setActivePinia(createPinia());
  stores = { vault: useVaultStore(), boundaries: useBoundariesStore() };
  await unlock();
});

afterEach(async () => {
  keepNow = undefined;
  await stores.vault.wipe();
  Reflect.deleteProperty(globalThis, 'document');
});

/** As the store does it, with the derivation in this thread. */
async function unlock(): Promise<void> {
  await stores.vault.show(await openVault({ by: { given: passphrase(words), ask } }));
}

describe('locking', () => {
  it('keeps first what forms still hold, then forgets every record', async () => {
    const { vault, boundaries } = stores;
    await boundaries.keep(boundary('Photos'));
    keepNow = () => void useDraftsStore().keep('form', { words: 'half a sent' });
    expect(await lockVault({ others: false })).toBe(true);
    expect(vault.status).toBe('locked');
    expect(boundaries.boundaries).toEqual([]);
    expect(vault.unsaved()).toEqual([]);
    await unlock();
    expect(boundaries.boundaries.map(({ value }) => value.versions[0]?.topic)).toEqual(['Photos']);
    expect(useDraftsStore().find('form')).toEqual({ words: 'half a sent' });
  });

  it('on a full disk asks for the page to stay, and what could not be saved is there after unlocking', async () => {
    const { vault, boundaries } = stores;
    const restore = failPuts(new DOMException('no room', 'QuotaExceededError'));
    expect(await boundaries.keep(boundary('Phones'), 'b1')).toBe(false);
    expect(vault.saveState).toBe('failed');
    expect(await lockVault({ others: false })).toBe(false);
    restore();
    expect(boundaries.boundaries).toEqual([]);
    const { unlockVault } = await import('@/stores/locking');
    // The worker can't be started here, which is told as a want of memory; so the vault is opened as above.
    expect(await unlockVault(passphrase(words)).catch(() => 'memory-short')).toBe('memory-short');
    await unlock();
    await useLockStore().confirm(passphrase(words)).catch(() => undefined);
    expect(vault.status).toBe('open');
  });
});
