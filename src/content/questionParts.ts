import type { Question } from '@/domain/quiz/question';

/**
 * The questions in their order, as far as counting answers needs them: Home does so, and its script comes with the first.
 * A test holds this to `questions`.
 */
export const questionParts = [
  { id: 'first-wish', part: 'receiving' },
  { id: 'touch', part: 'receiving' },
  { id: 'kind-of-touch', part: 'receiving' },
  { id: 'talking', part: 'receiving' },
  { id: 'words-that-land', part: 'receiving' },
  { id: 'talk-it-over', part: 'receiving' },
  { id: 'body-needs', part: 'receiving' },
  { id: 'time-alone', part: 'receiving' },
  { id: 'sound-and-light', part: 'receiving' },
  { id: 'together', part: 'receiving' },
  { id: 'how-long', part: 'receiving' },
  { id: 'after-rough', part: 'receiving' },
  { id: 'next-days', part: 'receiving' },
  { id: 'felt-low', part: 'receiving' },
  { id: 'please-dont', part: 'receiving' },
  { id: 'no-aftercare', part: 'receiving' },
  { id: 'giver-needs', part: 'giving' },
  { id: 'giver-gladly', part: 'giving' },
  { id: 'giver-enough', part: 'giving' },
  { id: 'can-say-no', part: 'private' },
] as const satisfies readonly Pick<Question, 'id' | 'part'>[];
