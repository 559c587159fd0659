import type { Caution } from '../practice';

/** Where something is felt, in the order in which it is asked: what can't wait stands first. */
export const bodyAreas = ['neck', 'head', 'chest', 'bleeding', 'limbs', 'belly', 'skin', 'mind'] as const;
export type BodyArea = (typeof bodyAreas)[number];

/** How soon help is needed, from the mildest to the most pressing. */
export const adviceLevels = ['ok', 'watch', 'doctor', 'urgent', 'emergency'] as const;

/**
 * `ok`: care at home. `watch`: care at home, with somebody who looks again. `doctor`: to be seen in the next days.
 * `urgent`: to be seen today. `emergency`: call for help now.
 */
export type AdviceLevel = (typeof adviceLevels)[number];

/** Permanent and kebab-case, unique over all areas: sessions will name them. */
export type BodySignId = string;

/** What one sign means: how soon help is needed, and which practices could do harm meanwhile. Source: an id of helpSources. */
export interface BodyRule<Source extends string = string> {
  readonly id: BodySignId;
  readonly area: BodyArea;
  readonly level: AdviceLevel;
  readonly cautions: readonly Caution[];
  readonly source: Source;
}

/** `sign` as somebody would tick it; `now` what to do, `not` what to leave. */
export interface BodySignText {
  readonly sign: string;
  readonly now: readonly string[];
  readonly not: readonly string[];
}

/** `reviewed`: the ISO day on which a clinician looked the text through; null where none has. */
export interface BodyAreaText {
  readonly heading: string;
  readonly line: string;
  readonly lead: readonly string[];
  readonly reviewed: string | null;
}
