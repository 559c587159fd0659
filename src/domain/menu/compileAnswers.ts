import type { Need } from '../need';
import { attributes, levels, type Attribute, type Practice, type PracticeId } from '../practice';
import type { EffectInForce } from './effectsInForce';

/** All effects in force, added up so that a practice costs a few look-ups instead of a walk through the table. */
export interface CompiledAnswers {
  points(practice: Practice): number;
  leavesOut(practice: Practice): boolean;
}

/** The same points and the same exclusions as the effects one by one. */
export function compileAnswers(inForce: readonly EffectInForce[]): CompiledAnswers {
  const byPractice = new Map<PracticeId, number>();
  const byNeed = new Map<Need, number>();
  const byLevel = forEachAttribute((): [number, number, number, number] => [0, 0, 0, 0]);
  const leftOut = new Set<PracticeId>();
  const outFrom = forEachAttribute(() => Infinity);
  for (const { effect } of inForce) {
    for (const [id, points] of Object.entries(effect.practices ?? {})) add(byPractice, id, points);
    for (const [need, points] of Object.entries(effect.needs ?? {})) add(byNeed, need as Need, points);
    for (const id of effect.leaveOut?.practices ?? []) leftOut.add(id);
    for (const attribute of attributes) {
      const points = effect.attributes?.[attribute];
      if (points) for (const level of levels) byLevel[attribute][level] += points[level];
      outFrom[attribute] = Math.min(outFrom[attribute], effect.leaveOut?.atLeast?.[attribute] ?? Infinity);
    }
  }

  // The attributes are spelled out: a loop over their names took three times as long for a large catalogue.
  return {
    points(practice) {
      let points =
        (byPractice.get(practice.id) ?? 0) +
        byLevel.touch[practice.touch] +
        byLevel.talk[practice.talk] +
        byLevel.effort[practice.effort] +
        byLevel.stimulation[practice.stimulation] +
        byLevel.warmth[practice.warmth] +
        byLevel.closeness[practice.closeness];
      for (const need of practice.needs) points += byNeed.get(need) ?? 0;
      return points;
    },
    leavesOut: (practice) =>
      practice.touch >= outFrom.touch ||
      practice.talk >= outFrom.talk ||
      practice.effort >= outFrom.effort ||
      practice.stimulation >= outFrom.stimulation ||
      practice.warmth >= outFrom.warmth ||
      practice.closeness >= outFrom.closeness ||
      leftOut.has(practice.id),
  };
}

function forEachAttribute<Value>(make: () => Value): Record<Attribute, Value> {
  return { touch: make(), talk: make(), effort: make(), stimulation: make(), warmth: make(), closeness: make() };
}

function add<Key>(sums: Map<Key, number>, key: Key, points: number): void {
  sums.set(key, (sums.get(key) ?? 0) + points);
}
