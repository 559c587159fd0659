import type { Need } from '../need';
import type { Situation } from '../situation';
import type { Stances } from '../stance';
import type { Answers } from '../quiz/answer';

/** The text fields of the card, in its order. */
export const cardFields = [
  'soothing-words',
  'words-to-avoid',
  'please-dont',
  'signs',
  'talk',
  'time-alone',
  'food-and-drink',
  'how-long',
  'contact-after',
  'if-i-drop',
  'allergies',
  'health',
  'notes',
] as const;
export type CardField = (typeof cardFields)[number];

/** Never shared unless ticked one by one. */
export const privateCardFields = ['allergies', 'health', 'notes'] as const satisfies readonly CardField[];

export const needWeights = ['much', 'some', 'none'] as const;
export type NeedWeight = (typeof needWeights)[number];

/**
 * What the person has said of the card themselves. Anything missing comes from the quiz; anything here beats it.
 * A field that is an empty text was emptied on purpose and stays empty.
 */
export interface Card {
  readonly fields: Readonly<Partial<Record<CardField, string>>>;
  readonly needs: Readonly<Partial<Record<Need, NeedWeight>>>;
  readonly stances: Stances;
  readonly bySituation: Readonly<Partial<Record<Situation, string>>>;
}

/** A confirmed card as it was then (`confirmedAt`: ISO time), with the answers that it was derived from. */
export interface CardVersion {
  readonly confirmedAt: string;
  readonly card: Card;
  readonly answers: Answers;
}

export const emptyCard: Card = { fields: {}, needs: {}, stances: {}, bySituation: {} };
