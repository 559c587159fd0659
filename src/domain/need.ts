/** What a practice can serve. The order is the order of the card where nothing else decides. */
export const needs = [
  'warmth',
  'touch',
  'quiet',
  'words',
  'nourishment',
  'cleaning-up',
  'tending',
  'closeness',
  'space',
  'fun',
  'meaning',
] as const;

export type Need = (typeof needs)[number];
