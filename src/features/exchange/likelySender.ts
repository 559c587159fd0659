import type { PartnerId } from '@/domain/partner/partner';
import type { Outgoing } from '@/stores/exchange';

/**
 * The one who most likely gives a card whose sender isn't known: to whom the own card was shown a moment ago. Nobody of
 * whom a card is held already: it must not go by a choice that nobody made.
 */
export function likelySender(outgoing: Outgoing | undefined, holdsCardOf: (id: PartnerId) => boolean): PartnerId | undefined {
  if (outgoing?.message.kind !== 'card' || outgoing.partnerId === undefined) return undefined;
  return holdsCardOf(outgoing.partnerId) ? undefined : outgoing.partnerId;
}
