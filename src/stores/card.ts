import { defineStore } from 'pinia';
import { computed } from 'vue';
import { emptyCard, type CardVersion } from '@/domain/card/card';
import { cardKind, cardVersionKind } from '@/vault/cards';
import { newId } from './newId';
import { useQuizStore } from './quiz';
import { useOnlyRecord } from './records';
import { useVaultStore } from './vault';

/** The own preference card and its confirmed versions. */
export const useCardStore = defineStore('card', () => {
  const vault = useVaultStore();
  const quiz = useQuizStore();
  const { value: card, change } = useOnlyRecord(cardKind, emptyCard);
  const kept = vault.recordsOf(cardVersionKind);
  /** Newest first. */
  const versions = computed(() =>
    kept.value.map(({ value }) => value).sort((a, b) => b.confirmedAt.localeCompare(a.confirmedAt)),
  );

  /** Adds today's card to the versions. */
  function confirm(): Promise<boolean> {
    const value: CardVersion = {
      confirmedAt: new Date().toISOString(),
      card: card.value,
      answers: quiz.answers,
    };
    return vault.keep([{ kind: cardVersionKind, id: newId(), value }]);
  }

  return { card, versions, change, confirm };
});
