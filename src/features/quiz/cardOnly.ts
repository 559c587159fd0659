import type { ScoredQuestion } from '@/domain/menu/scoring';
import type { OptionId, Question } from '@/domain/quiz/question';

/**
 * The options of a question about refusals that rule out no practice, in its order: they stand on the card alone. None
 * where no option of the question rules anything out.
 */
export function cardOnlyOptions({ options }: Question, scored: ScoredQuestion | undefined): readonly OptionId[] {
  const refuses = (option: OptionId) =>
    scored !== undefined && Object.hasOwn(scored.options, option) && scored.options[option]?.leaveOut !== undefined;
  return options.some(refuses) ? options.filter((option) => !refuses(option)) : [];
}
