import type { BoundaryWording } from '../boundary/boundary';
import type { NeedWeight } from '../card/card';
import type { Need } from '../need';
import type { PartnerId } from '../partner/partner';
import type { Attribute, Level, Practice, PracticeId } from '../practice';
import type { Answers } from '../quiz/answer';
import type { OptionId, QuestionId } from '../quiz/question';
import type { Rating } from '../rating';
import type { Situation } from '../situation';
import type { Direction, RefusingStance, Stance, Stances } from '../stance';
import type { Namesakes } from './namesakes';
import type { OwnNeeds } from './ownNeeds';
import type { SituationEffect } from './situationPoints';

/** Everything that a ranking is made from. `practices` is in catalogue order, which decides a tie. */
export interface RankingInput {
  readonly practices: readonly Practice[];
  readonly direction: Direction;
  readonly answers: Answers;
  readonly situation?: Situation;
  /** What the situation moves by itself, in either direction; it counts only beside a `situation`. */
  readonly situationEffect?: SituationEffect;
  readonly stances: Stances;
  /** Weights of needs that the person set on the card: in the list of receiving they replace what the answers give. */
  readonly ownNeeds?: OwnNeeds;
  readonly ratings: readonly Rating[];
  /** Boundaries in force. */
  readonly boundaries: readonly BoundaryWording[];
  /** What is said against a built-in practice holds for its own namesakes. Found once outside, for all rankings. */
  readonly namesakes: Namesakes;
  /** Practices named by the free words of "please don't". */
  readonly ruledOutByWords: ReadonlySet<PracticeId>;
  /** The local day (ISO): the seed for the one to try, which stays the same all day. Nothing is drawn without it. */
  readonly day?: string;
}

/**
 * Why a practice stands where it stands. The points of all reasons of a practice add up to its score. `answer`: points
 * that an answer gives to the practice itself. `need` and `attribute`: what all answers together give to a need that it
 * serves, or to a level that it has; a need is one of the receiver's, or one that the giver gladly serves.
 */
export type Reason =
  | { readonly kind: 'answer'; readonly points: number; readonly question: QuestionId; readonly option: OptionId }
  | { readonly kind: 'situation'; readonly points: number; readonly situation: Situation }
  | { readonly kind: 'need'; readonly points: number; readonly need: Need; readonly direction: Direction }
  | { readonly kind: 'attribute'; readonly points: number; readonly attribute: Attribute; readonly level: Level }
  | { readonly kind: 'own-need'; readonly points: number; readonly need: Need; readonly weight: NeedWeight }
  | { readonly kind: 'stance'; readonly points: number; readonly stance: Stance }
  | { readonly kind: 'ratings'; readonly points: number; readonly mean: number; readonly count: number };

/** Why a practice is not suggested. `partner`: the card of somebody who is there says no; only where there is a plan. */
export type LeftOutReason =
  | { readonly kind: 'stance'; readonly stance: RefusingStance }
  | { readonly kind: 'answer'; readonly question: QuestionId; readonly option: OptionId }
  | { readonly kind: 'words'; readonly question: QuestionId }
  | { readonly kind: 'boundary'; readonly wording: BoundaryWording }
  | { readonly kind: 'partner'; readonly partnerId: PartnerId; readonly name: string };

/** How much stands behind a place in the list. */
export type Confidence = 'quiz-only' | 'tried-once' | 'tried-several';

/** `notAfter`: in the list of no situation, those after which an answer rules it out; else empty. */
export interface RankedPractice {
  readonly id: PracticeId;
  readonly score: number;
  readonly confidence: Confidence;
  readonly notAfter: readonly Situation[];
}

export interface LeftOutPractice {
  readonly id: PracticeId;
  readonly reasons: readonly [LeftOutReason, ...LeftOutReason[]];
}

/**
 * The list, best first. `oneToTry`: a practice among `ranked` that was never tried and that no situation rules out:
 * one that the person is curious about, else one that is drawn (see chooseOneToTry); undefined where there is neither.
 */
export interface Ranking {
  readonly ranked: readonly RankedPractice[];
  readonly leftOut: readonly LeftOutPractice[];
  readonly oneToTry: PracticeId | undefined;
}
