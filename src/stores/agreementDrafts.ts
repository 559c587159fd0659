import type { PartnerId } from '@/domain/partner/partner';

/** The permanent name of the draft of a new agreement, with somebody of whom there is a record or not. */
export function newAgreementDraft(partner: PartnerId | undefined): string {
  return partner === undefined ? 'agreement-new' : `agreement-new-${partner}`;
}

/** The permanent name of the draft of a change. `id`: of the agreement. */
export function agreementDraft(id: string): string {
  return `agreement-${id}`;
}
