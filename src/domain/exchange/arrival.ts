import type { ReceivedCard, SharedCard } from './sharedCard';

/** How a card that has come stands to the one that is held of the same person. Of two cards the later one holds. */
export type Arrival = 'first' | 'newer' | 'same' | 'older';

export function arrivalOf(card: SharedCard, held: ReceivedCard | undefined): Arrival {
  if (!held) return 'first';
  const [its, ours] = [Date.parse(card.madeAt), Date.parse(held.card.madeAt)];
  if (its === ours) return 'same';
  return its > ours ? 'newer' : 'older';
}
