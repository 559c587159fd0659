import type { QuizState } from '@/domain/quiz/quizState';
import { firstFormat } from './firstFormat';

export const quizKind = firstFormat<QuizState>('quiz');
