import { computed } from 'vue';
import type { CardField } from '@/domain/card/card';
import type { PartnerId } from '@/domain/partner/partner';
import { useCardWords } from '@/i18n/cardWords';
import { usePartnersStore } from '@/stores/partners';
import { useOwnLetter } from '@/stores/useOwnLetter';

/** What both cards say under one heading. Empty texts where a card says nothing of it. */
export function useFieldWords(id: () => PartnerId) {
  const letter = useOwnLetter();
  const partners = usePartnersStore();
  const { fieldLines } = useCardWords();
  const theirs = computed(() => partners.receivedOf(id())?.card.fields ?? {});

  function wordsOf(field: CardField): { readonly mine: string; readonly theirs: string } {
    const own = letter.value.fields.find((each) => each.field === field);
    const mine = own?.own ?? (own?.derived ? fieldLines(field, own.derived).join('\n') : '');
    return { mine, theirs: theirs.value[field] ?? '' };
  }

  return { wordsOf };
}
