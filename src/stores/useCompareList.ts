import { computed } from 'vue';
import type { ComparePerson } from '@/domain/compare/compare';
import { opposite } from '@/domain/compare/compareWish';
import type { Practice, PracticeId } from '@/domain/practice';
import { justMe } from '@/domain/session/person';
import { directions, type Direction } from '@/domain/stance';
import { useCatalogueStore } from './catalogue';
import { useCompareStore } from './compare';
import { useMenuStore } from './menu';
import { usePartnerRefusalsStore } from './partnerRefusals';
import { usePartnersStore } from './partners';
import { useTray } from './useTray';

/** A practice that somebody is asked about, and the directions in which they are. Never none. */
export interface ComparedPractice {
  readonly practice: Practice;
  readonly open: readonly Direction[];
}

/**
 * What a blind compare asks each person about. What somebody has ruled out is left out of their own list, and what the card
 * of the other refuses out of the owner's as well, who knows it. What the owner rules out stays in the other's list: a gap
 * there would tell of it, and it can't meet with anything.
 */
export function useCompareList() {
  const catalogue = useCatalogueStore();
  const store = useCompareStore();
  const menu = useMenuStore();
  const partners = usePartnersStore();
  const refusals = usePartnerRefusalsStore();
  const { standing } = useTray();

  const ownRefusals = computed(() => ({
    receive: new Set(menu.receiving.leftOut.map(({ id }) => id)),
    give: new Set(menu.giving.leftOut.map(({ id }) => id)),
  }));
  /** What the other's card refuses, in the owner's directions: by the name that was typed, and by that of their record. */
  const cardRefusals = computed(() => {
    const { names, partnerId } = store.compare;
    const known = partnerId === undefined ? undefined : partners.find(partnerId)?.name;
    const called = [names.other, known ?? ''].map((name, at) => ({ ...justMe, id: `p${at + 1}`, name }));
    return refusals.among(called).closed;
  });

  /** Whether somebody is left unasked about a practice in one direction of theirs. */
  function isRuledOut(person: ComparePerson, id: PracticeId, direction: Direction): boolean {
    if (person === 'other') return cardRefusals.value[opposite(direction)].has(id);
    return ownRefusals.value[direction].has(id) || cardRefusals.value[direction].has(id);
  }

  /** Between two phones only what both know by the same name can meet: the built-in practices. */
  function idsFor(isOnTwoPhones: boolean): readonly PracticeId[] {
    const all = store.compare.list === 'tonight' ? standing.value.map(({ practice }) => practice) : catalogue.practices;
    return all.map(({ id }) => id).filter((id) => !isOnTwoPhones || !catalogue.ownById.has(id));
  }

  /** What a person is asked about, in the order of the list. */
  function askedOf(person: ComparePerson): readonly ComparedPractice[] {
    return store.compare.practiceIds.flatMap((id) => {
      const practice = catalogue.practiceById.get(id);
      const open = directions.filter((direction) => !isRuledOut(person, id, direction));
      return practice && open.length > 0 ? [{ practice, open }] : [];
    });
  }

  /** What was found, without what was ruled out since. */
  const matches = computed(() => {
    const { stage } = store.compare;
    if (stage.kind !== 'over') return [];
    return stage.matches.filter(({ practiceId, direction }) => !isRuledOut('owner', practiceId, direction));
  });
  const tonightCount = computed(() => standing.value.length);

  return { idsFor, askedOf, matches, tonightCount };
}
