import type { CardField } from '@/domain/card/card';
import type { AftercareWish } from '@/domain/quiz/progress';

/**
 * The fields that go on saying something on a card without aftercare: how to tell it, who is there instead, what contact
 * is welcome, and giving care, which is another matter.
 */
export const noneFields: readonly CardField[] = ['time-alone', 'if-i-drop', 'contact-after', 'when-i-give'];

/** Whether somebody wants no aftercare, with or without a word that all is well. */
export function wantsNone(wish: AftercareWish): boolean {
  return wish === 'none' || wish === 'none-but-say-alright';
}
