import 'fake-indexeddb/auto';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useCardStore } from '@/stores/card';
import { showUnlocked } from '@/stores/locking';
import { useVaultStore } from '@/stores/vault';
import { openVault } from '@/vault/openVault';
import { failPuts } from '../../support/failPuts';
import { ask, passphrase, setPassphrase } from '../../support/locked';

const words = 'lamp kettle blanket fern';

beforeEach(() => {
  setActivePinia(createPinia());
});

afterEach(async () => {
  await useVaultStore().wipe();
});

const notes = () => useCardStore().card.fields.notes;

function say(word: string): Promise<boolean> {
  return useCardStore().change((before) => ({ ...before, fields: { ...before.fields, notes: (before.fields.notes ?? '') + word } }));
}

/** Something that finds no room, and then a removal that fails as well. */
async function wipeInVain(): Promise<void> {
  const restore = failPuts(new DOMException('full', 'QuotaExceededError'));
  await say('y');
  expect(await useVaultStore().wipe()).toBe(false);
  restore();
}

describe('a removal that fails', () => {
  it('keeps what was unsaved, which waits to be tried again', async () => {
    const vault = useVaultStore();
    await vault.open();
    await say('x');
    await wipeInVain();
    expect([vault.status, vault.saveState, notes()]).toEqual(['open', 'failed', 'x']);
    expect(await vault.retry()).toBe(true);
    expect(notes()).toBe('xy');
    expect(vault.aside).toEqual([]);
  });

  it('behind a lock keeps it for the next unlocking', async () => {
    const vault = useVaultStore();
    const made = await openVault();
    await setPassphrase(made, words);
    await made.close();
    const unlock = async () => showUnlocked(await openVault({ by: { given: passphrase(words), ask } }));
    await unlock();
    await say('x');
    await wipeInVain();
    expect([vault.status, notes(), vault.unsaved()]).toEqual(['locked', undefined, []]);
    await unlock();
    expect([vault.saveState, notes()]).toEqual(['saved', 'xy']);
  });

  it('once the keys are gone brings nothing into what is made anew', async () => {
    const vault = useVaultStore();
    await vault.open();
    await say('x');
    const restorePuts = failPuts(new DOMException('full', 'QuotaExceededError'));
    await say('y');
    restorePuts();
    const { clear } = IDBObjectStore.prototype;
    // Once: opening anew ends the removal.
    IDBObjectStore.prototype.clear = () => {
      IDBObjectStore.prototype.clear = clear;
      throw new DOMException('made by a test', 'DataError');
    };
    expect(await vault.wipe()).toBe(false);
    expect([vault.status, notes(), vault.unsaved()]).toEqual(['open', undefined, []]);
  });
});
