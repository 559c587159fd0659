import { defineStore } from 'pinia';
import { computed } from 'vue';
import type { SharedCard } from '@/domain/exchange/sharedCard';
import { withNamesakes } from '@/domain/menu/namesakes';
import { nameKey } from '@/domain/nameKey';
import type { PartnerId } from '@/domain/partner/partner';
import { refusedBy, type Refusal } from '@/domain/partner/refusals';
import { refusedInPlan, type RefusedInPlan, type RefusingPartner } from '@/domain/partner/refusedInPlan';
import type { PracticeId } from '@/domain/practice';
import type { SessionPerson } from '@/domain/session/person';
import { directions, type Direction } from '@/domain/stance';
import { useCatalogueStore } from './catalogue';
import { usePartnersStore } from './partners';

type Refused = Readonly<Record<Direction, ReadonlyMap<PracticeId, Refusal>>>;

/** What partners' cards say no to. Needs the catalogue: without it free words name nothing. */
export const usePartnerRefusalsStore = defineStore('partner-refusals', () => {
  const partners = usePartnersStore();
  const catalogue = useCatalogueStore();

  const idsByName = computed(() => {
    const ids = new Map<string, PracticeId[]>();
    for (const { id } of catalogue.practices) {
      const text = catalogue.textOf(id);
      for (const name of text ? [text.name, ...text.alsoCalled] : []) {
        ids.set(nameKey(name), [...(ids.get(nameKey(name)) ?? []), id]);
      }
    }
    return ids;
  });

  /** What a practice of a card stands for here: what is called the same, and the own ones that are named after it. */
  function alike(id: PracticeId, name?: string): readonly PracticeId[] {
    const called = name === undefined ? [] : (idsByName.value.get(nameKey(name)) ?? []);
    return withNamesakes([id, ...called], catalogue.namesakes);
  }

  function isMutual(id: PracticeId): boolean {
    return catalogue.practiceById.get(id)?.mutual === true;
  }

  function refusedOf(card: SharedCard, refusedIn: (words: string) => readonly PracticeId[]): Refused {
    return {
      receive: refusedBy(card, refusedIn, 'receive', alike, isMutual),
      give: refusedBy(card, refusedIn, 'give', alike, isMutual),
    };
  }

  /**
   * What the phone of somebody to whom this own card is shown leaves out because of its words and boundaries, in the order
   * of the catalogue; what a stance alone refuses isn't in it. Practices that only this device has stay out, but for those
   * on the card.
   */
  function leftOutElsewhere(card: SharedCard): readonly PracticeId[] {
    const refused = refusedOf(card, catalogue.builtInRefusedIn);
    const ids = new Set(
      directions.flatMap((direction) =>
        [...refused[direction]].filter(([, { kind }]) => kind !== 'stance').map(([id]) => id),
      ),
    );
    const isOnCard = (id: PracticeId) => card.practices.some(({ practice }) => practice.id === id);
    return catalogue.practices
      .map(({ id }) => id)
      .filter((id) => ids.has(id) && (!catalogue.ownById.has(id) || isOnCard(id)));
  }

  const refusing = computed<ReadonlyMap<PartnerId, RefusingPartner>>(
    () =>
      new Map(
        partners.partners.flatMap(({ id, value: { name } }) => {
          const card = partners.receivedOf(id)?.card;
          if (!card) return [];
          return [[id, { partnerId: id, name, refused: refusedOf(card, catalogue.refusedIn) }]];
        }),
      ),
  );

  /** What the cards of the people of a plan keep out of it. People are known by their names. */
  function among(people: readonly SessionPerson[]): RefusedInPlan {
    return refusedInPlan(people, ({ name }) => partners.allCalled(name).flatMap(({ id }) => refusing.value.get(id) ?? []));
  }

  return { among, refusing, leftOutElsewhere };
});
