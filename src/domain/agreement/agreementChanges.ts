import type { PartnerId } from '../partner/partner';
import { agreementCaps } from './agreementCaps';
import { hasSaidYes, placesOf, type Agreement, type AgreementRecord, type Place, type Wording } from './agreement';

/** How many earlier wordings are kept. */
const longestHistory = 20;

/** An agreement that the owner begins: a draft, to which nobody has said yes. */
export function newAgreement(wording: Wording, partners: Readonly<Record<Place, PartnerId>>): Agreement {
  return { me: 0, partners, wording, yes: [], earlier: [] };
}

/** Whether nothing more can be said to it: it was taken back or put away. */
export function isOver({ withdrawn, endedAt }: Agreement): boolean {
  return withdrawn !== undefined || endedAt !== undefined;
}

/**
 * The agreement with a yes to the present wording. The same object where that person has said so already, isn't in
 * it, or where it is over.
 */
export function withYes(agreement: Agreement, place: Place, at: string, here: boolean): Agreement {
  const isIn = placesOf(agreement.wording.terms).includes(place);
  if (isOver(agreement) || !isIn || hasSaidYes(agreement, place)) return agreement;
  return { ...agreement, yes: [...agreement.yes, { place, at, here }] };
}

/** Whether nobody can have said yes to the present wording, here or elsewhere. */
export function isUnseen({ yes, shownAt }: Agreement): boolean {
  return yes.length === 0 && shownAt === undefined;
}

/**
 * The version that a changed wording gets: the same as long as nobody can have said yes to this one, and at the most that
 * there is, where the time tells which one is later.
 */
export function nextVersion(agreement: Agreement): number {
  const { version } = agreement.wording;
  return isUnseen(agreement) ? version : Math.min(version + 1, agreementCaps.version);
}

/**
 * The agreement in another wording, to which everybody's yes is asked anew; that of before is kept as history where
 * somebody could have said yes to it. The same object where it is over, or where the wording is the present one.
 */
export function reworded(agreement: Agreement, wording: Wording): Agreement {
  if (isOver(agreement) || wording.digest === agreement.wording.digest) return agreement;
  const { shownAt: _, ...rest } = agreement;
  const before = { wording: agreement.wording, yes: agreement.yes };
  const earlier = isUnseen(agreement) ? agreement.earlier : [...agreement.earlier, before].slice(-longestHistory);
  return { ...rest, wording, yes: [], earlier };
}

/** The agreement taken back, for good: nothing undoes it, and of two withdrawals the first one stands. */
export function takenBack(agreement: Agreement, by: Place, at: string): Agreement {
  return agreement.withdrawn ? agreement : { ...agreement, withdrawn: { by, at } };
}

/**
 * Whether somebody takes something back by taking it back: nobody has yet, and a yes of theirs or to theirs can be
 * anywhere, whatever has become of the wording since. What was said yes to before a change, or put away here, may still
 * be in force on another device.
 */
export function canBeTakenBack({ withdrawn, yes, shownAt, earlier, endedAt }: Agreement): boolean {
  const wasSaid = yes.length > 0 || earlier.length > 0;
  return withdrawn === undefined && (wasSaid || shownAt !== undefined || endedAt !== undefined);
}

/** The agreement put away by the owner: it is over here, and nobody has taken it back. */
export function putAway(agreement: Agreement, at: string): Agreement {
  return isOver(agreement) ? agreement : { ...agreement, endedAt: at };
}

/** The agreement as one that was shown to another device. */
export function shown(agreement: Agreement, at: string): Agreement {
  return agreement.shownAt === undefined ? { ...agreement, shownAt: at } : agreement;
}

/**
 * What stays of an agreement that is deleted: nothing, or of one that was taken back the mark that it was, which says no
 * more than that. So an old message of it never passes for one that holds.
 */
export function remains({ withdrawn }: Agreement): AgreementRecord | undefined {
  return withdrawn && { kind: 'taken-back', at: withdrawn.at };
}
