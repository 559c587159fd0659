import type { Attribute, PracticeId } from '../practice';
import type { Need } from '../need';
import type { OptionId, QuestionId } from '../quiz/question';
import type { Direction } from '../stance';

/** Points for the levels 0, 1, 2 and 3 of an attribute. */
export type LevelPoints = readonly [number, number, number, number];

/**
 * What one option of one question does to the ranking. All points are integers. `leaveOut` names what the answer rules
 * out: single practices, or every practice whose attribute is at least the level given.
 */
export interface Effect {
  readonly practices?: Readonly<Record<PracticeId, number>>;
  readonly needs?: Readonly<Partial<Record<Need, number>>>;
  readonly attributes?: Readonly<Partial<Record<Attribute, LevelPoints>>>;
  readonly leaveOut?: {
    readonly practices?: readonly PracticeId[];
    readonly atLeast?: Readonly<Partial<Record<Attribute, 1 | 2 | 3>>>;
  };
}

/** The whole table: question, option, effect. A question that isn't here scores nothing. */
export type Scoring = Readonly<Record<QuestionId, ScoredQuestion>>;

/** `direction`: which list the question moves. `onlyIn`: it counts only where that happened before. */
export interface ScoredQuestion {
  readonly direction: Direction;
  readonly onlyIn?: readonly string[];
  readonly options: Readonly<Record<OptionId, Effect>>;
}
