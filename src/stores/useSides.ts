import { computed } from 'vue';
import { scoring } from '@/content/scoring';
import { boundariesFor } from '@/domain/boundary/boundariesFor';
import { ownSide, sideOfCard, type Side } from '@/domain/match/side';
import type { Ranking } from '@/domain/menu/ranking';
import { rankPractices } from '@/domain/menu/rankPractices';
import { claimedOf, spokenFor } from '@/domain/menu/spokenFor';
import type { PartnerId } from '@/domain/partner/partner';
import { wantsNone } from '@/domain/quiz/progress';
import type { Direction } from '@/domain/stance';
import { useBoundariesStore } from './boundaries';
import { useCardStore } from './card';
import { useMenuStore } from './menu';
import { usePartnerRefusalsStore } from './partnerRefusals';
import { usePartnersStore } from './partners';
import { useOwnLetter } from './useOwnLetter';

/** The sides of the owner and of the partners. They need the catalogue to be loaded. */
export function useSides() {
  const menu = useMenuStore();
  const card = useCardStore();
  const boundaries = useBoundariesStore();
  const partners = usePartnersStore();
  const refusals = usePartnerRefusalsStore();
  const letter = useOwnLetter();

  /**
   * Without ratings, and the answers speak for what they speak for on a card that goes out: so the same menu stands on both
   * phones. Those of somebody who would rather have no aftercare speak for none.
   */
  function rank(direction: Direction): Ranking {
    const input = { ...menu.inputFor(direction), ratings: [] };
    const ranking = rankPractices(input, scoring);
    const isNone = direction === 'receive' && wishesNone.value;
    const claimed = new Set(isNone ? [] : claimedOf(spokenFor(input, scoring, ranking.ranked), card.card.stances, direction));
    return { ...ranking, ranked: ranking.ranked.map((each) => (claimed.has(each.id) ? each : { ...each, score: 0 })) };
  }

  const wishesNone = computed(() => wantsNone(letter.value.wish));
  const rankings = computed(() => ({ receive: rank('receive'), give: rank('give') }));
  const needs = computed(() =>
    Object.fromEntries(letter.value.needs.flatMap(({ need, weight }) => (weight ? [[need, weight]] : []))),
  );

  /**
   * The owner's side in a plan with these partners, and with people of whom only a name is known: conditions about
   * anybody else stay out of their sight.
   */
  function ownSideWith(ids: readonly PartnerId[], named: readonly string[] = []): Side {
    const namesOfPartners = ids.flatMap((id) => {
      const partner = partners.find(id);
      return partner ? [partner.name, ...partner.formerNames] : [];
    });
    const names = [...namesOfPartners, ...named.flatMap((name) => partners.namesOf(name))];
    return ownSide({
      rankings: rankings.value,
      stances: card.card.stances,
      needs: needs.value,
      boundaries: boundariesFor(boundaries.inForce, names),
    });
  }

  /** The side of a partner; undefined while they have shared no card. */
  function sideOf(id: PartnerId): Side | undefined {
    const received = partners.receivedOf(id);
    const refused = refusals.refusing.get(id)?.refused;
    if (!received || !refused) return undefined;
    return sideOfCard(received.card, { receive: new Set(refused.receive.keys()), give: new Set(refused.give.keys()) });
  }

  return { ownSideWith, sideOf, wishesNone };
}
