import { defineStore } from 'pinia';
import { ref, shallowRef } from 'vue';
import { countFilters, noFilter, type MenuFilter } from '@/domain/menu/menuFilter';
import type { Situation } from '@/domain/situation';
import type { Direction } from '@/domain/stance';
import { useVaultStore } from '@/stores/vault';

/** How many rows stand at first, and how many come with each "more". */
const firstRows = 8;
const moreRows = 40;

/**
 * How the menu was left: kept in memory only, never in the address, so that one comes back from a practice to the same
 * list, and forgotten when the vault closes.
 */
export const useMenuView = defineStore('menu-view', () => {
  const direction = ref<Direction>('receive');
  const isSearching = ref(false);
  const words = ref('');
  const filter = shallowRef<MenuFilter>(noFilter);
  const situation = ref<Situation>();
  const onlyFavourites = ref(false);
  const rows = ref(firstRows);
  const scroll = ref(0);

  function setFilter(part: Partial<MenuFilter>): void {
    filter.value = { ...filter.value, ...part };
  }

  function clearFilters(): void {
    filter.value = noFilter;
    situation.value = undefined;
    onlyFavourites.value = false;
  }

  /** How many filters are set, the situation and the favourites among them. */
  function countSet(): number {
    return countFilters(filter.value) + Number(situation.value !== undefined) + Number(onlyFavourites.value);
  }

  function showMore(): void {
    rows.value += moreRows;
  }

  function forget(): void {
    clearFilters();
    direction.value = 'receive';
    isSearching.value = false;
    words.value = '';
    rows.value = firstRows;
    scroll.value = 0;
  }

  // It keeps no record: it only has to forget with the others.
  useVaultStore().addReader({ kind: 'menu-view', read: () => Promise.resolve(), forget });

  return {
    direction,
    isSearching,
    words,
    filter,
    situation,
    onlyFavourites,
    rows,
    scroll,
    setFilter,
    clearFilters,
    countSet,
    showMore,
  };
});
