import type { BoundaryWording } from '@/domain/boundary/boundary';
import type { PracticeId } from '@/domain/practice';

/** The conditions that boundaries in force bind practices to. */
export function conditionsByPractice(inForce: readonly BoundaryWording[]): ReadonlyMap<PracticeId, readonly string[]> {
  const conditions = new Map<PracticeId, string[]>();
  for (const wording of inForce) {
    if (wording.limit !== 'conditional') continue;
    for (const id of wording.practiceIds) conditions.set(id, [...(conditions.get(id) ?? []), wording.conditions]);
  }
  return conditions;
}
