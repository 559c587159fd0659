import type { Situation } from '../situation';
import type { OptionId, QuestionId } from './question';

/** Real answers, each of them. `ownWords` is never empty: a missing one is left out. */
export type Answer =
  | { readonly kind: 'chosen'; readonly options: readonly OptionId[]; readonly ownWords?: string }
  | { readonly kind: 'depends'; readonly bySituation: Readonly<Partial<Record<Situation, readonly OptionId[]>>> }
  | { readonly kind: 'unsure' }
  | { readonly kind: 'skipped' };

/** A question that isn't here was not reached yet. */
export type Answers = Readonly<Record<QuestionId, Answer>>;
