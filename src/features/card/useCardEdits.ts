import { withField, withNeed, withSituationWords, type CardField, type NeedWeight } from '@/domain/card/card';
import type { Need } from '@/domain/need';
import type { Situation } from '@/domain/situation';
import { useWords } from '@/i18n/words';
import { useCardStore } from '@/stores/card';
import { useUndoStore } from '@/stores/undo';
import type { LetterField } from '@/stores/letter';

/** Changes of the card, each kept at once; what takes own words away can be taken back. */
export function useCardEdits() {
  const { t } = useWords();
  const card = useCardStore();
  const undo = useUndoStore();

  /** An emptied field stays empty where the quiz would fill it; else there is nothing to remember. */
  function keepField({ field, derived }: LetterField, text: string): Promise<boolean> {
    const isEmptied = text.trim() === '';
    const own = isEmptied ? (derived ? '' : undefined) : text;
    return card.change((before) => withField(before, field, own));
  }

  /** Puts other words in the place of a field's own, or with undefined what the quiz says. */
  async function replaceField(field: CardField, text: string | undefined, message: string): Promise<void> {
    const own = card.card.fields[field];
    if (!(await card.change((before) => withField(before, field, text)))) return;
    undo.offer({ message, undo: () => card.change((before) => withField(before, field, own)) });
  }

  function resetField(field: CardField): Promise<void> {
    return replaceField(field, undefined, t('card.resetDone'));
  }

  function keepNeed(need: Need, weight: NeedWeight | undefined): Promise<boolean> {
    return card.change((before) => withNeed(before, need, weight));
  }

  function keepSituation(situation: Situation, text: string): Promise<boolean> {
    const own = text.trim() === '' ? undefined : text;
    return card.change((before) => withSituationWords(before, situation, own));
  }

  return { keepField, replaceField, resetField, keepNeed, keepSituation };
}
