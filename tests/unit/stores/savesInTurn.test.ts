import 'fake-indexeddb/auto';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useCardStore } from '@/stores/card';
import { useVaultStore } from '@/stores/vault';
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
