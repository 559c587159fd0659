import 'fake-indexeddb/auto';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withField } from '@/domain/card/card';
import { useCardStore } from '@/stores/card';
import { useQuizStore } from '@/stores/quiz';
import { useVaultStore } from '@/stores/vault';

async function openAll() {
  setActivePinia(createPinia());
  const stores = { vault: useVaultStore(), card: useCardStore(), quiz: useQuizStore() };
  await stores.vault.open();
  return stores;
}

let stores: Awaited<ReturnType<typeof openAll>>;

beforeEach(async () => {
  stores = await openAll();
});

afterEach(async () => {
  await stores.vault.wipe();
});

describe('a confirmed version of the card', () => {
  it('holds the answers that it was derived from, and never the private one', async () => {
    await stores.quiz.answer('touch', { kind: 'chosen', options: ['lots'] });
    await stores.quiz.answer('can-say-no', { kind: 'chosen', options: ['no'] });
    await stores.card.confirm();
    expect(stores.card.versions[0]?.answers).toEqual({ touch: { kind: 'chosen', options: ['lots'] } });
    expect(JSON.stringify(stores.card.versions)).not.toContain('can-say-no');
  });

  it('has in it what was still on its way to the disk', async () => {
    const editing = stores.card.change((before) => withField(before, 'signs', 'I go quiet'));
    await stores.card.confirm();
    await editing;
    expect(stores.card.versions[0]?.card).toEqual(stores.card.card);
    expect(stores.card.card.fields.signs).toBe('I go quiet');
  });
});
