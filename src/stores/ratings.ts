import { defineStore } from 'pinia';
import { computed } from 'vue';
import type { Rating } from '@/domain/rating';
import { ratingKind } from '@/vault/practices';
import { useVaultStore } from './vault';

/** How much practices helped, each time that somebody said so. */
export const useRatingsStore = defineStore('ratings', () => {
  const vault = useVaultStore();
  const kept = vault.recordsOf(ratingKind);
  const ratings = computed(() => kept.value.map(({ value }) => value));

  /** Keeps a rating, new or in the place of the one with that id. */
  function keep(value: Rating, id: string): Promise<boolean> {
    return vault.keep([{ kind: ratingKind, id, value }]);
  }

  function remove(id: string): Promise<boolean> {
    return vault.keep([{ kind: ratingKind, id, value: undefined }]);
  }

  /** Keeps several ratings under the ids given, all or none; undefined removes one. */
  function keepAll(several: ReadonlyMap<string, Rating | undefined>): Promise<boolean> {
    return vault.keep([...several].map(([id, value]) => ({ kind: ratingKind, id, value })));
  }

  return { ratings, keep, remove, keepAll };
});
