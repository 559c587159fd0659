import 'fake-indexeddb/auto';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newBoundary } from '@/domain/boundary/boundaryHistory';
import { useBoundariesStore } from '@/stores/boundaries';
import { useCardStore } from '@/stores/card';
import { useCatalogueStore } from '@/stores/catalogue';
import { useOwnLetter } from '@/stores/useOwnLetter';
import { useQuizStore } from '@/stores/quiz';
import { useVaultStore } from '@/stores/vault';
import { wordingOf } from '../domain/samples';

beforeEach(async () => {
  setActivePinia(createPinia());
  await useVaultStore().open();
  await useCatalogueStore().load();
  await useQuizStore().answer('kind-of-touch', { kind: 'chosen', options: ['massage', 'kisses', 'firm-holding'] });
});

afterEach(async () => {
  await useVaultStore().wipe();
});

const touchTo = (...names: string[]) =>
  useOwnLetter(() => names).value.fields.find(({ field }) => field === 'touch')?.derived?.[0].options;

const noMassage = (partner = '') =>
  useBoundariesStore().keep(newBoundary(wordingOf({ topic: 'Massage', practiceIds: ['massage'], partner }), '2026-11-24T10:00:00.000Z'));

it('a card asks for nothing that a limit, a stance or own words rule out', async () => {
  expect(touchTo()).toEqual(['massage', 'kisses', 'firm-holding']);
  await noMassage();
  expect(touchTo()).toEqual(['kisses', 'firm-holding']);
  await useCardStore().change((before) => ({
    ...before,
    stances: { ...before.stances, 'lingering-kisses': { receive: 'hard-limit' } },
    fields: { ...before.fields, 'please-dont': 'No cuddling, no snuggling' },
  }));
  expect(useOwnLetter().value.fields.find(({ field }) => field === 'touch')?.derived).toBeUndefined();
});

it('a limit for one person changes the card that they are shown, and no other', async () => {
  await noMassage('Sam');
  expect(touchTo('sam')).toEqual(['kisses', 'firm-holding']);
  expect(touchTo('Jo')).toContain('massage');
  expect(touchTo()).toContain('massage');
});
