import type { Namesakes } from '../menu/namesakes';
import type { Caution, Practice, PracticeId } from '../practice';

/** A practice that could do harm now, and the states of body or room because of which. */
export interface BodyBlock {
  readonly id: PracticeId;
  readonly because: readonly [Caution, ...Caution[]];
}

/**
 * The practices to keep from, in the order of the catalogue: each that shares a caution with those found. What holds for a
 * built-in practice holds for the own ones named after it, since whoever added "my foot massage" may have ticked nothing.
 */
export function blockedPractices(
  found: readonly Caution[],
  practices: readonly Practice[],
  namesakes: Namesakes,
): readonly BodyBlock[] {
  const cautionsOf = new Map(practices.map(({ id, cautions }) => [id, cautions]));
  return practices.flatMap(({ id, cautions }) => {
    const all = new Set([...cautions, ...(namesakes.get(id) ?? []).flatMap((shared) => cautionsOf.get(shared) ?? [])]);
    const [first, ...rest] = found.filter((caution) => all.has(caution));
    return first === undefined ? [] : [{ id, because: [first, ...rest] as const }];
  });
}
