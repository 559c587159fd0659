import type { ReceivedCard, SharedCard } from './sharedCard';

/** How a card that has come stands to the one that is held of the same person. Of two cards the later one holds. */
export type Arrival = 'first' | 'newer' | 'same' | 'older';

/**
 * A card that says it was made after it was received comes from a clock that ran ahead: it counts from when it was
 * received, so that what its sender says later, by a clock that was set right, isn't shut out.
 */
export function arrivalOf(card: SharedCard, held: ReceivedCard | undefined): Arrival {
  if (!held) return 'first';
  const [its, ours] = [Date.parse(card.madeAt), Date.parse(held.card.madeAt)];
  if (its === ours) return 'same';
  return its > Math.min(ours, Date.parse(held.receivedAt)) ? 'newer' : 'older';
}
