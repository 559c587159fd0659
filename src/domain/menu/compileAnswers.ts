import type { Need } from '../need';
import { attributes, levels, type Practice, type PracticeId } from '../practice';
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
  const byLevel = attributes.map(() => levels.map(() => 0));
  const leftOut = new Set<PracticeId>();
  const leftOutFrom = attributes.map(() => Infinity);
  for (const { effect } of inForce) {
    for (const [id, points] of Object.entries(effect.practices ?? {})) add(byPractice, id, points);
    for (const [need, points] of Object.entries(effect.needs ?? {})) add(byNeed, need as Need, points);
    for (const id of effect.leaveOut?.practices ?? []) leftOut.add(id);
    attributes.forEach((attribute, index) => {
      const points = effect.attributes?.[attribute];
      const table = byLevel[index];
      if (points && table) for (const level of levels) table[level] = (table[level] ?? 0) + points[level];
      leftOutFrom[index] = Math.min(leftOutFrom[index] ?? Infinity, effect.leaveOut?.atLeast?.[attribute] ?? Infinity);
    });
  }

  return {
    points(practice) {
      let points = byPractice.get(practice.id) ?? 0;
      for (const need of practice.needs) points += byNeed.get(need) ?? 0;
      for (let index = 0; index < attributes.length; index++) {
        points += byLevel[index]?.[practice[attributes[index] ?? 'touch']] ?? 0;
      }
      return points;
    },
    leavesOut(practice) {
      if (leftOut.has(practice.id)) return true;
      return attributes.some((attribute, index) => practice[attribute] >= (leftOutFrom[index] ?? Infinity));
    },
  };
}

function add<Key>(sums: Map<Key, number>, key: Key, points: number): void {
  sums.set(key, (sums.get(key) ?? 0) + points);
}
