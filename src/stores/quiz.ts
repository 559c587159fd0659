import { defineStore } from 'pinia';
import { computed } from 'vue';
import { questionParts } from '@/content/questionParts';
import { answerTo, type Answer } from '@/domain/quiz/answer';
import { aftercareWish, needsSmallTries, saysAnything, wantsNone } from '@/domain/quiz/progress';
import type { QuestionId } from '@/domain/quiz/question';
import { unopenedQuiz } from '@/domain/quiz/quizState';
import { quizKind } from '@/vault/quiz';
import { useOnlyRecord } from './records';

/** The answers so far, and where somebody stopped. */
export const useQuizStore = defineStore('quiz', () => {
  const { value: state, change } = useOnlyRecord(quizKind, unopenedQuiz);
  const answers = computed(() => state.value.answers);
  /** No aftercare, with or without a word that all is well. */
  const wishesNone = computed(() => wantsNone(aftercareWish(answers.value)));
  const hasSaidAnything = computed(() => saysAnything(questionParts, answers.value));
  /** Whether three small tries are offered, since most questions had no answer. */
  const offersTries = computed(() => !wishesNone.value && needsSmallTries(questionParts, answers.value));

  /** Keeps what `make` makes of the answer as it is stored by then; undefined takes it back. */
  function changeAnswer(id: QuestionId, make: (before: Answer | undefined) => Answer | undefined): Promise<boolean> {
    return change((before) => {
      const stored = answerTo(before.answers, id);
      const given = make(stored);
      if (given === stored) return before;
      const { [id]: _replaced, ...others } = before.answers;
      return { ...before, answers: given ? { ...others, [id]: given } : others };
    });
  }

  /** Keeps an answer, whatever was stored; undefined takes it back. */
  function answer(id: QuestionId, given: Answer | undefined): Promise<boolean> {
    return changeAnswer(id, () => given);
  }

  /** Remembers the question on the screen, for the next time. */
  function stopAt(id: QuestionId): Promise<boolean> {
    return change((before) => (before.at === id ? before : { ...before, at: id }));
  }

  return { state, answers, wishesNone, hasSaidAnything, offersTries, changeAnswer, answer, stopAt };
});
