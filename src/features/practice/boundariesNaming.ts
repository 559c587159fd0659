import { currentWording } from '@/domain/boundary/boundaryHistory';
import { generalWords } from '@/content/generalWords';
import { practicesNamedIn } from '@/domain/menu/namedPractices';
import { buildSearchIndex } from '@/domain/menu/search';
import type { Practice, PracticeId, PracticeText } from '@/domain/practice';
import type { NotedBoundary } from '@/stores/boundaries';

/**
 * The boundaries in force that don't hold a practice yet, and whose words name it, by its name, another name or its kind,
 * or that hold a built-in namesake of it. A boundary is written before some practices are: without this, "no hugs"
 * wouldn't reach a hug that is added later.
 */
export function boundariesNaming(
  { name, alsoCalled, practice }: Pick<PracticeText, 'name' | 'alsoCalled'> & { readonly practice: Practice },
  id: PracticeId,
  boundaries: readonly NotedBoundary[],
  namesakes: readonly PracticeId[],
): readonly NotedBoundary[] {
  const index = buildSearchIndex([{ id, name, alsoCalled, line: '', practice }], generalWords);
  return boundaries.filter(({ value }) => {
    if (value.withdrawnAt !== undefined) return false;
    const { topic, words, limit, practiceIds } = currentWording(value);
    if (limit === 'open' || practiceIds.includes(id)) return false;
    const holdsNamesake = practiceIds.some((held) => namesakes.includes(held));
    return holdsNamesake || practicesNamedIn(`${topic} ${words}`, index).length > 0;
  });
}
