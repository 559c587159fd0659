import type { Category, Practice, PracticeId } from '../practice';
import type { Ranking } from './ranking';

/** A try is small with at most this effort (0 to 3) ... */
const smallEffort = 1;
/** ... and when it can be done in this many minutes. */
const smallMinutes = 10;

/**
 * Small things to try when somebody doesn't know what helps: one from each kind of practice, in the order of the
 * ranking. Never one that is left out, be it in some situations only: nobody knows what comes before the try. Fewer
 * than `count` when there are not enough kinds.
 */
export function chooseSmallTries(ranking: Ranking, practices: readonly Practice[], count = 3): readonly PracticeId[] {
  const practiceById = new Map(practices.map((practice) => [practice.id, practice]));
  const kinds = new Set<Category>();
  const chosen: PracticeId[] = [];
  for (const { id, notAfter } of ranking.ranked) {
    if (chosen.length >= count) break;
    const practice = practiceById.get(id);
    if (!practice || notAfter.length > 0 || !isSmall(practice) || kinds.has(practice.category)) continue;
    kinds.add(practice.category);
    chosen.push(id);
  }
  return chosen;
}

function isSmall({ effort, minutes: [shortest] }: Practice): boolean {
  return effort <= smallEffort && shortest <= smallMinutes;
}
