import type { PartnerId } from '@/domain/partner/partner';
import { draftKind } from '@/vault/drafts';
import { allKinds } from '@/vault/kinds';
import type { Kept, RecordKind, Replacement } from '@/vault/vault';

/**
 * Every record that goes with a partner, whatever its kind: those under the partner's id, those with it as `partnerId` or
 * among the `partnerIds` in them, and drafts whose name ends with it. A new kind of record needs to be named nowhere: it keeps one of these rules.
 */
export function belongingTo(
  id: PartnerId,
  recordsOf: (kind: RecordKind<unknown>) => readonly Kept<unknown>[],
): readonly Replacement[] {
  return allKinds.flatMap((kind) =>
    recordsOf(kind)
      .filter((record) => isOf(id, kind, record))
      .map((record) => ({ kind, id: record.id, value: record.value })),
  );
}

function isOf(id: PartnerId, kind: RecordKind<unknown>, record: Kept<unknown>): boolean {
  if (record.id === id) return true;
  if (kind.kind === draftKind.kind && record.id.endsWith(`-${id}`)) return true;
  const { value } = record;
  if (typeof value !== 'object' || value === null) return false;
  if ('partnerIds' in value && Array.isArray(value.partnerIds)) return value.partnerIds.includes(id);
  return 'partnerId' in value && value.partnerId === id;
}
