import { computed } from 'vue';
import type { AgreedPractice, Agreement, AgreementTerms, Place } from '@/domain/agreement/agreement';
import { standingPractices, struckPractices, type StruckPractice } from '@/domain/agreement/struckPractices';
import type { PartnerId } from '@/domain/partner/partner';
import type { PracticeId } from '@/domain/practice';
import type { SessionPerson } from '@/domain/session/person';
import type { Direction } from '@/domain/stance';
import { useCatalogueStore } from './catalogue';
import { useMenuStore } from './menu';
import { usePartnerRefusalsStore } from './partnerRefusals';
import { usePartnersStore } from './partners';

/** An agreement, kept or still being put down. */
type Planned = Pick<Agreement, 'me' | 'partners'> & { readonly terms: AgreementTerms };

/**
 * What of an agreement stands by now. The owner's latest card and boundaries rule over it, and so do the cards that the
 * others have given, by whichever name. Needs the catalogue: without it nothing is known of what is refused.
 */
export function useAgreedPractices() {
  const menu = useMenuStore();
  const catalogue = useCatalogueStore();
  const partners = usePartnersStore();
  const partnerRefusals = usePartnerRefusalsStore();

  const ownRefusals = computed<Readonly<Record<Direction, ReadonlySet<PracticeId>>>>(() => ({
    receive: new Set(menu.receiving.leftOut.map(({ id }) => id)),
    give: new Set(menu.giving.leftOut.map(({ id }) => id)),
  }));
  const partnerSets = computed(
    () =>
      new Map(
        [...partnerRefusals.refusing].map(([id, { refused }]) => [
          id,
          { receive: new Set(refused.receive.keys()), give: new Set(refused.give.keys()) },
        ]),
      ),
  );

  /** The ids under which a practice may be refused here: of one that this device doesn't have, those that its name names. */
  function idsOf({ id, name }: AgreedPractice): readonly PracticeId[] {
    return catalogue.practiceById.has(id) ? [id] : [id, ...catalogue.namesakesFor({ name, alsoCalled: [] })];
  }

  function recordsOf({ partners: known, terms }: Planned, place: Place): readonly PartnerId[] {
    const id = known[place];
    return id === undefined ? partners.allCalled(terms.people[place] ?? '').map((one) => one.id) : [id];
  }

  /** The practices that somebody in it has ruled out by now, and who. */
  function struckIn(planned: Planned): readonly StruckPractice[] {
    return struckPractices(planned.terms, planned.me, (place, practice, direction) => {
      const refusals =
        place === planned.me
          ? [ownRefusals.value[direction]]
          : recordsOf(planned, place).flatMap((id) => partnerSets.value.get(id)?.[direction] ?? []);
      return refusals.some((refused) => idsOf(practice).some((id) => refused.has(id)));
    });
  }

  /**
   * The practices of an agreement that are here and that nobody has ruled out: what may be suggested of it where these
   * people are, whether the agreement names them or not.
   */
  function suggestedIn(agreement: Agreement, there: readonly SessionPerson[]): readonly PracticeId[] {
    const planned = { ...agreement, terms: agreement.wording.terms };
    const standing = standingPractices(planned.terms, struckIn(planned)).map(({ id }) => id);
    const { leftOut } = partnerRefusals.among(there);
    return [...new Set(standing)].filter((id) => catalogue.practiceById.has(id) && !leftOut.has(id));
  }

  return { struckIn, suggestedIn };
}
