import type { Limit } from '../boundary/boundary';
import type { SharedBoundary, SharedCard } from '../exchange/sharedCard';
import type { PracticeId } from '../practice';
import { isRefusing, type Direction, type RefusingStance } from '../stance';

/** Why another person's card says no to a practice. */
export type Refusal =
  | { readonly kind: 'stance'; readonly stance: RefusingStance }
  | { readonly kind: 'boundary'; readonly boundary: SharedBoundary }
  | { readonly kind: 'words' };

const firm: readonly Limit[] = ['hard', 'soft'];

/**
 * What a card refuses in one direction of its owner's, with the first reason for each: a stance that says no in that
 * direction; in both directions, a hard or soft boundary that names it, and the words under "please don't", for which
 * `namedIn` tells what they name. What a limit's owner is silent about isn't in the card and not in here: nothing here
 * ever means a yes. `alike`: what else on this device a refused practice stands for (own ones named after it; with the
 * name of a practice of the sender's own); it holds the practice itself or not. `isMutual`: whether nobody can give a
 * practice without having it; then a stance that says no in the other direction counts as well, for that practice alone.
 */
export function refusedBy(
  card: SharedCard,
  namedIn: (words: string) => readonly PracticeId[],
  direction: Direction,
  alike: (id: PracticeId, name?: string) => readonly PracticeId[] = () => [],
  isMutual: (id: PracticeId) => boolean = () => false,
): ReadonlyMap<PracticeId, Refusal> {
  const refused = new Map<PracticeId, Refusal>();
  const nameOf = new Map(card.practices.map(({ practice, name }) => [practice.id, name]));
  const refuse = (id: PracticeId, why: Refusal) => {
    for (const each of [id, ...alike(id, nameOf.get(id))]) if (!refused.has(each)) refused.set(each, why);
  };

  for (const [id, said] of Object.entries(card.stances)) {
    const stance = said[direction];
    if (isRefusing(stance)) refuse(id, { kind: 'stance', stance });
  }
  for (const [id, said] of Object.entries(card.stances)) {
    const stance = said[direction === 'receive' ? 'give' : 'receive'];
    if (isRefusing(stance) && isMutual(id) && !refused.has(id)) refused.set(id, { kind: 'stance', stance });
  }
  for (const boundary of card.boundaries.filter(({ limit }) => firm.includes(limit))) {
    for (const id of boundary.practiceIds) refuse(id, { kind: 'boundary', boundary });
  }
  const words = card.fields['please-dont'];
  if (words) for (const id of namedIn(words)) refuse(id, { kind: 'words' });
  return refused;
}
