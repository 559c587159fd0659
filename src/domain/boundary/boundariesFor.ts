import { nameKey } from '../nameKey';
import type { BoundaryWording } from './boundary';

/**
 * Of boundaries in force those that the people of an evening may see together: those for everyone, and those about
 * somebody who is there by that name. What is about another person is nobody's here.
 */
export function boundariesFor(inForce: readonly BoundaryWording[], names: readonly string[]): readonly BoundaryWording[] {
  const there = names.map(nameKey).filter((name) => name !== '');
  return inForce.filter(({ partner }) => partner.trim() === '' || there.includes(nameKey(partner)));
}
