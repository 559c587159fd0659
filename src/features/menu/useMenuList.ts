import { computed } from 'vue';
import { scoring } from '@/content/scoring';
import { fitsFilter } from '@/domain/menu/menuFilter';
import type { RankedPractice, Ranking } from '@/domain/menu/ranking';
import { rankPractices } from '@/domain/menu/rankPractices';
import { searchPractices } from '@/domain/menu/search';
import type { PracticeId } from '@/domain/practice';
import { useCatalogueStore } from '@/stores/catalogue';
import { useMenuStore } from '@/stores/menu';
import { useMenuChoicesStore } from '@/stores/menuChoices';
import { useMenuViewStore } from '@/stores/menuView';

/** The menu as it stands on the screen: ranked, searched and filtered. What is left out is never among `list`. */
export function useMenuList() {
  const menu = useMenuStore();
  const menuChoices = useMenuChoicesStore();
  const catalogue = useCatalogueStore();
  const view = useMenuViewStore();

  const ranking = computed<Ranking>(() => {
    if (view.situation) return rankPractices(menu.inputFor(view.direction, view.situation), scoring);
    return view.direction === 'receive' ? menu.receiving : menu.giving;
  });
  /** The ids that the search found, best first; undefined while nothing is searched. */
  const found = computed(() =>
    view.words.trim() ? searchPractices(catalogue.searchIndex, view.words) : undefined,
  );
  const searched = computed<readonly RankedPractice[]>(() => {
    if (!found.value) return ranking.value.ranked;
    const rankedById = new Map(ranking.value.ranked.map((ranked) => [ranked.id, ranked]));
    return found.value.flatMap((id) => rankedById.get(id) ?? []);
  });

  function passes(id: PracticeId): boolean {
    const practice = catalogue.practiceById.get(id);
    if (!practice || !fitsFilter(practice, view.filter)) return false;
    return !view.onlyFavourites || menuChoices.choices.favourites.includes(id);
  }

  const list = computed(() => searched.value.filter(({ id }) => passes(id)));
  const oneToTry = computed(() => {
    const id = ranking.value.oneToTry;
    return id !== undefined && !found.value && passes(id) ? id : undefined;
  });
  const leftOut = computed(() => ranking.value.leftOut);
  /** What was searched and is left out: it is named where nothing else is found, and never listed. */
  const searchedLeftOut = computed(() => {
    const best = new Set(found.value?.slice(0, 3));
    return leftOut.value.filter(({ id }) => best.has(id));
  });

  return { list, searched, oneToTry, leftOut, searchedLeftOut };
}
