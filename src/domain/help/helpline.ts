/** Countries with lines of their own, then the rest of the European Union, then everywhere else. */
export const helpPlaces = [
  'US',
  'GB',
  'IE',
  'CA',
  'AU',
  'NZ',
  'DE',
  'AT',
  'CH',
  'FR',
  'ES',
  'IT',
  'NL',
  'IN',
  'EU',
  'world',
] as const;
export type HelpPlace = (typeof helpPlaces)[number];

export const helplineKinds = [
  'emergency',
  'medical-advice',
  'suicide-crisis',
  'sexual-violence',
  'relationship-abuse',
  'men',
  'lgbtq',
  'kink-aware',
  'directory',
] as const;
export type HelplineKind = (typeof helplineKinds)[number];

/** How a row was confirmed: from a stored copy of the service's or a state's own page, or of somebody else's page. */
export type Confirmation = 'official-page-copy' | 'third-party-copy';

/**
 * Somewhere to turn to. At least one of `phone`, `sms` and `url` is there. `place` is the country (ISO 3166), `EU` or
 * `world`. `lastVerified`: the ISO day on which the source was last read. `copyFrom`: the year that the stored copy
 * bears, null where it bears none. Whom it is for, hours and languages are words, in `text/<language>/help/lines`.
 */
export interface Helpline {
  readonly id: string;
  readonly place: HelpPlace;
  readonly kind: HelplineKind;
  readonly name: string;
  readonly phone?: string;
  readonly sms?: string;
  readonly url?: string;
  readonly sourceUrl: string;
  readonly confirmed: Confirmation;
  readonly copyFrom: number | null;
  readonly lastVerified: string;
}

/** `audience`: whom it is for. `note`: what else to know before calling; empty for nothing. */
export interface HelplineText {
  readonly audience: string;
  readonly hours: string;
  readonly languages: string;
  readonly note: string;
}
