import type { CardField } from '@/domain/card/card';

/**
 * The fields that go on saying something on a card without aftercare: how to tell it, who is there instead, what contact
 * is welcome, and giving care, which is another matter.
 */
export const noneFields: readonly CardField[] = ['time-alone', 'if-i-drop', 'contact-after', 'when-i-give'];
