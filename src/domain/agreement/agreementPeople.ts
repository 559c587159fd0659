import { nameKey } from '../nameKey';
import type { PartnerId } from '../partner/partner';
import type { IsThem } from '../partner/withoutName';
import { othersIn, type Agreement } from './agreement';

/**
 * Whether an agreement is with somebody of whom there is a record: by that record, or where none is noted by a name that was
 * typed and is theirs (`isThem`).
 */
export function isAgreedWith(agreement: Agreement, partner: PartnerId, isThem: IsThem): boolean {
  const { partners, wording } = agreement;
  return othersIn(agreement).some((place) => {
    const noted = partners[place];
    return noted === undefined ? isThem(wording.terms.people[place] ?? '') : noted === partner;
  });
}

/**
 * The agreements with anybody who goes by one of the names, in the order given. `namesOf`: what somebody of whom there
 * is a record is and was called.
 */
export function agreementsNaming<Noted extends { readonly value: Agreement }>(
  agreements: readonly Noted[],
  names: readonly string[],
  namesOf: (partner: PartnerId) => readonly string[],
): readonly Noted[] {
  const there = new Set(names.map(nameKey).filter((name) => name !== ''));
  const isThere = ({ value }: Noted): boolean =>
    othersIn(value).some((place) => {
      const partner = value.partners[place];
      const called = [value.wording.terms.people[place] ?? '', ...(partner === undefined ? [] : namesOf(partner))];
      return called.some((name) => there.has(nameKey(name)));
    });
  return agreements.filter(isThere);
}
