import type { Signal } from '../boundary/signal';
import type { SharedBoundary } from '../exchange/sharedCard';
import type { PartnerId } from '../partner/partner';
import type { PracticeId } from '../practice';

/** The place of somebody among the people of an agreement. 0 is who began it, on every device. */
export type Place = number;

/** Who a practice is for: one of the people, or each for each. */
export type Receiver = Place | 'each-other';

/** `name`: as the writer's app calls it, for a device that doesn't know the id. */
export interface AgreedPractice {
  readonly id: PracticeId;
  readonly name: string;
  readonly receiver: Receiver;
}

/** A boundary as it stood then. It reminds of it; what rules is always the latest one of its owner. */
export interface AgreedBoundary {
  readonly whose: Place;
  readonly boundary: SharedBoundary;
}

/** Who asks whom afterwards how they are. `when` is what was typed: "tomorrow at noon, by message". */
export interface AgreedFollowUp {
  readonly asks: Place;
  readonly asked: Place;
  readonly when: string;
}

/** The free texts of an agreement, in its order. */
export const agreementTexts = ['contact', 'leaving', 'way-home', 'words'] as const;
export type AgreementText = (typeof agreementTexts)[number];

/**
 * What was agreed, the same on each device. `people`: names as they were typed, in their places; two at least, any of
 * them may be empty. `until`: the last ISO day on which it holds; none where it holds until somebody takes it back.
 */
export interface AgreementTerms {
  readonly people: readonly string[];
  readonly practices: readonly AgreedPractice[];
  readonly signals: readonly Signal[];
  readonly boundaries: readonly AgreedBoundary[];
  readonly followUps: readonly AgreedFollowUp[];
  readonly texts: Readonly<Partial<Record<AgreementText, string>>>;
  readonly until?: string;
}

/**
 * Terms as somebody put them down. `digest` tells this wording from any other: a yes belongs to exactly one. `madeAt`:
 * ISO time. `version` counts from 1.
 */
export interface Wording {
  readonly version: number;
  readonly madeAt: string;
  readonly digest: string;
  readonly terms: AgreementTerms;
}

/** `here`: said on this device, by its owner or by whom it was handed to; else it came from another device. */
export interface Yes {
  readonly place: Place;
  readonly at: string;
  readonly here: boolean;
}

export interface Withdrawal {
  readonly by: Place;
  readonly at: string;
}

/** A wording that was replaced, with who had said yes to it. */
export interface EarlierWording {
  readonly wording: Wording;
  readonly yes: readonly Yes[];
}

/**
 * A note of what people plan together, under an id that is the same on each of their devices. It is no permission:
 * signals stop everything, the latest boundaries rule, and any of them takes it back at any moment, for good. `me`: the
 * owner's place. `partners`: records of the others by place, where there are any. `yes` is for the present wording only.
 * `shownAt`: when it first left this device. `endedAt`: when the owner put it away without taking it back.
 */
export interface Agreement {
  readonly me: Place;
  readonly partners: Readonly<Record<Place, PartnerId>>;
  readonly wording: Wording;
  readonly yes: readonly Yes[];
  readonly shownAt?: string;
  readonly withdrawn?: Withdrawal;
  readonly endedAt?: string;
  readonly earlier: readonly EarlierWording[];
}

/**
 * What is kept under an agreement's id. `partnerIds`: with whose records it goes. `taken-back`: nothing but that somebody
 * took it back, so that an older message of it is never taken for one that holds.
 */
export type AgreementRecord =
  | { readonly kind: 'agreement'; readonly partnerIds: readonly PartnerId[]; readonly agreement: Agreement }
  | { readonly kind: 'taken-back'; readonly at: string };

export function recordOf(agreement: Agreement): AgreementRecord {
  return { kind: 'agreement', partnerIds: Object.values(agreement.partners), agreement };
}

/** `draft`: nobody said yes. `waiting`: somebody hasn't yet. `confirmed`: everybody said yes to this very wording. */
export type AgreementState = 'draft' | 'waiting' | 'confirmed' | 'withdrawn' | 'ended';

/** All places of an agreement, in order. */
export function placesOf({ people }: AgreementTerms): readonly Place[] {
  return people.map((_, place) => place);
}

/** Everybody but the owner. */
export function othersIn({ me, wording }: Agreement): readonly Place[] {
  return placesOf(wording.terms).filter((place) => place !== me);
}

export function hasSaidYes({ yes }: Pick<Agreement, 'yes'>, place: Place): boolean {
  return yes.some((one) => one.place === place);
}

/** Who hasn't said yes to the present wording. */
export function stillToSay(agreement: Agreement): readonly Place[] {
  return placesOf(agreement.wording.terms).filter((place) => !hasSaidYes(agreement, place));
}

/** What has become of it by `today` (an ISO day). A withdrawal comes before all else. */
export function stateOf(agreement: Agreement, today: string): AgreementState {
  const { until } = agreement.wording.terms;
  if (agreement.withdrawn) return 'withdrawn';
  if (agreement.endedAt !== undefined || (until !== undefined && until < today)) return 'ended';
  if (agreement.yes.length === 0) return 'draft';
  return stillToSay(agreement).length > 0 ? 'waiting' : 'confirmed';
}
