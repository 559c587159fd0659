import { nameKey } from '../nameKey';
import type { PartnerId } from '../partner/partner';
import { recordOf, type Agreement, type AgreementRecord, type AgreementTerms, type Place, type Wording, type Yes } from './agreement';
import { isOver, isUnseen, newAgreement, reworded, takenBack, withYes } from './agreementChanges';

/**
 * An agreement as another device shows it. `from`: by which this device may know the sender (see SharedCard.from); empty
 * where there is nothing. `sender`: their place. `yes`: who has said so as far as that device knows.
 */
export interface ShownAgreement {
  readonly id: string;
  readonly from: string;
  readonly sender: Place;
  readonly wording: Wording;
  readonly yes: readonly Omit<Yes, 'here'>[];
}

/** A yes to one wording, or that somebody took the agreement back, in whatever wording. */
export interface AgreementAnswer {
  readonly id: string;
  readonly place: Place;
  readonly answer: 'yes' | 'withdrawn';
  readonly at: string;
  readonly version: number;
  readonly digest: string;
}

/**
 * How a shown agreement stands to what is kept here. `new`: nothing is kept. `newer`: it would replace what is kept.
 * `same`: the wording that is kept. `older`: what is kept came later. `over`: it was taken back or put away.
 * `other-people`: it isn't between the people of what is kept, and is said yes to only as a new one.
 */
export type Standing = 'new' | 'newer' | 'same' | 'older' | 'over' | 'other-people';

export function standingOf(shown: ShownAgreement, kept: AgreementRecord | undefined): Standing {
  if (!kept) return 'new';
  if (kept.kind === 'taken-back' || isOver(kept.agreement)) return 'over';
  const { wording } = kept.agreement;
  if (shown.wording.digest === wording.digest) return 'same';
  if (!isBetweenThem(shown.wording.terms, wording.terms)) return 'other-people';
  // A change that nobody has seen or said yes to doesn't stand in the way of one that was shown.
  if (isUnseen(kept.agreement) && shown.wording.version >= wording.version) return 'newer';
  return compareWordings(shown.wording, wording) > 0 ? 'newer' : 'older';
}

/**
 * Whether a wording is between the same people. Their places say who they are, on every device; a name at a place may be put
 * otherwise, but not be one that stood for somebody else.
 */
function isBetweenThem({ people }: AgreementTerms, { people: before }: AgreementTerms): boolean {
  if (people.length !== before.length) return false;
  const keys = before.map(nameKey);
  return people.map(nameKey).every((name, place) => name === '' || name === keys[place] || !keys.includes(name));
}

/** Of two wordings the later one is the same on every device, also where two people changed it at the same time. */
function compareWordings(one: Wording, other: Wording): number {
  if (one.version !== other.version) return one.version - other.version;
  return one.madeAt.localeCompare(other.madeAt) || one.digest.localeCompare(other.digest);
}

/** Whether a yes to what was shown would count. */
export function canBeSaidYesTo(standing: Standing): boolean {
  return standing === 'new' || standing === 'newer' || standing === 'same';
}

/**
 * What is kept once the owner, at the place `me`, says yes to what was shown: the one record of that agreement. What
 * others have said comes along; that the owner has said so comes from nobody else. `partners` is used where nothing is
 * kept yet. The same record where it can't be said yes to any more.
 */
export function accepted(
  shown: ShownAgreement,
  kept: AgreementRecord | undefined,
  me: Place,
  partners: Readonly<Record<Place, PartnerId>>,
  at: string,
): AgreementRecord | undefined {
  if (!canBeSaidYesTo(standingOf(shown, kept))) return kept;
  const before =
    kept?.kind === 'agreement'
      ? reworded(kept.agreement, shown.wording)
      : { ...newAgreement(shown.wording, partners), me };
  return asRecord(withYes(withOthersYes(before, shown), before.me, at, true), kept);
}

/** What is kept once a wording that is kept already was shown again: who else has said yes by now. */
export function heardAgain(shown: ShownAgreement, kept: AgreementRecord): AgreementRecord {
  if (kept.kind === 'taken-back' || standingOf(shown, kept) !== 'same') return kept;
  return asRecord(withOthersYes(kept.agreement, shown), kept);
}

function withOthersYes(agreement: Agreement, { yes }: ShownAgreement): Agreement {
  return yes
    .filter(({ place }) => place !== agreement.me)
    .reduce((before, { place, at }) => withYes(before, place, at, false), agreement);
}

/**
 * What an answer means here. `yes`: somebody agrees to the wording that is kept. `other-wording`: to another one.
 * `known`: it was known already. `over`: it was taken back or put away here. `withdrawn`: it is taken back from now on.
 * `unknown`: of an agreement that isn't kept here. `own`: it says that the owner said something, which only they can.
 */
export type Heard = 'yes' | 'other-wording' | 'known' | 'over' | 'withdrawn' | 'unknown' | 'own';

/** What an answer means, and what is kept from then on: the very same where it changes nothing. */
export function heard(
  given: AgreementAnswer,
  kept: AgreementRecord | undefined,
): { readonly heard: Heard; readonly kept: AgreementRecord | undefined } {
  if (given.answer === 'withdrawn') return heardWithdrawal(given, kept);
  if (!kept) return { heard: 'unknown', kept };
  if (kept.kind === 'taken-back' || isOver(kept.agreement)) return { heard: 'over', kept };
  const { agreement } = kept;
  if (given.place === agreement.me) return { heard: 'own', kept };
  const isThisWording = given.digest === agreement.wording.digest && given.version === agreement.wording.version;
  if (!isThisWording || given.place >= agreement.wording.terms.people.length) return { heard: 'other-wording', kept };
  const after = asRecord(withYes(agreement, given.place, given.at, false), kept);
  return { heard: after === kept ? 'known' : 'yes', kept: after };
}

function heardWithdrawal(
  { place, at }: AgreementAnswer,
  kept: AgreementRecord | undefined,
): { readonly heard: Heard; readonly kept: AgreementRecord | undefined } {
  if (!kept) return { heard: 'withdrawn', kept: { kind: 'taken-back', at } };
  if (kept.kind === 'taken-back') return { heard: 'known', kept };
  const { agreement } = kept;
  if (agreement.withdrawn) return { heard: 'known', kept };
  if (place === agreement.me) return { heard: 'own', kept };
  return { heard: 'withdrawn', kept: asRecord(takenBack(agreement, place, at), kept) };
}

/** The record of an agreement; the very same where nothing changed. */
function asRecord(agreement: Agreement, before: AgreementRecord | undefined): AgreementRecord {
  const isSame = before?.kind === 'agreement' && before.agreement === agreement;
  return isSame ? before : recordOf(agreement);
}
