import { closenessWords } from './closeness';
import { comfortWords } from './comfort';
import { givingWords } from './giving';
import { limitsWords } from './limits';
import type { QuestionWords } from './questionWords';

/** The words of the quiz: a question without words, or an option, doesn't compile. */
export const questionText: QuestionWords = { ...closenessWords, ...comfortWords, ...limitsWords, ...givingWords };
