import type { Need } from '../need';
import type { Situation } from '../situation';
import type { PracticeId } from '../practice';
import { stanceOn, type Direction, type PracticeStance, type Stance, type Stances, type Tried } from '../stance';
import type { Answers } from '../quiz/answer';

/** The text fields of the card, in its order. */
export const cardFields = [
  'soothing-words',
  'words-to-avoid',
  'please-dont',
  'signs',
  'touch',
  'talk',
  'time-alone',
  'food-and-drink',
  'surroundings',
  'how-long',
  'contact-after',
  'if-i-drop',
  'when-i-give',
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

/**
 * The card with a stance to a practice in one direction; undefined takes it back. Like every change of a card it
 * answers with the same object when nothing changes.
 */
export function withStance(card: Card, id: PracticeId, direction: Direction, stance: Stance | undefined): Card {
  const stances = withPart(card.stances, id, direction, stance);
  return stances === card.stances ? card : { ...card, stances };
}

/** The card with how often a practice was tried; undefined takes it back. */
export function withTried(card: Card, id: PracticeId, tried: Tried | undefined): Card {
  const stances = withPart(card.stances, id, 'tried', tried);
  return stances === card.stances ? card : { ...card, stances };
}

/** The card with a text of the person's own; an empty one is kept, undefined takes what the quiz says again. */
export function withField(card: Card, field: CardField, text: string | undefined): Card {
  const fields = withEntry(card.fields, field, text);
  return fields === card.fields ? card : { ...card, fields };
}

/** The card with the person's own weight of a need; undefined takes what the quiz says again. */
export function withNeed(card: Card, need: Need, weight: NeedWeight | undefined): Card {
  const needs = withEntry(card.needs, need, weight);
  return needs === card.needs ? card : { ...card, needs };
}

/** The card with what is different in a situation; an empty text or undefined removes it. */
export function withSituationWords(card: Card, situation: Situation, text: string | undefined): Card {
  const bySituation = withEntry(card.bySituation, situation, text === '' ? undefined : text);
  return bySituation === card.bySituation ? card : { ...card, bySituation };
}

function withPart<Part extends keyof PracticeStance>(
  stances: Stances,
  id: PracticeId,
  part: Part,
  value: PracticeStance[Part],
): Stances {
  const before = stanceOn(stances, id);
  const after = withEntry(before, part, value);
  if (after === before) return stances;
  return withEntry<Stances>(stances, id, Object.keys(after).length > 0 ? after : undefined);
}

/** The record with one entry set, or gone for undefined; the same record when nothing changes. */
function withEntry<Entries extends object, Key extends keyof Entries = keyof Entries>(
  entries: Entries,
  key: Key,
  value: Entries[Key] | undefined,
): Entries {
  const before = Object.hasOwn(entries, key) ? entries[key] : undefined;
  if (before === value) return entries;
  if (value !== undefined) return { ...entries, [key]: value };
  return Object.fromEntries(Object.entries(entries).filter(([other]) => other !== key)) as Entries;
}
