import type { Practice, PracticeId } from '../practice';
import { isAsGoodAlone } from './aloneFirst';
import type { Ranking } from './ranking';
import { chooseSmallTries } from './smallTries';

/**
 * A few things to lay out on Home: favourites first, in the order of the ranking, then small ones of different kinds.
 * While nothing speaks for any practice, only what is as good alone, so without touch and with little closeness: nobody is
 * assumed to have a partner. Never one that is left out, be it in some situations only. Fewer than `count` when there are
 * not enough.
 */
export function ideasForTonight(
  ranking: Ranking,
  practices: readonly Practice[],
  favourites: readonly PracticeId[],
  count = 3,
): readonly PracticeId[] {
  const knows = ranking.ranked.some(({ score }) => score !== 0);
  const loved = ranking.ranked.flatMap(({ id, notAfter }) => (notAfter.length === 0 && favourites.includes(id) ? [id] : []));
  const small = chooseSmallTries(ranking, knows ? practices : practices.filter(isAsGoodAlone), count);
  return [...new Set([...loved, ...small])].slice(0, count);
}
