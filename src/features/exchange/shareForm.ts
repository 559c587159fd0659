import { asBefore, firstChoice, withoutTicks, type ShareChoice, type SharedWith } from '@/domain/exchange/shareChoice';
import type { PartnerId } from '@/domain/partner/partner';
import { newId } from '@/stores/newId';

/**
 * The form in which somebody says what they want to show. `newName`: of somebody who isn't among the partners yet, and `id`
 * the one that they get: it stays with the draft, so that no try makes them twice.
 */
export type ShareForm = { -readonly [Part in keyof ShareChoice]: ShareChoice[Part] } & {
  id: PartnerId;
  newName: string;
  isSealed: boolean;
};

/** The form as it starts: as last time with this person, but for what is private. */
export function formAfter(last: SharedWith | undefined, first: ShareChoice = firstChoice): ShareForm {
  return { ...(last ? asBefore(last.choice) : first), id: newId(), newName: '', isSealed: false };
}

export function choiceOf({ id: _id, newName: _name, isSealed: _sealed, ...choice }: ShareForm): ShareChoice {
  return choice;
}

/**
 * What the draft keeps of the form: no private field, and for somebody new nothing that is ticked one by one. The next
 * one to see it may be another person.
 */
export function shareToKeep(form: ShareForm, partner: PartnerId | undefined): ShareForm {
  return { ...form, ...(partner === undefined ? withoutTicks(form) : asBefore(form)) };
}

/** The permanent name of the draft. */
export function shareDraft(partner: PartnerId | undefined): string {
  return `share-${partner ?? 'new'}`;
}
