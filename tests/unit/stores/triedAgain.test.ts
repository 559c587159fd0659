import 'fake-indexeddb/auto';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withField } from '@/domain/card/card';
import { useCardStore } from '@/stores/card';
import { useFollowUpsStore } from '@/stores/followUps';
import { usePartnersStore } from '@/stores/partners';
import { useVaultStore } from '@/stores/vault';
import { failPuts } from '../../support/failPuts';

let stores: {
  vault: ReturnType<typeof useVaultStore>;
  card: ReturnType<typeof useCardStore>;
  partners: ReturnType<typeof usePartnersStore>;
  followUps: ReturnType<typeof useFollowUpsStore>;
};

beforeEach(async () => {
  setActivePinia(createPinia());
  stores = { vault: useVaultStore(), card: useCardStore(), partners: usePartnersStore(), followUps: useFollowUpsStore() };
  await stores.vault.open();
});

afterEach(async () => {
  await stores.vault.wipe();
});

async function whileFull<T>(work: () => Promise<T>): Promise<T> {
  const restore = failPuts(new DOMException('full', 'QuotaExceededError'));
  return work().finally(restore);
}

describe('what failed and is tried again becomes one record:', () => {
  it('a version of the card, as it stands at the last try', async () => {
    const { card, vault } = stores;
    expect(await whileFull(() => card.confirm())).toBe(false);
    await card.change((before) => withField(before, 'signs', 'I go quiet'));
    expect(await card.confirm()).toBe(true);
    expect(card.versions.map((one) => one.card.fields.signs)).toEqual(['I go quiet']);
    // One that was kept by "Try again" stays beside the next.
    await whileFull(() => card.confirm());
    await vault.retry();
    await card.confirm();
    expect(card.versions).toHaveLength(3);
  });

  it('somebody new, with the name of the last try and the id by which they know the owner', async () => {
    const { partners } = stores;
    const id = '00112233aabbccdd';
    expect(await whileFull(() => partners.add('Sma', { id, myId: 'a1' }))).toBeUndefined();
    expect(await partners.add('Sam', { id, myId: 'a1' })).toBe(id);
    expect(partners.partners.map(({ value }) => [value.name, value.myId])).toEqual([['Sam', 'a1']]);
  });

  it('nobody, where somebody new could not be kept and was given up', async () => {
    const { partners, vault } = stores;
    const sam = (await partners.add('Sam'))!;
    await whileFull(() => partners.add('Kim', { id: '00112233aabbccdd' }));
    await whileFull(() => partners.change(sam, (before) => ({ ...before, notes: 'Tea' })));
    partners.giveUp('00112233aabbccdd');
    // Of somebody who is kept, what was said of them still waits.
    partners.giveUp(sam);
    await vault.retry();
    expect(partners.partners.map(({ value }) => [value.name, value.notes])).toEqual([['Sam', 'Tea']]);
  });

  it('a follow-up of one’s own', async () => {
    const { followUps } = stores;
    const dueAt = '2026-06-11T10:00:00.000Z';
    expect(await whileFull(() => followUps.planOwn('f1', dueAt))).toBe(false);
    expect(await followUps.planOwn('f1', dueAt)).toBe(true);
    expect(followUps.followUps.map(({ id }) => id)).toEqual(['f1']);
  });
});
