import type { KnownOptionId, KnownQuestionId } from '@/content/questions';
import type { QuestionText } from '@/domain/quiz/question';

/** Words for every option of a question, checked by the compiler. */
interface WordsFor<Id extends KnownQuestionId> extends QuestionText {
  readonly options: Readonly<Record<KnownOptionId<Id>, string>>;
  readonly said: Readonly<Record<KnownOptionId<Id>, string>>;
}

/** Words for some questions of the quiz, or for all. */
export type QuestionWords<Ids extends KnownQuestionId = KnownQuestionId> = {
  readonly [Id in Ids]: WordsFor<Id>;
};
