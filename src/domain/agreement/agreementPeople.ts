import { nameKey } from '../nameKey';
import type { PartnerId } from '../partner/partner';
import { othersIn, type Agreement } from './agreement';

/** The agreements with somebody of whom there is a record, in the order given. */
export function agreementsWith<Noted extends { readonly value: Agreement }>(
  agreements: readonly Noted[],
  partner: PartnerId,
): readonly Noted[] {
  return agreements.filter(({ value }) => othersIn(value).some((place) => value.partners[place] === partner));
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
