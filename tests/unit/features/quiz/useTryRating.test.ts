import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useTryRating } from '@/features/quiz/useTryRating';
import { useCatalogueStore } from '@/stores/catalogue';
import { useRatingsStore } from '@/stores/ratings';
import { useUndoStore } from '@/stores/undo';
import { useVaultStore } from '@/stores/vault';
import { failPuts } from '../../../support/failPuts';
import { inComponent, newWindow } from '../../../support/inComponent';

async function openTry() {
  const pinia = newWindow();
  const stores = { vault: useVaultStore(), ratings: useRatingsStore(), undo: useUndoStore() };
  await stores.vault.open();
  await useCatalogueStore().load();
  return { ...stores, ...inComponent(pinia, () => useTryRating('massage')) };
}

let open: Awaited<ReturnType<typeof openTry>>;

beforeEach(async () => {
  open = await openTry();
});

afterEach(async () => {
  open.undo.dismiss();
  open.leave();
  await open.vault.wipe();
});

describe('the rating of a small try', () => {
  it('is one a visit: a second thought takes the place of the first, and an undo takes it away', async () => {
    await open.made.rate(['1']);
    await open.made.rate(['2']);
    expect(open.ratings.ratings.map(({ helped }) => helped)).toEqual([2]);
    await open.undo.undo();
    expect(open.ratings.ratings).toEqual([]);
    expect(open.made.rated.value).toBeUndefined();
  });

  it('stays as it was where another can’t be kept, and nothing says that it is done', async () => {
    await open.made.rate(['1']);
    open.undo.dismiss();
    const restore = failPuts(new DOMException('full', 'QuotaExceededError'));
    await open.made.rate(['2']);
    restore();
    expect(open.ratings.ratings.map(({ helped }) => helped)).toEqual([1]);
    expect(open.undo.last).toBeUndefined();
    expect(open.made.moved.value).toBe('');
    await open.vault.retry();
    expect(open.ratings.ratings.map(({ helped }) => helped)).toEqual([2]);
  });
});
