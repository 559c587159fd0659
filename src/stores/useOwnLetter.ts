import { computed, type ComputedRef } from 'vue';
import { useCardStore } from './card';
import { useQuizStore } from './quiz';
import { letterOf, type Letter } from './letter';

/** The own card as it reads now. */
export function useOwnLetter(): ComputedRef<Letter> {
  const card = useCardStore();
  const quiz = useQuizStore();
  return computed(() => letterOf(card.card, quiz.answers));
}
