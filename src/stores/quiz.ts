import { defineStore } from 'pinia';
import { computed } from 'vue';
import type { Answer } from '@/domain/quiz/answer';
import type { QuestionId } from '@/domain/quiz/question';
import { unopenedQuiz } from '@/domain/quiz/quizState';
import { quizKind } from '@/vault/quiz';
import { useOnlyRecord } from './records';

/** The answers so far, and where somebody stopped. */
export const useQuizStore = defineStore('quiz', () => {
  const { value: state, change } = useOnlyRecord(quizKind, unopenedQuiz);
  const answers = computed(() => state.value.answers);

  /** Keeps an answer; undefined takes it back. */
  function answer(id: QuestionId, given: Answer | undefined): Promise<boolean> {
    return change((before) => {
      const { [id]: _replaced, ...others } = before.answers;
      return { ...before, answers: given ? { ...others, [id]: given } : others };
    });
  }

  /** Remembers the question on the screen, for the next time. */
  function stopAt(id: QuestionId): Promise<boolean> {
    return change((before) => (before.at === id ? before : { ...before, at: id }));
  }

  return { state, answers, answer, stopAt };
});
