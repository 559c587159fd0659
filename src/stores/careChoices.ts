import { computed, type ComputedRef } from 'vue';
import { scoring } from '@/content/scoring';
import { aloneFirst } from '@/domain/menu/aloneFirst';
import type { Ranking } from '@/domain/menu/ranking';
import { rankPractices } from '@/domain/menu/rankPractices';
import type { RefusingPartner } from '@/domain/partner/refusedInPlan';
import type { PracticeId } from '@/domain/practice';
import type { SessionPerson } from '@/domain/session/person';
import type { Company } from '@/domain/session/session';
import type { Situation } from '@/domain/situation';
import type { Direction } from '@/domain/stance';
import { useCatalogueStore } from './catalogue';
import { useMenuStore } from './menu';
import { usePartnerRefusalsStore } from './partnerRefusals';

interface CareChoices {
  /** What could be offered, best first. */
  readonly candidates: readonly PracticeId[];
  readonly leftOut: ReadonlySet<PracticeId>;
  /** What could be offered but for the cards of others who are there, and whose say no. */
  readonly refused: ReadonlyMap<PracticeId, readonly RefusingPartner[]>;
  /** The one direction that is open for a practice; undefined where both are, or it doesn't matter. */
  readonly onlyFor: (id: PracticeId) => Direction | undefined;
}

/** Whether nobody else is there. */
export function isForOne(there: Company, after: Situation | undefined): boolean {
  return there === 'alone' || after === 'solo';
}

/**
 * What could be offered in a session, and what is left out of it: in both directions, and what the card of anybody who is
 * there refuses, as in the tray; for somebody alone in the direction of receiving, what is as good alone first.
 */
export function useCareChoices(
  situation: ComputedRef<Situation | undefined>,
  company: ComputedRef<Company>,
  people: ComputedRef<readonly SessionPerson[]>,
) {
  const menu = useMenuStore();
  const catalogue = useCatalogueStore();
  const partnerRefusals = usePartnerRefusalsStore();

  function rankingFor(direction: Direction, after: Situation | undefined): Ranking {
    if (after) return rankPractices(menu.inputFor(direction, after), scoring);
    return direction === 'receive' ? menu.receiving : menu.giving;
  }

  function suits(id: PracticeId, after: Situation | undefined): boolean {
    const practice = catalogue.practiceById.get(id);
    return practice !== undefined && (after !== 'afar' || practice.remote);
  }

  function choicesFor(
    after: Situation | undefined,
    there: Company,
    present: readonly SessionPerson[],
  ): CareChoices {
    const isAlone = isForOne(there, after);
    const receiving = rankingFor('receive', after);
    const giving = rankingFor('give', after);
    const others = partnerRefusals.among(present);
    const notReceived = new Set([...receiving.leftOut.map(({ id }) => id), ...others.closed.receive]);
    const notGiven = new Set([...giving.leftOut.map(({ id }) => id), ...others.closed.give]);
    const closed = isAlone ? [...notReceived] : [...notReceived].filter((id) => notGiven.has(id));
    const leftOut = new Set([...others.leftOut, ...closed]);
    // What an answer rules out after some situations isn't offered where nobody said what came before.
    const open = [...receiving.ranked, ...(isAlone ? [] : giving.ranked)].filter(({ notAfter }) => notAfter.length === 0);
    const suiting = isAlone
      ? aloneFirst(open, catalogue.practiceById)
      : [...new Set(open.map(({ id }) => id))].filter((id) => suits(id, after));
    const candidates = suiting.filter((id) => !leftOut.has(id));
    const refused = new Map(suiting.flatMap((id) => (leftOut.has(id) ? [[id, others.by.get(id) ?? []] as const] : [])));
    const onlyFor = (id: PracticeId): Direction | undefined => {
      if (isAlone || notReceived.has(id) === notGiven.has(id)) return undefined;
      return notGiven.has(id) ? 'receive' : 'give';
    };
    return { candidates, leftOut, refused, onlyFor };
  }

  const now = computed(() => choicesFor(situation.value, company.value, people.value));
  return { choicesFor, now };
}
