import 'fake-indexeddb/auto';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withField, withNeed } from '@/domain/card/card';
import { useCardStore } from '@/stores/card';
import { useCatalogueStore } from '@/stores/catalogue';
import { useMenuStore } from '@/stores/menu';
import { useQuizStore } from '@/stores/quiz';
import { useVaultStore } from '@/stores/vault';

async function openAll() {
  setActivePinia(createPinia());
  const stores = { vault: useVaultStore(), card: useCardStore(), quiz: useQuizStore(), menu: useMenuStore() };
  await stores.vault.open();
  await useCatalogueStore().load();
  return stores;
}

let stores: Awaited<ReturnType<typeof openAll>>;

beforeEach(async () => {
  stores = await openAll();
});

afterEach(async () => {
  await stores.vault.wipe();
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
    expect(ranked.map(({ id }) => useCatalogueStore().practiceById.get(id)?.touch)).not.toContain(1);
  });
});
