import type { PracticeId } from '../practice';
import type { PersonId, SessionPerson } from '../session/person';
import type { Situation } from '../situation';
import type { CheckInAnswers } from './checkInAnswers';

/** How a check-in is done: by the owner alone, by passing one phone round, or as a letter for later. */
export const checkInWays = ['alone', 'passed', 'written'] as const;
export type CheckInWay = (typeof checkInWays)[number];

/** Somebody who takes part. `name` is empty for the owner of the device, and where nobody typed one. */
export type CheckInPerson = Pick<SessionPerson, 'id' | 'name'>;

/**
 * Where a check-in is. `person` is the one whose turn it is: what they see is theirs alone. `people`, `agree` and
 * `shared` are for everybody together.
 */
export type CheckInStage =
  | { readonly kind: 'way' | 'people' | 'agree' | 'shared' | 'over' }
  | { readonly kind: 'answers' | 'reveal' | 'learn'; readonly person: PersonId };

/** What somebody has shown to the others: their answers, reduced to what they ticked. */
export interface ShownAnswers {
  readonly person: CheckInPerson;
  readonly answers: CheckInAnswers;
}

/**
 * One check-in, under the id of its session or one of its own. `at`: ISO time at which it was begun. `practiceIds`: the
 * care that there was. `agreed`: who has said "show" so far. `shown`: what was shown; missing before that, and where
 * nothing was. The answers are records of their own, one for each person.
 */
export interface CheckIn {
  readonly at: string;
  readonly people: readonly [CheckInPerson, ...CheckInPerson[]];
  readonly practiceIds: readonly PracticeId[];
  readonly situation?: Situation;
  readonly way?: CheckInWay;
  readonly stage: CheckInStage;
  readonly agreed: readonly PersonId[];
  readonly shown?: readonly ShownAnswers[];
}
