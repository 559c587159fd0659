import { computed, type ComputedRef } from 'vue';
import { boundariesFor } from '@/domain/boundary/boundariesFor';
import { matchesFor } from '@/domain/match/matches';
import { ownSide, sideOfCard, type Side } from '@/domain/match/side';
import { useBoundariesStore } from '@/stores/boundaries';
import { useCardStore } from '@/stores/card';
import { useCatalogueStore } from '@/stores/catalogue';
import { useMenuStore } from '@/stores/menu';
import { usePartnerRefusalsStore } from '@/stores/partnerRefusals';
import { usePartnersStore } from '@/stores/partners';
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
  const menu = useMenuStore();
  const card = useCardStore();
  const boundaries = useBoundariesStore();
  const partners = usePartnersStore();
  const partnerRefusals = usePartnerRefusalsStore();

  const inTray = computed(() =>
    standing.value.map(({ practice: { id }, only }): Idea => {
      const [other] = people().filter(({ key }) => key !== mine);
      const isForOther = only === 'give' && other && people().length === 2;
      return { id, receiver: only === 'receive' ? mine : isForOther ? other.key : 'each-other' };
    }),
  );

  const own = computed(() =>
    ownSide({
      rankings: { receive: menu.receiving, give: menu.giving },
      stances: card.card.stances,
      needs: card.card.needs,
      boundaries: boundariesFor(boundaries.inForce, people().map(({ name }) => name)),
    }),
  );

  function sideOf({ partnerId }: FormPerson): Side | undefined {
    const received = partners.receivedOf(partnerId)?.card;
    const refused = partnerRefusals.refusing.get(partnerId)?.refused;
    if (!received || !refused) return undefined;
    return sideOfCard(received, { receive: new Set(refused.receive.keys()), give: new Set(refused.give.keys()) });
  }

  const inMenu = computed(() =>
    people().flatMap((person): readonly Idea[] => {
      const theirs = person.key === mine ? undefined : sideOf(person);
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
