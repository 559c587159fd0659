import type { PracticeId } from '../practice';
import type { Rating } from '../rating';
import { directions, stanceOn, type Direction, type Stance, type Stances } from '../stance';
import { stanceKey, type Review } from './review';

/** How often a practice has to have been rated one way before its stance is asked about. */
const timesToAsk = 2;

/**
 * A stance that no longer fits what was said afterwards. `worse`: it was wanted or willing and made things worse more
 * often than not; `better`: it was open and helped each time. `times`: how often; `rated`: all ratings of it.
 */
export interface StaleStance {
  readonly kind: 'worse' | 'better';
  readonly practiceId: PracticeId;
  readonly direction: Direction;
  readonly stance: Stance;
  readonly times: number;
  readonly rated: number;
}

const open: readonly Stance[] = ['willing', 'curious', 'unsure'];
const ruledIn: readonly Stance[] = ['want', 'willing', 'curious'];

/**
 * The stances to ask about, those that made things worse first, then by id. What is ruled out in whatever way is never
 * among them: a no stays. Nor is one that was kept as it is, until it was rated anew. Empty where all fits.
 */
export function staleStances(
  stances: Stances,
  ratings: readonly Rating[],
  ruledOut: ReadonlySet<PracticeId>,
  { keptAt }: Pick<Review, 'keptAt'>,
): readonly StaleStance[] {
  const ofAll = new Map<string, Rating[]>();
  for (const rating of ratings) {
    const key = stanceKey(rating.practiceId, rating.direction);
    const before = ofAll.get(key);
    if (before) before.push(rating);
    else ofAll.set(key, [rating]);
  }
  const found = Object.keys(stances).flatMap((practiceId) =>
    directions.flatMap((direction): readonly StaleStance[] => {
      const stance = stanceOn(stances, practiceId)[direction];
      const key = stanceKey(practiceId, direction);
      const rated = ofAll.get(key) ?? [];
      const isAnswered = Object.hasOwn(keptAt, key) && (keptAt[key] ?? 0) >= rated.length;
      if (stance === undefined || ruledOut.has(practiceId) || isAnswered) return [];
      const worse = rated.filter(({ helped }) => helped < 0).length;
      const better = rated.filter(({ helped }) => helped > 0).length;
      const about = { practiceId, direction, stance, rated: rated.length };
      if (ruledIn.includes(stance) && worse >= timesToAsk && worse > better) return [{ kind: 'worse', times: worse, ...about }];
      if (open.includes(stance) && better >= timesToAsk && better === rated.length) return [{ kind: 'better', times: better, ...about }];
      return [];
    }),
  );
  const order = ({ kind, practiceId }: StaleStance): string => `${kind === 'worse' ? 0 : 1} ${practiceId}`;
  return found.sort((one, other) => (order(one) < order(other) ? -1 : 1));
}

/** The look back with a stance kept as it is. */
export function stanceKept(review: Review, { practiceId, direction, rated }: StaleStance): Review {
  return { ...review, keptAt: { ...review.keptAt, [stanceKey(practiceId, direction)]: rated } };
}
