import type { Need } from '../need';
import { attributes, type Attribute, type Practice, type PracticeId } from '../practice';
import type { RankingInput } from './ranking';
import type { LevelPoints } from './scoring';

/**
 * What a situation does to the ranking by itself, whatever was answered: points for practices, for needs that they serve
 * and for levels that they have; `solo` and `remote` for what can be done alone, and from afar. All are integers. It
 * never rules anything out.
 */
export interface SituationEffect {
  readonly practices?: Readonly<Record<PracticeId, number>>;
  readonly needs?: Readonly<Partial<Record<Need, number>>>;
  readonly attributes?: Readonly<Partial<Record<Attribute, LevelPoints>>>;
  readonly solo?: number;
  readonly remote?: number;
}

/** The points that the situation gives a practice, in either list; 0 without a situation. */
export function pointsForSituation(
  { situation, situationEffect }: Pick<RankingInput, 'situation' | 'situationEffect'>,
  practice: Practice,
): number {
  if (!situation || !situationEffect) return 0;
  const { practices, needs, attributes: byLevel, solo, remote } = situationEffect;
  let points = practices && Object.hasOwn(practices, practice.id) ? (practices[practice.id] ?? 0) : 0;
  if (needs) for (const need of practice.needs) points += needs[need] ?? 0;
  if (byLevel) for (const attribute of attributes) points += byLevel[attribute]?.[practice[attribute]] ?? 0;
  if (practice.solo) points += solo ?? 0;
  if (practice.remote) points += remote ?? 0;
  return points;
}
