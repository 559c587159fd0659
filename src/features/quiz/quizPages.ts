import { questions } from '@/content/questions';
import { nextOpenQuestion } from '@/domain/quiz/progress';
import type { Question } from '@/domain/quiz/question';
import type { QuizState } from '@/domain/quiz/quizState';

/** One page of the quiz. Its id stands in the address and in the record, so it is permanent and never tells an answer. */
export type QuizPage =
  | { readonly kind: 'question' | 'private'; readonly id: string; readonly question: Question; readonly number: number }
  | { readonly kind: 'pause' | 'check'; readonly id: string };

const checkPage: QuizPage = { kind: 'check', id: 'check' };

/** Every page in order: the questions, a pause before those about giving, and all answers at the end. */
const quizPages: readonly QuizPage[] = [
  ...questions.flatMap((question, place): QuizPage[] => {
    const page: QuizPage = {
      kind: question.part === 'private' ? 'private' : 'question',
      id: question.id,
      question,
      number: place + 1,
    };
    const beginsGiving = question.part === 'giving' && questions[place - 1]?.part !== 'giving';
    return beginsGiving ? [{ kind: 'pause', id: 'pause' }, page] : [page];
  }),
  checkPage,
];

/** The page of an id; undefined for anything else, of whatever kind an address may hold. */
export function pageOf(id: unknown): QuizPage | undefined {
  return quizPages.find((page) => page.id === id);
}

/** The page so many steps on, or back where `steps` is negative; undefined beyond the ends. */
export function pageFrom(page: QuizPage, steps: 1 | -1): QuizPage | undefined {
  return quizPages[quizPages.indexOf(page) + steps];
}

/** Where somebody goes on: the page they left; else the first question without an answer, or all answers. */
export function pageToResume({ at, answers }: QuizState): QuizPage {
  return pageOf(at) ?? pageOf(nextOpenQuestion(questions, answers)) ?? checkPage;
}
