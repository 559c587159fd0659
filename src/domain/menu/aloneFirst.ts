import type { Practice, PracticeId } from '../practice';
import type { RankedPractice } from './ranking';

/** Whether nothing is missing where nobody else is there: it can be done alone, without touch and with little closeness. */
export function isAsGoodAlone({ solo, touch, closeness }: Practice): boolean {
  return solo && touch === 0 && closeness <= 1;
}

/**
 * What somebody alone may be offered, best first: what is as good alone, by its score and among equals the least bound to
 * others first; then, in the order given, what only has a shape for one, and whatever is spoken against. Nothing that
 * can't be done alone, and nothing unknown to `practices`.
 */
export function aloneFirst(ranked: readonly RankedPractice[], practices: ReadonlyMap<PracticeId, Practice>): readonly PracticeId[] {
  const possible = ranked.flatMap(({ id, score }) => {
    const practice = practices.get(id);
    return practice?.solo ? [{ id, score, closeness: practice.closeness, isGood: isAsGoodAlone(practice) && score >= 0 }] : [];
  });
  const good = possible.filter(({ isGood }) => isGood);
  good.sort((one, other) => other.score - one.score || one.closeness - other.closeness);
  return [...good, ...possible.filter(({ isGood }) => !isGood)].map(({ id }) => id);
}
