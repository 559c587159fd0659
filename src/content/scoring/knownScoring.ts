import type { Effect, ScoredQuestion } from '@/domain/menu/scoring';
import type { Situation } from '@/domain/situation';
import type { BuiltInPracticeId } from '../practices';
import type { KnownOptionId, KnownQuestionId } from '../questions';

/** An effect that names only practices of the catalogue. */
type KnownEffect = Omit<Effect, 'practices' | 'leaveOut'> & {
  readonly practices?: Readonly<Partial<Record<BuiltInPracticeId, number>>>;
  readonly leaveOut?: Omit<NonNullable<Effect['leaveOut']>, 'practices'> & {
    readonly practices?: readonly BuiltInPracticeId[];
  };
};

/** The table with every id checked by the compiler. What isn't in it scores nothing. */
export type KnownScoring = {
  readonly [Id in KnownQuestionId]?: Omit<ScoredQuestion, 'options' | 'onlyIn'> & {
    readonly onlyIn?: readonly Situation[];
    readonly options: Readonly<Partial<Record<KnownOptionId<Id>, KnownEffect>>>;
  };
};
