import { computed } from 'vue';
import { fitsFilter, type MenuFilter } from '@/domain/menu/menuFilter';
import type { RankedPractice } from '@/domain/menu/ranking';
import { effortLevelLabels, placeLabels, talkLevelLabels, touchLevelLabels } from '@/i18n/practiceLabels';
import { useWords } from '@/i18n/words';
import { useCatalogueStore } from '@/stores/catalogue';
import { useMenuChoicesStore } from '@/stores/menuChoices';
import { useMenuViewStore } from '@/stores/menuView';

/** A filter that alone stands between the person and `count` practices. */
export interface DroppableFilter {
  readonly label: string;
  readonly count: number;
  readonly drop: () => void;
}

/** Which single filter to drop so that something fits again; the one that brings back most first. */
export function useDroppableFilters(searched: () => readonly RankedPractice[]) {
  const { t } = useWords();
  const view = useMenuViewStore();
  const menuChoices = useMenuChoicesStore();
  const catalogue = useCatalogueStore();

  /** The filters that are set, each with its word and what letting it go leaves. */
  function filtersSet(): { label: string; without: Partial<MenuFilter> }[] {
    const { minutes, effort, touch, talk, place, fromAfar, alone } = view.filter;
    return [
      ...(minutes === undefined
        ? []
        : [{ label: t('menu.minutesUpTo', { value: minutes }), without: { minutes: undefined } }]),
      ...(effort === undefined ? [] : [{ label: t(effortLevelLabels[effort]), without: { effort: undefined } }]),
      ...(touch === undefined ? [] : [{ label: t(touchLevelLabels[touch]), without: { touch: undefined } }]),
      ...(talk === undefined ? [] : [{ label: t(talkLevelLabels[talk]), without: { talk: undefined } }]),
      ...(place === undefined ? [] : [{ label: t(placeLabels[place]), without: { place: undefined } }]),
      ...(fromAfar ? [{ label: t('menu.fromAfar'), without: { fromAfar: false } }] : []),
      ...(alone ? [{ label: t('menu.alone'), without: { alone: false } }] : []),
    ];
  }

  function countWith(filter: MenuFilter, onlyFavourites: boolean): number {
    return searched().filter(({ id }) => {
      const practice = catalogue.practiceById.get(id);
      return (
        practice && fitsFilter(practice, filter) && (!onlyFavourites || menuChoices.choices.favourites.includes(id))
      );
    }).length;
  }

  const droppable = computed<DroppableFilter[]>(() => {
    const options = filtersSet().map(({ label, without }) => ({
      label,
      count: countWith({ ...view.filter, ...without }, view.onlyFavourites),
      drop: () => {
        view.setFilter(without);
      },
    }));
    if (view.onlyFavourites) {
      options.push({
        label: t('menu.favourites'),
        count: countWith(view.filter, false),
        drop: () => {
          view.onlyFavourites = false;
        },
      });
    }
    return options.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  });

  return { droppable };
}
