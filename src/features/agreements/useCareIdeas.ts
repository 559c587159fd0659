import { computed, type ComputedRef } from 'vue';
import { matchesFor } from '@/domain/match/matches';
import type { Side } from '@/domain/match/side';
import { useCatalogueStore } from '@/stores/catalogue';
import { useSides } from '@/stores/useSides';
import { useTray } from '@/stores/useTray';
import { mine, type FormPerson, type FormPractice } from './agreementForm';

/** How many of each kind are offered: enough to begin with, few enough to read. */
const most = 6;

type Idea = Pick<FormPractice, 'id' | 'receiver'>;

/** What could go into an agreement: what was put into the tray, and what suits both cards where there are two. */
export function useCareIdeas(people: () => readonly FormPerson[]): {
  readonly inTray: ComputedRef<readonly Idea[]>;
  readonly inMenu: ComputedRef<readonly Idea[]>;
} {
  const { standing } = useTray();
  const catalogue = useCatalogueStore();
  const { ownSideWith, sideOf } = useSides();

  const inTray = computed(() =>
    standing.value.map(({ practice: { id }, only }): Idea => {
      const [other] = people().filter(({ key }) => key !== mine);
      const isForOther = only === 'give' && other && people().length === 2;
      return { id, receiver: only === 'receive' ? mine : isForOther ? other.key : 'each-other' };
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
