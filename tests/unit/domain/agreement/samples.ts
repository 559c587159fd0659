import type { Agreement, AgreementTerms, Wording } from '@/domain/agreement/agreement';
import { newAgreement } from '@/domain/agreement/agreementChanges';

export const morning = '2026-11-24T08:00:00.000Z';
export const noon = '2026-11-24T12:00:00.000Z';
export const evening = '2026-11-24T20:00:00.000Z';

export function terms(part: Partial<AgreementTerms> = {}): AgreementTerms {
  return { people: ['', 'Sam'], practices: [], signals: [], boundaries: [], followUps: [], texts: {}, ...part };
}

export function wording(digest: string, part: Partial<Wording> = {}): Wording {
  return { version: 1, madeAt: morning, digest, terms: terms(), ...part };
}

export function begun(digest = 'a', part: Partial<Wording> = {}): Agreement {
  return newAgreement(wording(digest, part), {});
}
