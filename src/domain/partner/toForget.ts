import type { ReceivedCard, SharedCard } from '../exchange/sharedCard';
import { localDay } from '../localDay';

/**
 * A received card without what its sender asked to be gone by now (`at`: ISO time): undefined where that is the card itself;
 * the same object where nothing is due. Nothing is while the clock stands before the time at which the card was received:
 * such a clock tells no day.
 */
export function withoutForgotten(received: ReceivedCard, at: string): ReceivedCard | undefined {
  if (at < received.receivedAt) return received;
  if (isDue(received.card, at)) return undefined;
  if (!received.before || !isDue(received.before, at)) return received;
  const { before: _, ...rest } = received;
  return rest;
}

function isDue({ forgetOn }: SharedCard, at: string): boolean {
  return forgetOn !== undefined && localDay(at) >= forgetOn;
}
