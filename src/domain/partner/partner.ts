/** What somebody is to the owner of this device, as the owner sees it. Nobody has to say. */
export const partnerKinds = ['established', 'new', 'casual', 'play', 'from-afar'] as const;
export type PartnerKind = (typeof partnerKinds)[number];

/** 16 hexadecimal digits of chance: the id of the record. */
export type PartnerId = string;

/**
 * Somebody with whom cards are exchanged or about whom notes are kept. `name`: a name or a pet name, as it was typed; other
 * records (boundaries, evenings, ratings) name the same person by it, so `formerNames` keeps what they were called before.
 * `addedAt`: ISO time. `myId`: the one id by which this person's app knows the owner's card; no two partners see the same,
 * so that nobody can tell by it that they know the same person. `cardForgottenOn`: the ISO day on which their card was
 * removed here, because it asked for that; it means nothing while there is a card.
 */
export interface Partner {
  readonly name: string;
  readonly formerNames: readonly string[];
  readonly kind?: PartnerKind;
  readonly notes: string;
  readonly addedAt: string;
  readonly myId: string;
  readonly cardForgottenOn?: string;
}
