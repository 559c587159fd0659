import 'fake-indexeddb/auto';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { partMissing, reloadForMissingParts } from '@/app/missingParts';
import { useCardStore } from '@/stores/card';
import { lockVault, showUnlocked } from '@/stores/locking';
import { useLockStore } from '@/stores/lock';
import { useVaultStore } from '@/stores/vault';
import { openVault } from '@/vault/openVault';
import { failPuts } from '../../support/failPuts';
import { ask, passphrase, setPassphrase } from '../../support/locked';

const words = 'lamp kettle blanket fern';
const otherWords = 'the other space';

/** The page, as far as a missing part has to do with it: it has stood for a while, and there is a network. */
let page: EventTarget;
let reloads = 0;
const { now } = performance;

beforeEach(async () => {
  page = new EventTarget();
  reloads = 0;
  performance.now = () => now.call(performance) + 60_000;
  Object.defineProperty(globalThis, 'navigator', { configurable: true, value: { onLine: true } });
  Object.assign(globalThis, {
    document: new EventTarget(),
    location: { reload: () => { reloads += 1; } },
    addEventListener: page.addEventListener.bind(page),
  });
  const made = await openVault();
  await setPassphrase(made, words);
  await made.close();
  setActivePinia(createPinia());
  await unlock(words);
  reloadForMissingParts();
});

afterEach(async () => {
  await useVaultStore().wipe();
  performance.now = now;
  for (const name of ['document', 'location', 'navigator', 'addEventListener']) Reflect.deleteProperty(globalThis, name);
});

async function unlock(text: string): Promise<void> {
  await showUnlocked(await openVault({ by: { given: passphrase(text), ask } }));
}

function missPart(): void {
  page.dispatchEvent(new Event('vite:preloadError', { cancelable: true }));
}

/** Locks while something can't be saved. */
async function lockInVain(): Promise<void> {
  const restore = failPuts(new DOMException('full', 'QuotaExceededError'));
  await useCardStore().change((before) => ({ ...before, fields: { notes: 'unsaved' } }));
  expect(await lockVault({ others: false })).toBe(false);
  restore();
}

describe('where a part of the app is missing', () => {
  it('a page that holds nothing unsaved is loaded anew, locked or not', async () => {
    missPart();
    useVaultStore().letGo('locked');
    missPart();
    expect([reloads, partMissing.value]).toEqual([2, false]);
    await unlock(words);
  });

  it('a locked page that holds what could not be saved stays, until that is saved', async () => {
    await lockInVain();
    missPart();
    expect(reloads).toBe(0);
    await unlock(words);
    expect(useCardStore().card.fields.notes).toBe('unsaved');
    missPart();
    expect([reloads, partMissing.value]).toEqual([1, false]);
  });

  it('another space tells nothing of what is held for the first: it does what it always does', async () => {
    const lock = useLockStore();
    const derived = await (await useVaultStore().opened()!.lock()).derive(passphrase(otherWords), ask);
    expect(await lock.makeSpace(derived, 0)).toEqual({ done: true });
    await lockInVain();
    missPart();
    await unlock(otherWords);
    expect([reloads, partMissing.value]).toEqual([0, false]);
    missPart();
    expect([reloads, partMissing.value]).toEqual([1, false]);
  });
});
