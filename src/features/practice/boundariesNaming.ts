import { currentWording } from '@/domain/boundary/boundaryHistory';
import type { Boundary } from '@/domain/boundary/boundary';
import { practicesNamedIn } from '@/domain/menu/namedPractices';
import { buildSearchIndex } from '@/domain/menu/search';
import type { PracticeId, PracticeText } from '@/domain/practice';

/** A boundary as it is kept. */
interface NotedBoundary {
  readonly id: string;
  readonly value: Boundary;
}

/**
 * The boundaries in force whose words name a practice, by its name or another name, and that don't hold it yet. A
 * boundary is written before some practices are: without this, "no massage" wouldn't reach a massage that is added later.
 */
export function boundariesNaming(
  { name, alsoCalled }: Pick<PracticeText, 'name' | 'alsoCalled'>,
  id: PracticeId,
  boundaries: readonly NotedBoundary[],
): readonly NotedBoundary[] {
  const index = buildSearchIndex([{ id, name, alsoCalled, line: '' }]);
  return boundaries.filter(({ value }) => {
    if (value.withdrawnAt !== undefined) return false;
    const { topic, words, limit, practiceIds } = currentWording(value);
    return limit !== 'open' && !practiceIds.includes(id) && practicesNamedIn(`${topic} ${words}`, index).length > 0;
  });
}
