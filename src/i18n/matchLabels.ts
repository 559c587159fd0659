import type { MatchStrength, OpenStance } from '@/domain/match/matches';

/* Message keys for what suits two people. A new value without a word doesn't compile. */

export const matchGroupLabels = {
  'both-glad': 'labels.matchGroup.bothGlad',
  'one-willing': 'labels.matchGroup.oneWilling',
  'ask-first': 'labels.matchGroup.askFirst',
} as const satisfies Record<MatchStrength, string>;

/** What the owner says of receiving; it begins a sentence. */
export const iReceiveLabels = {
  want: 'labels.matchIReceive.want',
  fits: 'labels.matchIReceive.fits',
  willing: 'labels.matchIReceive.willing',
  curious: 'labels.matchIReceive.curious',
  unsure: 'labels.matchIReceive.unsure',
} as const satisfies Record<OpenStance, string>;

/** What somebody else says of receiving; it begins a sentence. */
export const theyReceiveLabels = {
  want: 'labels.matchTheyReceive.want',
  fits: 'labels.matchTheyReceive.fits',
  willing: 'labels.matchTheyReceive.willing',
  curious: 'labels.matchTheyReceive.curious',
  unsure: 'labels.matchTheyReceive.unsure',
} as const satisfies Record<OpenStance, string>;

/** What the owner says of giving; it ends a sentence. */
export const iGiveLabels = {
  want: 'labels.matchIGive.want',
  fits: 'labels.matchIGive.fits',
  willing: 'labels.matchIGive.willing',
  curious: 'labels.matchIGive.curious',
  unsure: 'labels.matchIGive.unsure',
} as const satisfies Record<OpenStance, string>;

/** What somebody else says of giving; it ends a sentence. */
export const theyGiveLabels = {
  want: 'labels.matchTheyGive.want',
  fits: 'labels.matchTheyGive.fits',
  willing: 'labels.matchTheyGive.willing',
  curious: 'labels.matchTheyGive.curious',
  unsure: 'labels.matchTheyGive.unsure',
} as const satisfies Record<OpenStance, string>;
