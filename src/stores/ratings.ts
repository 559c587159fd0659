import { defineStore } from 'pinia';
import { computed } from 'vue';
import type { Rating } from '@/domain/rating';
import { ratingKind } from '@/vault/practices';
import { newId } from './newId';
import { useVaultStore } from './vault';

/** How much practices helped, each time that somebody said so. */
export const useRatingsStore = defineStore('ratings', () => {
  const vault = useVaultStore();
  const kept = vault.recordsOf(ratingKind);
  const ratings = computed(() => kept.value.map(({ value }) => value));

  /** Adds a rating. Answers with its id once it is on the disk. */
  async function add(value: Rating): Promise<string | undefined> {
    const id = newId();
    return (await vault.keep([{ kind: ratingKind, id, value }])) ? id : undefined;
  }

  function remove(id: string): Promise<boolean> {
    return vault.keep([{ kind: ratingKind, id, value: undefined }]);
  }

  return { ratings, add, remove };
});
