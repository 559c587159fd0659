import type { Need } from './need';

/** A strength from 0 (none) to 3 (a lot). */
export type Level = 0 | 1 | 2 | 3;

export const levels = [0, 1, 2, 3] as const satisfies readonly Level[];

/** The attributes of a practice that are told in levels. The quiz gives points by level. */
export const attributes = ['touch', 'talk', 'effort', 'stimulation', 'warmth', 'closeness'] as const;
export type Attribute = (typeof attributes)[number];

/** Kinds of practice that differ enough for three small tries to come from three of them. */
export const categories = [
  'holding',
  'hair',
  'washing',
  'words',
  'nourishment',
  'together',
  'quiet',
  'tending',
] as const;
export type Category = (typeof categories)[number];

export const senses = ['skin', 'warmth', 'taste', 'smell', 'hearing', 'sight', 'movement'] as const;
export type Sense = (typeof senses)[number];

export const places = ['bed', 'sofa', 'bathroom', 'kitchen', 'outdoors'] as const;
export type Place = (typeof places)[number];

/**
 * States of body or room in which a practice can do harm. The body check asks for them. The order is that of cards on other
 * devices: a new one comes last. `too-hot-or-cold` is what own practices say from before heat and cold were told apart.
 */
export const cautions = [
  'numb-limb',
  'head-knock',
  'neck-pressure',
  'faint-or-dizzy',
  'bleeding',
  'broken-skin',
  'bruised-area',
  'burn',
  'breath-trouble',
  'drunk-or-high',
  'sore-scalp',
  'too-hot-or-cold',
  'needs-a-doctor',
  'too-hot',
  'too-cold',
] as const;
export type Caution = (typeof cautions)[number];

/** Other shapes of one practice. */
export const variationKinds = ['smaller', 'from-afar', 'alone', 'limited-movement', 'sensory-sensitive'] as const;
export type VariationKind = (typeof variationKinds)[number];

/** Permanent and kebab-case in the catalogue; `own-` and 16 hexadecimal digits for a person's own. */
export type PracticeId = string;

/**
 * One way of giving or receiving care, as the ranking sees it: no words, only attributes.
 * `minutes` is the shortest and the longest time that makes sense. `solo`: can be done alone.
 * `remote`: can be done from afar. `places` is never empty. `kit` names what to have ready. `mutual`: whoever gives it has
 * it themselves, as with a kiss, so that a no to either is a no to both; own practices never have the mark.
 */
export interface Practice {
  readonly id: PracticeId;
  readonly category: Category;
  readonly needs: readonly Need[];
  readonly senses: readonly Sense[];
  readonly touch: Level;
  readonly talk: Level;
  readonly effort: Level;
  readonly stimulation: Level;
  readonly warmth: Level;
  readonly closeness: Level;
  readonly minutes: readonly [shortest: number, longest: number];
  readonly solo: boolean;
  readonly remote: boolean;
  readonly mutual?: true;
  readonly places: readonly Place[];
  readonly kit: readonly string[];
  readonly cautions: readonly Caution[];
}

/**
 * The words of a practice. `name` is also what search and boundaries match, with `alsoCalled`.
 * `steps`: 3 to 6. `ask` and `offer`: lines to say in one's own voice. `whenNot` has one text for each caution
 * of the practice; in an own practice it may be missing.
 */
export interface PracticeText {
  readonly name: string;
  readonly alsoCalled: readonly string[];
  readonly line: string;
  readonly steps: readonly string[];
  readonly variations: Readonly<Partial<Record<VariationKind, string>>>;
  readonly whenNot: Readonly<Partial<Record<Caution, string>>>;
  readonly ask: readonly string[];
  readonly offer: readonly string[];
}

/**
 * A practice that somebody added: equal to the built-in ones everywhere. Its kit holds the person's own words, where
 * that of a built-in practice holds ids of things.
 */
export interface OwnPractice {
  readonly practice: Practice;
  readonly text: PracticeText;
}
