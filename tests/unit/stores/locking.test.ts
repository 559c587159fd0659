import 'fake-indexeddb/auto';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '@/domain/problem';
import { emptyCard } from '@/domain/card/card';
import { newBoundary } from '@/domain/boundary/boundaryHistory';
import { useBoundariesStore } from '@/stores/boundaries';
import { useCardStore } from '@/stores/card';
import { useDraftsStore } from '@/stores/drafts';
import { isLocking, lockVault, showUnlocked, unlockVault } from '@/stores/locking';
import { useLockStore } from '@/stores/lock';
import { openedByRecovery } from '@/stores/openedByRecovery';
import { useVaultStore } from '@/stores/vault';
import { useWaysInStore } from '@/stores/waysIn';
import { cardKind } from '@/vault/cards';
import { draftKind } from '@/vault/drafts';
import { only } from '@/vault/only';
import { openVault } from '@/vault/openVault';
import { joinTabs } from '@/vault/otherTabs';
import { databaseName } from '@/vault/space/layout';
import { SpaceVault } from '@/vault/spaceVault';
import { failPuts } from '../../support/failPuts';
import { ask, passkey, passphrase, setPassphrase } from '../../support/locked';
import { codeOf } from '../../support/vaultCases';
import { freezeWriter } from '../../support/vaultLocks';

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

/** As the app does it, with the derivation in this thread. */
async function unlock(text = words): Promise<void> {
  await showUnlocked(await openVault({ by: { given: passphrase(text), ask } }));
}

const topics = () => stores.boundaries.boundaries.map(({ value }) => value.versions[0].wording.topic);

describe('locking', () => {
  it('keeps first what forms still hold, then forgets every record', async () => {
    const { vault, boundaries } = stores;
    await boundaries.keep(boundary('Photos'));
    keepNow = () => void useDraftsStore().keep('form', { words: 'half a sent' });
    expect(await lockVault({ others: false })).toBe(true);
    expect(vault.status).toBe('left');
    expect(boundaries.boundaries).toEqual([]);
    expect(vault.unsaved()).toEqual([]);
    await unlock();
    expect(topics()).toEqual(['Photos']);
    expect(useDraftsStore().find('form')).toEqual({ words: 'half a sent' });
  });

  it('on a full disk asks for the page to stay, and what could not be saved is there after unlocking', async () => {
    const { vault, boundaries } = stores;
    const restore = failPuts(new DOMException('no room', 'QuotaExceededError'));
    expect(await boundaries.keep(boundary('Phones'), 'b1')).toBe(false);
    expect(vault.saveState).toBe('failed');
    expect(await lockVault({ others: false })).toBe(false);
    expect(boundaries.boundaries).toEqual([]);
    expect(vault.unsaved()).toEqual([]);
    restore();
    await unlock();
    expect(topics()).toEqual(['Phones']);
    expect(vault.saveState).toBe('saved');
  });

  it('gives what could not be saved to nobody else: another space neither sees nor saves it', async () => {
    const { vault, boundaries } = stores;
    const lock = useLockStore();
    const derived = await (await vault.opened()!.lock()).derive(passphrase('the other space'), ask);
    expect(await lock.makeSpace(derived, 0)).toEqual({ done: true });
    const restore = failPuts(new DOMException('no room', 'QuotaExceededError'));
    await boundaries.keep(boundary('Phones'), 'b1');
    expect(await lockVault({ others: false })).toBe(false);
    restore();
    await unlock('the other space');
    expect(topics()).toEqual([]);
    // The page stays: it still holds what the first space could not save.
    expect(await lockVault({ others: false })).toBe(false);
    await unlock();
    expect(topics()).toEqual(['Phones']);
    expect(await lockVault({ others: false })).toBe(true);
    await unlock();
  });

  it('builds what it held on what another window saved meanwhile, and writes nothing of that over', async () => {
    const restore = failPuts(new DOMException('no room', 'QuotaExceededError'));
    await useCardStore().change((before) => ({ ...before, fields: { ...before.fields, notes: 'held' } }));
    expect(await lockVault({ others: false })).toBe(false);
    restore();
    const other = await openVault({ by: { given: passphrase(words), ask } });
    await other.keep([{ kind: cardKind, id: only, value: { ...emptyCard, fields: { touch: 'saved' } } }]);
    await other.close();
    await unlock();
    expect(useCardStore().card.fields).toEqual({ touch: 'saved', notes: 'held' });
  });

  it('saves what it held where the unlocking ends a change of the data key as well', async () => {
    const { vault, boundaries } = stores;
    const lock = useLockStore();
    const by = await (await vault.opened()!.lock()).derive(passphrase(words), ask);
    // The change is begun, and cut before its last save: the disk is full from then on.
    let restore = (): void => undefined;
    const changing = lock.changeDataKey(by, () => {
      restore();
      restore = failPuts(new DOMException('no room', 'QuotaExceededError'));
    });
    expect(await changing).toEqual({ problem: 'storage-full' });
    await boundaries.keep(boundary('Phones'), 'b1');
    expect(await lockVault({ others: false })).toBe(false);
    restore();
    await unlock();
    expect(topics()).toEqual(['Phones']);
    expect(await lockVault({ others: false })).toBe(true);
    await unlock();
  });

  it('while a save hangs shuts no one out: the next unlocking saves what it held, and once', async () => {
    const { pass, thaw } = freezeWriter(databaseName);
    const hanging = useCardStore().change((before) => ({ ...before, fields: { notes: `${before.fields.notes ?? ''}x` } }));
    expect(await lockVault({ others: false })).toBe(false);
    pass();
    await unlock();
    expect([stores.vault.saveState, useCardStore().card.fields.notes]).toEqual(['saved', 'x']);
    thaw();
    expect(await hanging).toBe(false);
    expect(await lockVault({ others: false })).toBe(true);
    await unlock();
    expect(useCardStore().card.fields.notes).toBe('x');
  }, 20_000);

  it('asked for twice at once is one locking, and neither answer lets go of what could not be saved', async () => {
    const restore = failPuts(new DOMException('no room', 'QuotaExceededError'));
    await stores.boundaries.keep(boundary('Phones'), 'b1');
    const first = lockVault({ others: false });
    await new Promise((resolve) => setTimeout(resolve, 4));
    expect(await Promise.all([first, lockVault({ others: true })])).toEqual([false, false]);
    restore();
    await unlock();
    expect(topics()).toEqual(['Phones']);
  });

  it('lets go of the keys and of every record where what could not be saved can’t be held either', async () => {
    const { vault, boundaries } = stores;
    await boundaries.keep(boundary('Photos'));
    const opened = vault.opened()!;
    // No JSON holds it, and so neither a record nor what is held sealed.
    await vault.keep([{ kind: draftKind, id: 'form', value: { much: 1n } }]);
    await expect(lockVault({ others: false })).rejects.toThrow(TypeError);
    expect([vault.status, vault.opened(), vault.unsaved(), boundaries.boundaries]).toEqual(['left', undefined, [], []]);
    expect(await codeOf(opened.keep([]))).toBe('storage-lost');
    expect(isLocking()).toBe(false);
    await unlock();
    expect(topics()).toEqual(['Photos']);
  });

  it('keeps nothing that a form hands over after it, for no space', async () => {
    expect(await lockVault({ others: false })).toBe(true);
    expect(await useDraftsStore().keep('form', { words: 'too late' })).toBe(false);
    expect(stores.vault.unsaved()).toEqual([]);
    await unlock();
    expect(useDraftsStore().find('form')).toBeUndefined();
  });

  it('is heard of by a window that is about to show what it has opened', async () => {
    const { vault } = stores;
    const derive = async (given: Parameters<typeof unlockVault>[0]) => (await vault.opened()!.lock()).derive(given, ask);
    await (await vault.opened()!.lock()).setWay(await derive(passkey(7)), await derive(passphrase(words)));
    await lockVault({ others: false });
    const other = await openVault({ by: { given: passphrase(words), ask } });
    // Whoever joins later hears it later.
    const locked = await unlockVault(passkey(7), async () => {
      await new Promise<void>((heard) => {
        const last = joinTabs(databaseName, { onNews: () => undefined, onLock: () => { last.leave(); heard(); } });
        other.lockOthers();
      });
    });
    expect([locked, vault.status, vault.opened()]).toEqual(['vault-locked', 'left', undefined]);
    await other.close();
    const known: boolean[] = [];
    expect(await unlockVault(passkey(7), async (isKnown) => void known.push(await isKnown('ways-in'), await isKnown('nobody')))).toBeUndefined();
    expect([vault.status, ...known]).toEqual(['open', true, false]);
  });

  it('leaves nothing open that could not be shown', async () => {
    const { vault } = stores;
    const desk = await vault.opened()!.lock();
    await desk.setWay(await desk.derive(passkey(7), ask), await desk.derive(passphrase(words), ask));
    await lockVault({ others: false });
    const close = vi.spyOn(SpaceVault.prototype, 'close');
    const missing = new TypeError('A part of the app is missing.');
    await expect(unlockVault(passkey(7), () => Promise.reject(missing))).rejects.toBe(missing);
    expect(close).toHaveBeenCalledOnce();
    close.mockRestore();
    expect([vault.status, vault.opened()]).toEqual(['left', undefined]);
    await unlock();
  });

  it('comes back after a fault of opening, by trying again', async () => {
    await lockVault({ others: false });
    stores.vault.fail(new Problem('storage-lost'));
    expect(stores.vault.status).toBe('fault');
    await stores.vault.open();
    expect([stores.vault.status, stores.vault.problem]).toEqual(['locked', undefined]);
    await unlock();
  });

  it('asks for no new passphrase once a lock that was opened by its recovery code is taken away', async () => {
    const lock = useLockStore();
    const by = await (await stores.vault.opened()!.lock()).derive(passphrase(words), ask);
    openedByRecovery.value = true;
    expect(await lock.removeLock(by)).toEqual({ done: true });
    expect(openedByRecovery.value).toBe(false);
  });

  it('notes which ways in are set, as soon as they are', async () => {
    const lock = useLockStore();
    const waysIn = useWaysInStore();
    expect(waysIn.isSet).toBe(true);
    const by = await (await stores.vault.opened()!.lock()).derive(passphrase(words), ask);
    expect(await lock.removeLock(by)).toEqual({ done: true });
    expect(waysIn.isSet).toBe(false);
  });
});
