import 'fake-indexeddb/auto';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withField, withNeed } from '@/domain/card/card';
import type { Practice } from '@/domain/practice';
import { useCardStore } from '@/stores/card';
import { useCatalogueStore } from '@/stores/catalogue';
import { useMenuStore } from '@/stores/menu';
import { useQuizStore } from '@/stores/quiz';
import { useVaultStore } from '@/stores/vault';
import { samplePractice } from '../domain/samples';

async function openAll() {
  setActivePinia(createPinia());
  const stores = {
    vault: useVaultStore(),
    card: useCardStore(),
    quiz: useQuizStore(),
    catalogue: useCatalogueStore(),
    menu: useMenuStore(),
  };
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

describe('the menu', () => {
  it('follows a need that the person set on the card, and says so', async () => {
    await stores.card.change((before) => withNeed(before, 'meaning', 'much'));
    expect(stores.menu.reasonsFor('meditating', 'receive')).toEqual([
      { kind: 'own-need', points: 4, need: 'meaning', weight: 'much' },
    ]);
    expect(stores.menu.receiving.ranked[0]?.score).toBe(4);
  });

  it('no longer tells answers about words once there are own ones on the card', async () => {
    await stores.quiz.answer('words-that-land', { kind: 'chosen', options: ['safe'] });
    expect(stores.menu.reasonsFor('reassuring-words', 'receive')).not.toEqual([]);
    await stores.card.change((before) => withField(before, 'soothing-words', 'You are home.'));
    expect(stores.menu.reasonsFor('reassuring-words', 'receive')).toEqual([]);
  });

  it('leaves out all of a kind that own words on the card speak of', async () => {
    await stores.card.change((before) => withField(before, 'please-dont', 'no touch at all'));
    const { ranked } = stores.menu.receiving;
    expect(ranked.length).toBeGreaterThan(5);
    expect(ranked.map(({ id }) => stores.catalogue.practiceById.get(id)?.touch)).not.toContain(1);
  });
});
