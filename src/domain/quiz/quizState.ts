import type { Answers } from './answer';
import type { QuestionId } from './question';

/** The quiz as somebody left it. `at`: the question on the screen then; missing before the first. */
export interface QuizState {
  readonly answers: Answers;
  readonly at?: QuestionId;
}

export const unopenedQuiz: QuizState = { answers: {} };
