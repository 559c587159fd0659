import { computed, type ComputedRef } from 'vue';
import { scoring } from '@/content/scoring';
import { boundariesFor } from '@/domain/boundary/boundariesFor';
import { rankPractices } from '@/domain/menu/rankPractices';
import { useBoundariesStore } from './boundaries';
import { useCardStore } from './card';
import { letterOf, type Letter } from './letter';
import { useMenuStore } from './menu';
import { useQuizStore } from './quiz';

/**
 * The own card as it reads now, to people of these names: limits that are only for somebody else change nothing in it. What
 * free words rule out is known once the catalogue is loaded.
 */
export function useOwnLetter(names: () => readonly string[] = () => []): ComputedRef<Letter> {
  const card = useCardStore();
  const quiz = useQuizStore();
  const boundaries = useBoundariesStore();
  const menu = useMenuStore();
  const refused = computed(() => {
    const input = { ...menu.inputFor('receive'), boundaries: boundariesFor(boundaries.inForce, names()) };
    return new Set(rankPractices(input, scoring).leftOut.map(({ id }) => id));
  });
  return computed(() => letterOf(card.card, quiz.answers, refused.value));
}
