import 'fake-indexeddb/auto';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Practice } from '@/domain/practice';
import { useCatalogueStore } from '@/stores/catalogue';
import { useMenuStore } from '@/stores/menu';
import { useQuizStore } from '@/stores/quiz';
import { useVaultStore } from '@/stores/vault';
import { samplePractice } from '../domain/samples';

async function openAll() {
  setActivePinia(createPinia());
  const stores = { vault: useVaultStore(), quiz: useQuizStore(), catalogue: useCatalogueStore(), menu: useMenuStore() };
  await stores.vault.open();
  await stores.catalogue.load();
  return stores;
}

let stores: Awaited<ReturnType<typeof openAll>>;

beforeEach(async () => {
  stores = await openAll();
});

afterEach(async () => {
  await stores.vault.wipe();
});

async function addOwn(name: string, differences: Partial<Practice> = {}): Promise<string> {
  const text = { name, alsoCalled: [], line: '', steps: [], variations: {}, whenNot: {}, ask: [], offer: [] };
  const id = await stores.catalogue.keepOwn({ practice: samplePractice('', differences), text });
  if (id === undefined) throw new Error('The practice was not kept.');
  return id;
}

describe('the menu and practices of one’s own', () => {
  it('leaves them out with the box of "please don’t" that names what they are', async () => {
    const kisses = await addOwn('Kisses on the forehead', { touch: 1 });
    const stove = await addOwn('Sitting by the stove');
    await stores.quiz.answer('please-dont', { kind: 'chosen', options: ['kisses'] });
    expect(stores.menu.receiving.ranked.map(({ id }) => id)).toContain(stove);
    expect(stores.menu.receiving.leftOut).toContainEqual({
      id: kisses,
      reasons: [{ kind: 'answer', question: 'please-dont', option: 'kisses' }],
    });
  });

  it('leaves them out with typed words that mean the same by another name', async () => {
    const cuddle = await addOwn('Long cuddle');
    await stores.quiz.answer('please-dont', { kind: 'chosen', options: [], ownWords: 'no hugs' });
    const left = stores.menu.receiving.leftOut.find(({ id }) => id === cuddle);
    expect(left?.reasons).toEqual([{ kind: 'words', question: 'please-dont' }]);
  });
});
