import { isAgreedWith } from '@/domain/agreement/agreementPeople';
import { remains } from '@/domain/agreement/agreementChanges';
import type { AgreementRecord } from '@/domain/agreement/agreement';
import type { PartnerId } from '@/domain/partner/partner';
import type { IsThem } from '@/domain/partner/withoutName';
import { me } from '@/domain/session/person';
import { agreementKind } from '@/vault/agreements';
import { draftKind } from '@/vault/drafts';
import { followUpKind } from '@/vault/followUps';
import { allKinds } from '@/vault/kinds';
import type { Change, Kept, RecordKind, Replacement } from '@/vault/vault';
import { agreementDraft } from './agreementDrafts';
import type { RecordsOf } from './partnerTraces';

/**
 * Every record that goes with a partner, whatever its kind: those under the partner's id, those with it as `partnerId` or
 * among the `partnerIds` in them, and drafts that have it in their name or hold it anywhere. A new kind of record needs to be
 * named nowhere: it keeps one of these rules. What is agreed with them goes also where only their name was typed
 * (`isThem`), and with it the draft of its change; so does every time that is planned to ask how they are.
 */
export function belongingTo(
  id: PartnerId,
  isThem: IsThem,
  recordsOf: RecordsOf,
): readonly Replacement[] {
  const agreed = recordsOf(agreementKind).filter(
    ({ value }) => value.kind === 'agreement' && isAgreedWith(value.agreement, id, isThem),
  );
  const toAsk = recordsOf(followUpKind).filter(
    ({ value: { state, person } }) => state === 'planned' && person.id !== me && isThem(person.name),
  );
  const changes = agreed.map((one) => agreementDraft(one.id));
  const goes = (kind: RecordKind<unknown>, record: Kept<unknown>): boolean => {
    if (kind.kind === agreementKind.kind && agreed.some((one) => one.id === record.id)) return true;
    if (kind.kind === followUpKind.kind && toAsk.some((one) => one.id === record.id)) return true;
    if (kind.kind === draftKind.kind && changes.includes(record.id)) return true;
    return isOf(id, kind, record);
  };
  return allKinds.flatMap((kind) =>
    recordsOf(kind)
      .filter((record) => goes(kind, record))
      .map((record) => ({ kind, id: record.id, value: record.value })),
  );
}

/** How a record goes: whole, but for the mark that an agreement was taken back, which names nobody. */
export function removalOf({ kind, id }: Replacement): Change {
  if (kind.kind !== agreementKind.kind) return { kind, id, value: undefined };
  const edit = (before: AgreementRecord | undefined) => (before?.kind === 'agreement' ? remains(before.agreement) : before);
  return { kind, id, edit };
}

function isOf(id: PartnerId, kind: RecordKind<unknown>, record: Kept<unknown>): boolean {
  if (record.id === id) return true;
  const { value } = record;
  if (kind.kind === draftKind.kind) return record.id.endsWith(`-${id}`) || JSON.stringify(value).includes(id);
  if (typeof value !== 'object' || value === null) return false;
  if ('partnerIds' in value && Array.isArray(value.partnerIds)) return value.partnerIds.includes(id);
  return 'partnerId' in value && value.partnerId === id;
}
