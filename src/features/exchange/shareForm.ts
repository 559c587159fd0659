import { asBefore, firstChoice, type ShareChoice, type SharedWith } from '@/domain/exchange/shareChoice';
import type { PartnerId } from '@/domain/partner/partner';

/** The form in which somebody says what they want to show. `newName`: of somebody who isn't among the partners yet. */
export type ShareForm = { -readonly [Part in keyof ShareChoice]: ShareChoice[Part] } & {
  newName: string;
  isSealed: boolean;
};

/** The form as it starts: as last time with this person, but for what is private. */
export function formAfter(last: SharedWith | undefined, first: ShareChoice = firstChoice): ShareForm {
  return { ...(last ? asBefore(last.choice) : first), newName: '', isSealed: false };
}

export function choiceOf({ newName: _name, isSealed: _sealed, ...choice }: ShareForm): ShareChoice {
  return choice;
}

/** The permanent name of the draft. */
export function shareDraft(partner: PartnerId | undefined): string {
  return `share-${partner ?? 'new'}`;
}
