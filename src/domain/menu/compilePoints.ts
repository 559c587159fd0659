import type { Need } from '../need';
import { attributes, levels, type Attribute, type Practice, type PracticeId } from '../practice';
import type { EffectInForce } from './effectsInForce';

/**
 * The points of all effects in force, added up so that a practice costs a few look-ups instead of a walk through the
 * table: the same as those of the effects one by one.
 */
export function compilePoints(inForce: readonly EffectInForce[]): (practice: Practice) => number {
  const byPractice = new Map<PracticeId, number>();
  const byNeed = new Map<Need, number>();
  const byLevel = forEachAttribute((): [number, number, number, number] => [0, 0, 0, 0]);
  for (const { effect } of inForce) {
    for (const [id, points] of Object.entries(effect.practices ?? {})) add(byPractice, id, points);
    for (const [need, points] of Object.entries(effect.needs ?? {})) add(byNeed, need as Need, points);
    for (const attribute of attributes) {
      const points = effect.attributes?.[attribute];
      if (points) for (const level of levels) byLevel[attribute][level] += points[level];
    }
  }

  // The attributes are spelled out: a loop over their names took three times as long for a large catalogue.
  return (practice) => {
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
  };
}

function forEachAttribute<Value>(make: () => Value): Record<Attribute, Value> {
  return { touch: make(), talk: make(), effort: make(), stimulation: make(), warmth: make(), closeness: make() };
}

function add<Key>(sums: Map<Key, number>, key: Key, points: number): void {
  sums.set(key, (sums.get(key) ?? 0) + points);
}
