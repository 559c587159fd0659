import { hasSaidYes, type Agreement, type AgreementTerms, type Wording } from '@/domain/agreement/agreement';
import type { AgreementAnswer, ShownAgreement } from '@/domain/agreement/receiveAgreement';
import type { Message } from '@/domain/exchange/message';
import { readAgreement, readAnswer, writeAgreement, writeAnswer } from '@/transfer/agreementCode';
import { digestOf } from '@/transfer/agreementDigest';

/** Terms put down now. */
export async function wordingOf(id: string, version: number, terms: AgreementTerms): Promise<Wording> {
  const madeAt = new Date().toISOString();
  return { version, madeAt, terms, digest: await digestOf(id, { version, madeAt, terms }) };
}

/**
 * What another device is to be shown of an agreement by now: that it was taken back, else the whole of it with everybody's
 * yes as far as it is known here. Undefined while the owner hasn't said yes. `from`: see ShownAgreement.
 */
export async function messageOf(id: string, agreement: Agreement, from: string): Promise<Message | undefined> {
  const { wording, yes, me, withdrawn } = agreement;
  if (withdrawn) {
    const { version, digest } = wording;
    const answer = { id, place: withdrawn.by, answer: 'withdrawn', at: withdrawn.at, version, digest } as const;
    return { kind: 'agreement-answer', body: await writeAnswer(answer) };
  }
  if (!hasSaidYes(agreement, me)) return undefined;
  const said = yes.map(({ place, at }) => ({ place, at }));
  return { kind: 'agreement', body: await writeAgreement({ id, from, sender: me, wording, yes: said }) };
}

/** The owner's yes, as the short answer to a device that has the whole of it. Undefined where there is none. */
export async function yesOf(id: string, { wording, yes, me }: Agreement): Promise<Message | undefined> {
  const own = yes.find(({ place }) => place === me);
  if (!own) return undefined;
  const { version, digest } = wording;
  return { kind: 'agreement-answer', body: await writeAnswer({ id, place: me, answer: 'yes', at: own.at, version, digest }) };
}

/** Throws `ForeignFault`. */
export function agreementIn({ body }: Message): Promise<ShownAgreement> {
  return readAgreement(body);
}

/** Throws `ForeignFault`. */
export function answerIn({ body }: Message): Promise<AgreementAnswer> {
  return readAnswer(body);
}
