import { defineStore } from 'pinia';
import { computed } from 'vue';
import { questionParts } from '@/content/questionParts';
import { emptyCard, type Card, type CardVersion } from '@/domain/card/card';
import { withoutPrivate } from '@/domain/quiz/progress';
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
  let nextId = newId();
  /** Newest first. */
  const versions = computed(() =>
    kept.value.map(({ value }) => value).sort((a, b) => b.confirmedAt.localeCompare(a.confirmedAt)),
  );

  /**
   * Adds today's card to the versions, without the answer to the private question: what is forgotten later must be gone.
   * It is taken behind the changes that are under way, so that none of them is missing in it. One that could not be kept is
   * replaced by the next try, and doesn't become a second version.
   */
  async function confirm(): Promise<boolean> {
    if (kept.value.some(({ id }) => id === nextId)) nextId = newId();
    let standing: Card = emptyCard;
    await change((before) => {
      standing = before;
      return before;
    });
    const value: CardVersion = {
      confirmedAt: new Date().toISOString(),
      card: standing,
      answers: withoutPrivate(questionParts, quiz.answers),
    };
    return vault.keep([{ kind: cardVersionKind, id: nextId, value }]);
  }

  return { card, versions, change, confirm };
});
