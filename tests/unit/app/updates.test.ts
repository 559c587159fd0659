import 'fake-indexeddb/auto';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RouteLocationNormalizedLoaded } from 'vue-router';
import { noticesNow } from '@/app/notices';
import { reloadPage, takeUpdate } from '@/app/updates';
import { tellUpdate } from '@/app/updateState';
import { useCardStore } from '@/stores/card';
import { useDraftsStore } from '@/stores/drafts';
import { useVaultStore } from '@/stores/vault';
import { failPuts } from '../../support/failPuts';

const home = { path: '/', meta: {} } as RouteLocationNormalizedLoaded;
/** Longer than a new version is waited for before the page is loaded by hand. */
const longEnough = 2_200;

let reloads = 0;
let page: EventTarget;

beforeEach(async () => {
  reloads = 0;
  page = new EventTarget();
  Object.assign(globalThis, { document: page, location: { reload: () => { reloads += 1; } } });
  setActivePinia(createPinia());
  await useVaultStore().open();
});

afterEach(async () => {
  tellUpdate('none');
  await useVaultStore().wipe();
  Reflect.deleteProperty(globalThis, 'document');
  Reflect.deleteProperty(globalThis, 'location');
});

/** Something that finds no room until the function it answers with is called. */
async function saveInVain(): Promise<() => void> {
  const restore = failPuts(new DOMException('full', 'QuotaExceededError'));
  await useCardStore().change((before) => ({ ...before, fields: { notes: 'unsaved' } }));
  return restore;
}

describe('while something is not saved', () => {
  it('no new version is offered, and it is once that is saved', async () => {
    tellUpdate('asked-for');
    const restore = await saveInVain();
    expect([noticesNow(home).notSaved, noticesNow(home).update]).toEqual([true, false]);
    restore();
    await useVaultStore().retry();
    expect([noticesNow(home).notSaved, noticesNow(home).update]).toEqual([false, true]);
  });

  it('neither a new version nor loading again throws it away', async () => {
    const restore = await saveInVain();
    expect([await takeUpdate(), await reloadPage()]).toEqual([false, false]);
    await new Promise((resolve) => setTimeout(resolve, longEnough));
    expect([reloads, useVaultStore().unsaved().length]).toEqual([0, 1]);
    restore();
    await useVaultStore().retry();
    expect(await reloadPage()).toBe(true);
    expect(reloads).toBe(1);
  });

  it('that takes long, both answer that they have to wait for it', { timeout: 15_000 }, async () => {
    const vault = useVaultStore();
    let end = (): void => undefined;
    const isDue = new Promise<void>((resolve) => {
      end = resolve;
    });
    const opened = vault.opened()!;
    const keepOnDisk = opened.keep.bind(opened);
    opened.keep = async (changes) => {
      await isDue;
      await keepOnDisk(changes);
    };
    const saving = useCardStore().change((before) => ({ ...before, fields: { notes: 'slow' } }));
    expect([await takeUpdate(), await reloadPage(), reloads]).toEqual([false, false, 0]);
    end();
    expect(await saving).toBe(true);
    expect([await reloadPage(), reloads]).toEqual([true, 1]);
  });

  it('loading again does not throw away what a form has not handed over yet', async () => {
    const restore = failPuts(new DOMException('full', 'QuotaExceededError'));
    page.addEventListener('keep-now', () => void useDraftsStore().keep('form', { words: 'half a sent' }));
    await reloadPage();
    restore();
    expect([reloads, useVaultStore().saveState]).toEqual([0, 'failed']);
  });
});
