import type { Caution } from '../practice';
import { cautions } from '../practice';
import { adviceLevels, type AdviceLevel, type BodyRule, type BodySignId } from './bodyRule';

/** What the ticked signs come to. `rules` are those that apply, the most pressing first, else as they are listed. */
export interface BodyAssessment<Rule extends BodyRule = BodyRule> {
  readonly level: AdviceLevel;
  readonly rules: readonly Rule[];
  readonly cautions: readonly Caution[];
}

/** How pressing a level is: 0 for the mildest. */
export function weightOf(level: AdviceLevel): number {
  return adviceLevels.indexOf(level);
}

/**
 * The most pressing level among the ticked signs, the rules that say so, and what must be kept from meanwhile. Whatever
 * is to be seen by a doctor sets `needs-a-doctor` as well. `ok` and nothing else where nothing is ticked; a sign that no
 * rule knows says nothing.
 */
export function assessBody<Rule extends BodyRule>(
  ticked: readonly BodySignId[],
  rules: readonly Rule[],
): BodyAssessment<Rule> {
  const applying = rules
    .filter(({ id }) => ticked.includes(id))
    .sort((one, other) => weightOf(other.level) - weightOf(one.level));
  const level = applying[0]?.level ?? 'ok';
  const set = new Set<Caution>(applying.flatMap((rule) => rule.cautions));
  if (weightOf(level) >= weightOf('doctor')) set.add('needs-a-doctor');
  return { level, rules: applying, cautions: cautions.filter((caution) => set.has(caution)) };
}
