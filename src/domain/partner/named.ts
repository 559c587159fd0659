import { nameKey } from '../nameKey';
import type { Partner } from './partner';

/** Whether a name, as it was typed anywhere, is one that this partner has or had. Never for an empty one. */
export function isCalled({ name, formerNames }: Partner, typed: string): boolean {
  const key = nameKey(typed);
  return key !== '' && [name, ...formerNames].some((one) => nameKey(one) === key);
}

/**
 * The partner under another name, with the one before among the former ones, so that what was said of them still is. The same
 * object for the same name or an empty one.
 */
export function withName(partner: Partner, typed: string): Partner {
  const name = typed.trim();
  if (name === '' || name === partner.name) return partner;
  const former = [...partner.formerNames, partner.name].filter((one) => nameKey(one) !== nameKey(name));
  return { ...partner, name, formerNames: [...new Map(former.map((one) => [nameKey(one), one])).values()] };
}
