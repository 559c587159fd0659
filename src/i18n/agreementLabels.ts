import type { AgreementState, AgreementText } from '@/domain/agreement/agreement';
import type { Heard } from '@/domain/agreement/receiveAgreement';

/* Message keys for agreements. A new value without a word doesn't compile. */

export const agreementStateLabels = {
  draft: 'labels.agreementState.draft',
  waiting: 'labels.agreementState.waiting',
  confirmed: 'labels.agreementState.confirmed',
  withdrawn: 'labels.agreementState.withdrawn',
  ended: 'labels.agreementState.ended',
} as const satisfies Record<AgreementState, string>;

export const agreementTextLabels = {
  contact: 'labels.agreementText.contact',
  leaving: 'labels.agreementText.leaving',
  'way-home': 'labels.agreementText.wayHome',
  words: 'labels.agreementText.words',
} as const satisfies Record<AgreementText, string>;

/** What came of an answer that was read. */
export const heardLabels = {
  yes: 'labels.heard.yes',
  'other-wording': 'labels.heard.otherWording',
  known: 'labels.heard.known',
  over: 'labels.heard.over',
  withdrawn: 'labels.heard.withdrawn',
  unknown: 'labels.heard.unknown',
  own: 'labels.heard.own',
} as const satisfies Record<Heard, string>;
