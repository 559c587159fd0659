import type { SharedStance } from '../exchange/sharedCard';
import type { Practice, PracticeId } from '../practice';
import { conditionsOn, isRuledOutBy, type Side } from './side';

/** What can be said of a practice that is suggested at all. */
export const openStances = ['want', 'fits', 'willing', 'curious', 'unsure'] as const satisfies readonly SharedStance[];
export type OpenStance = (typeof openStances)[number];

/** How well two sides meet, the best first. The weaker of the two sides decides; nothing is averaged. */
export const matchStrengths = ['both-glad', 'one-willing', 'ask-first'] as const;
export type MatchStrength = (typeof matchStrengths)[number];

/** A practice that one gives and the other receives, with what each says of it and the conditions of both. */
export interface Match {
  readonly id: PracticeId;
  readonly strength: MatchStrength;
  readonly receiver: OpenStance;
  readonly giver: OpenStance;
  readonly conditions: { readonly receiver: readonly string[]; readonly giver: readonly string[] };
}

/**
 * What suits both when one receives and the other gives: the strongest first, in the catalogue's order where equal. What
 * either refuses in their direction is in no list, nor is anything of which either has said nothing: their silence may
 * hide a limit. `others`: who else is there; what one of them wants nothing to do with is left out as well.
 */
export function matchesFor(
  receiver: Side,
  giver: Side,
  practices: readonly Practice[],
  others: readonly Side[] = [],
): readonly Match[] {
  const matches = practices.flatMap(({ id }) => {
    if (receiver.refuses(id, 'receive') || giver.refuses(id, 'give') || isRuledOutBy([receiver, giver, ...others], id)) return [];
    const said = { receiver: openStance(receiver.says(id, 'receive')), giver: openStance(giver.says(id, 'give')) };
    if (!said.receiver || !said.giver) return [];
    const strength = strengthOf(said.receiver, said.giver);
    if (!strength) return [];
    const conditions = { receiver: conditionsOn(receiver, id), giver: conditionsOn(giver, id) };
    return [{ id, strength, receiver: said.receiver, giver: said.giver, conditions }];
  });
  return matchStrengths.flatMap((strength) => matches.filter((match) => match.strength === strength));
}

function openStance(said: SharedStance | undefined): OpenStance | undefined {
  return openStances.find((stance) => stance === said);
}

/** Undefined where nobody wants it: two who are only willing, or two who aren't sure, need no list for it. */
function strengthOf(one: OpenStance, other: OpenStance): MatchStrength | undefined {
  const both = [one, other];
  const glad = both.filter((stance) => stance === 'want' || stance === 'fits').length;
  if (glad === 2) return 'both-glad';
  if (glad === 1 && both.includes('willing')) return 'one-willing';
  const isOpenToIt = glad > 0 || both.includes('willing') || both.includes('curious');
  return isOpenToIt && (both.includes('curious') || both.includes('unsure')) ? 'ask-first' : undefined;
}
