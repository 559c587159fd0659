import { defineStore } from 'pinia';
import { computed } from 'vue';
import { withNamesakes } from '@/domain/menu/namesakes';
import { nameKey } from '@/domain/nameKey';
import type { PartnerId } from '@/domain/partner/partner';
import { refusedBy } from '@/domain/partner/refusals';
import { refusedInPlan, type RefusedInPlan, type RefusingPartner } from '@/domain/partner/refusedInPlan';
import type { PracticeId } from '@/domain/practice';
import type { SessionPerson } from '@/domain/session/person';
import { useCatalogueStore } from './catalogue';
import { usePartnersStore } from './partners';

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

  const refusing = computed<ReadonlyMap<PartnerId, RefusingPartner>>(
    () =>
      new Map(
        partners.partners.flatMap(({ id, value: { name } }) => {
          const card = partners.receivedOf(id)?.card;
          if (!card) return [];
          const refused = {
            receive: refusedBy(card, catalogue.namedIn, 'receive', alike, isMutual),
            give: refusedBy(card, catalogue.namedIn, 'give', alike, isMutual),
          };
          return [[id, { partnerId: id, name, refused }]];
        }),
      ),
  );

  /** What the cards of the people of a plan keep out of it. People are known by their names. */
  function among(people: readonly SessionPerson[]): RefusedInPlan {
    return refusedInPlan(people, ({ name }) => partners.allCalled(name).flatMap(({ id }) => refusing.value.get(id) ?? []));
  }

  return { among, refusing };
});
