import { computed, type ComputedRef } from 'vue';
import { matchesFor } from '@/domain/match/matches';
import type { Side } from '@/domain/match/side';
import { nameKey } from '@/domain/nameKey';
import type { PracticeId } from '@/domain/practice';
import { useCatalogueStore } from '@/stores/catalogue';
import { useCompareStore } from '@/stores/compare';
import { useCompareList } from '@/stores/useCompareList';
import { useSides } from '@/stores/useSides';
import { useTray } from '@/stores/useTray';
import { mine, type FormKey, type FormPerson, type FormPractice } from './agreementForm';

/** How many of each kind are offered: enough to begin with, few enough to read. */
const most = 6;

type Idea = Pick<FormPractice, 'id' | 'receiver'>;

/**
 * What could go into an agreement: what was put into the tray, once for each whom it could be for, and what suits both cards
 * where there are two.
 */
export function useCareIdeas(people: () => readonly FormPerson[]): {
  readonly inTray: ComputedRef<readonly Idea[]>;
  readonly inMenu: ComputedRef<readonly Idea[]>;
} {
  const { standing } = useTray();
  const catalogue = useCatalogueStore();
  const { ownSideWith, sideOf } = useSides();
  const compare = useCompareStore();
  const { matches } = useCompareList();

  /** Whom a blind compare with one of them found it for, while its result is still here; empty where it found nothing. */
  function foundFor(id: PracticeId): readonly FormKey[] {
    const { names, partnerId } = compare.compare;
    const other = people().find(({ key, ...person }) => {
      if (key === mine) return false;
      if (partnerId !== undefined && person.partnerId !== '') return person.partnerId === partnerId;
      return names.other.trim() !== '' && nameKey(names.other) === nameKey(person.name);
    });
    if (!other) return [];
    const found = matches.value.filter(({ practiceId }) => practiceId === id);
    const forWhom = new Set(found.map(({ direction }) => (direction === 'receive' ? mine : other.key)));
    return forWhom.size === people().length ? ['each-other'] : [...forWhom];
  }

  /** The tray doesn't say for whom: whoever it could be for is offered, unless something else says so. */
  const inTray = computed(() =>
    standing.value.flatMap(({ practice: { id }, only }): readonly Idea[] => {
      const others = people().flatMap(({ key }) => (key === mine ? [] : [key]));
      const open = only === 'receive' ? [mine] : only === 'give' ? others : [mine, ...others, 'each-other'];
      const found = foundFor(id).filter((receiver) => open.includes(receiver));
      return (found.length > 0 ? found : open).map((receiver) => ({ id, receiver }));
    }),
  );

  const own = computed(() => {
    const others = people().filter(({ key }) => key !== mine);
    return ownSideWith(others.map(({ partnerId }) => partnerId), others.map(({ name }) => name));
  });

  const inMenu = computed(() =>
    people().flatMap((person): readonly Idea[] => {
      const theirs = person.key === mine ? undefined : sideOf(person.partnerId);
      if (!theirs) return [];
      const suiting = (receiver: Side, giver: Side) =>
        matchesFor(receiver, giver, catalogue.practices)
          .filter(({ strength }) => strength !== 'ask-first')
          .slice(0, most);
      return [
        ...suiting(own.value, theirs).map(({ id }) => ({ id, receiver: mine })),
        ...suiting(theirs, own.value).map(({ id }) => ({ id, receiver: person.key })),
      ];
    }),
  );

  return { inTray, inMenu };
}
