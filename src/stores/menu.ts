import { defineStore } from 'pinia';
import { computed } from 'vue';
import { opposites } from '@/content/opposites';
import { questions } from '@/content/questions';
import { scoring } from '@/content/scoring';
import { situationScoring } from '@/content/situationScoring';
import { besideOwnWords } from '@/domain/card/replacedAnswers';
import { explainPractice } from '@/domain/menu/explainPractice';
import { whyToTry, type TryReason } from '@/domain/menu/oneToTry';
import type { RankingInput, Reason } from '@/domain/menu/ranking';
import { rankPractices } from '@/domain/menu/rankPractices';
import type { PracticeId } from '@/domain/practice';
import { answersHeard } from '@/domain/quiz/answersHeard';
import type { Situation } from '@/domain/situation';
import type { Direction } from '@/domain/stance';
import { today } from '@/platform/clock';
import { useBoundariesStore } from './boundaries';
import { useCardStore } from './card';
import { useCatalogueStore } from './catalogue';
import { useQuizStore } from './quiz';
import { useRatingsStore } from './ratings';

/** The aftercare menu: what fits, in which order and why. */
export const useMenuStore = defineStore('menu', () => {
  const catalogue = useCatalogueStore();
  const quiz = useQuizStore();
  const card = useCardStore();
  const boundaries = useBoundariesStore();
  const ratings = useRatingsStore();

  /** Practices that the free words of "please don't" name, in the quiz and on the card, own namesakes too. */
  const ruledOutByWords = computed(() => {
    const answer = quiz.answers['please-dont'];
    const typed = [answer?.kind === 'chosen' ? answer.ownWords : undefined, card.card.fields['please-dont']];
    return new Set(typed.flatMap((words) => (words ? catalogue.refusedIn(words) : [])));
  });

  const answers = computed(() => besideOwnWords(answersHeard(quiz.answers, questions, opposites), card.card));

  function inputFor(direction: Direction, situation?: Situation): RankingInput {
    return {
      practices: catalogue.practices,
      direction,
      answers: answers.value,
      ...(situation ? { situation, situationEffect: situationScoring[situation] } : {}),
      stances: card.card.stances,
      ownNeeds: card.card.needs,
      ratings: ratings.ratings,
      boundaries: boundaries.inForce,
      namesakes: catalogue.namesakes,
      ruledOutByWords: ruledOutByWords.value,
      day: today(),
    };
  }

  const receiving = computed(() => rankPractices(inputFor('receive'), scoring));
  const giving = computed(() => rankPractices(inputFor('give'), scoring));

  /** All reasons for a practice's place, the strongest first; none for an unknown id. */
  function reasonsFor(id: PracticeId, direction: Direction, situation?: Situation): readonly Reason[] {
    const practice = catalogue.practiceById.get(id);
    return practice ? explainPractice(inputFor(direction, situation), scoring, practice) : [];
  }

  /** Why a practice is the one to try; only that it is new for an unknown id. */
  function tryReasonFor(id: PracticeId, direction: Direction): TryReason {
    const practice = catalogue.practiceById.get(id);
    return practice ? whyToTry(inputFor(direction), practice) : { kind: 'new' };
  }

  /** The situations that leave a practice out of the list of none; none where it isn't in that list. */
  function notAfter(id: PracticeId, direction: Direction): readonly Situation[] {
    const { ranked } = direction === 'receive' ? receiving.value : giving.value;
    return ranked.find((practice) => practice.id === id)?.notAfter ?? [];
  }

  return { receiving, giving, inputFor, reasonsFor, tryReasonFor, notAfter };
});
