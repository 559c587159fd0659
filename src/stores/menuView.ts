import { defineStore } from 'pinia';
import { reactive, toRefs, watch } from 'vue';
import { countFilters, noFilter, type MenuFilter } from '@/domain/menu/menuFilter';
import type { Situation } from '@/domain/situation';
import type { Direction } from '@/domain/stance';
import { useVaultStore } from './vault';

/** How many rows stand at first, and how many come with each "more". */
const firstRows = 8;
const moreRows = 60;

interface MenuView {
  direction: Direction;
  isSearching: boolean;
  words: string;
  filter: MenuFilter;
  situation: Situation | undefined;
  onlyFavourites: boolean;
  rows: number;
  scroll: number;
}

const firstView: MenuView = {
  direction: 'receive',
  isSearching: false,
  words: '',
  filter: noFilter,
  situation: undefined,
  onlyFavourites: false,
  rows: firstRows,
  scroll: 0,
};

/**
 * How the menu was left: kept in memory only, never in the address, so that one comes back from a practice to the same
 * list, and forgotten when the vault closes.
 */
export const useMenuViewStore = defineStore('menu-view', () => {
  const view = reactive({ ...firstView });
  const vault = useVaultStore();
  watch(
    () => vault.status,
    (status) => {
      if (status !== 'open') Object.assign(view, firstView);
    },
  );

  function setFilter(part: Partial<MenuFilter>): void {
    view.filter = { ...view.filter, ...part };
  }

  function clearFilters(): void {
    Object.assign(view, { filter: noFilter, situation: undefined, onlyFavourites: false });
  }

  /** How many filters are set, the situation and the favourites among them. */
  function countSet(): number {
    return countFilters(view.filter) + Number(view.situation !== undefined) + Number(view.onlyFavourites);
  }

  function showMore(): void {
    view.rows += moreRows;
  }

  return { ...toRefs(view), setFilter, clearFilters, countSet, showMore };
});
