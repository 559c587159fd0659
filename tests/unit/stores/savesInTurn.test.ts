import 'fake-indexeddb/auto';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useCardStore } from '@/stores/card';
import { useDraftsStore } from '@/stores/drafts';
import { useVaultStore } from '@/stores/vault';
import { draftKind } from '@/vault/drafts';
import { openVault } from '@/vault/openVault';
import { failPuts } from '../../support/failPuts';

function openAll() {
  setActivePinia(createPinia());
  return { vault: useVaultStore(), card: useCardStore() };
}

let stores: ReturnType<typeof openAll>;

beforeEach(async () => {
  stores = openAll();
  await stores.vault.open();
});

afterEach(async () => {
  await stores.vault.wipe();
});

/** A change that shows how often and in which order it was made. */
function say(word: string): Promise<boolean> {
  return stores.card.change((before) => ({ ...before, fields: { ...before.fields, notes: (before.fields.notes ?? '') + word } }));
}

/** A text as a form keeps it: whole, whatever stood there. */
function write(text: string): Promise<boolean> {
  return stores.card.change((before) => ({ ...before, fields: { ...before.fields, notes: text } }));
}

function whileFull<T>(work: () => Promise<T>): Promise<T> {
  const restore = failPuts(new DOMException('full', 'QuotaExceededError'));
  return work().finally(restore);
}

const notes = () => stores.card.card.fields.notes;

/** Fails the first save alone; what comes in the same moment waits for its turn and finds room. */
async function failFirst(first: () => Promise<boolean>, next: () => Promise<boolean>): Promise<readonly boolean[]> {
  const restore = failPuts(new DOMException('full', 'QuotaExceededError'));
  const failing = first().finally(restore);
  return Promise.all([failing, next()]);
}

describe('a save that was done and can’t be read back', () => {
  it('counts as done, and is not made again', async () => {
    const count = { kind: draftKind, id: 'form', edit: (before: unknown) => ((before as number | undefined) ?? 0) + 1 };
    const newer = await openVault();
    // Written by a newer version in another window: this one can't read drafts any more.
    await newer.keep([{ kind: { ...draftKind, format: draftKind.format + 1 }, id: 'other', value: {} }]);
    expect(await stores.vault.keep([count])).toBe(true);
    expect([stores.vault.saveState, stores.vault.unsaved()]).toEqual(['saved', []]);
    expect([stores.vault.status, stores.vault.problem]).toEqual(['fault', 'vault-newer']);
    await stores.vault.retry();
    const anew = await openVault();
    expect((await anew.records()).find(({ id }) => id === 'form')?.data).toBe(1);
    await Promise.all([newer.close(), anew.close()]);
  });
});

describe('a draft that is thrown away', () => {
  const shown = () => useDraftsStore().find('form');

  /** What a new opening finds. */
  async function onDisk(): Promise<readonly string[]> {
    const vault = await openVault();
    const drafts = await vault.list(draftKind);
    await vault.close();
    return drafts.map(({ id }) => id);
  }

  it('stays away where it is being tried again just then', async () => {
    const drafts = useDraftsStore();
    await whileFull(() => drafts.keep('form', 'half a sent'));
    const retrying = stores.vault.retry();
    await Promise.resolve();
    await Promise.resolve();
    expect(await Promise.all([drafts.discard('form'), retrying])).toEqual([true, true]);
    expect([shown(), await onDisk()]).toEqual([undefined, []]);
  });

  it('stays away where that try fails, as soon as something can be kept again', async () => {
    const drafts = useDraftsStore();
    const [isRetried, isGone] = await whileFull(async () => {
      await drafts.keep('form', 'half a sent');
      const retrying = stores.vault.retry();
      await Promise.resolve();
      await Promise.resolve();
      return Promise.all([retrying, drafts.discard('form')]);
    });
    expect([isRetried, isGone]).toEqual([false, false]);
    expect(await stores.vault.retry()).toBe(true);
    expect([shown(), await onDisk()]).toEqual([undefined, []]);
  });
});

describe('a change that could not be kept', () => {
  it('is made once, however many of its record follow at once', async () => {
    await whileFull(() => say('x'));
    expect(await Promise.all([say('y'), say('z')])).toEqual([true, true]);
    expect(notes()).toBe('xyz');
    expect(stores.vault.saveState).toBe('saved');
  });

  it('is not written over the one that was waiting behind it', async () => {
    expect(await failFirst(() => write('half'), () => write('half a sentence'))).toEqual([false, true]);
    expect(stores.vault.saveState).toBe('saved');
    await stores.vault.retry();
    expect(notes()).toBe('half a sentence');
  });

  it('is built on by the one that was waiting behind it', async () => {
    await failFirst(() => say('x'), () => say('y'));
    expect(notes()).toBe('xy');
  });

  it('is made once where trying again and the next change come together', async () => {
    await whileFull(() => say('x'));
    expect(await Promise.all([say('y'), stores.vault.retry(), stores.vault.retry()])).toEqual([true, true, true]);
    expect(notes()).toBe('xy');
    await whileFull(() => say('z'));
    await Promise.all([stores.vault.retry(), say('a')]);
    expect(notes()).toBe('xyza');
  });

  it('waits once while it is being tried again, before what came after it', async () => {
    await whileFull(() => say('x'));
    const [waiting] = stores.vault.unsaved();
    const tries = [stores.vault.retry(), say('y')];
    await Promise.resolve();
    await Promise.resolve();
    const unsaved = stores.vault.unsaved();
    expect(unsaved).toHaveLength(2);
    expect(unsaved[0]).toBe(waiting);
    await Promise.all(tries);
    expect(stores.vault.unsaved()).toEqual([]);
  });

  it('waits in its order when it fails again, with what came after it', async () => {
    await whileFull(async () => {
      await say('x');
      await Promise.all([say('y'), say('z')]);
    });
    expect(stores.vault.unsaved()).toHaveLength(3);
    expect(await stores.vault.retry()).toBe(true);
    expect(notes()).toBe('xyz');
  });
});
