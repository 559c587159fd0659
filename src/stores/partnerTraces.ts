import {
  boundaryWithoutName,
  checkInWithoutName,
  entryWithoutName,
  followUpWithoutName,
  planWithoutName,
  ratingWithoutName,
  sessionWithoutName,
  type IsThem,
} from '@/domain/partner/withoutName';
import { boundaryKind } from '@/vault/boundaries';
import { checkInKind } from '@/vault/checkIns';
import { followUpKind } from '@/vault/followUps';
import { journalEntryKind } from '@/vault/journal';
import { ratingKind } from '@/vault/practices';
import { sessionKind, sessionPlanKind } from '@/vault/sessions';
import type { Edit, Kept, RecordKind } from '@/vault/vault';

/** A record of the owner's own that names somebody, and how the name goes and comes back. */
export interface NamedRecord {
  readonly kind: RecordKind<unknown>;
  readonly takeOut: Edit;
  readonly putBack: Edit;
}

/** The owner's own records in which somebody is named. `somebody`: what stands for the name in a boundary. */
export function namedRecords(
  isThem: IsThem,
  somebody: string,
  recordsOf: <T>(kind: RecordKind<T>) => readonly Kept<T>[],
): readonly NamedRecord[] {
  function among<T>(kind: RecordKind<T>, free: (value: T) => T): readonly NamedRecord[] {
    return recordsOf(kind).flatMap(({ id, value }) => {
      const after = free(value);
      if (after === value) return [];
      const takeOut = (now: T | undefined): T | undefined => now && free(now);
      // Only where nothing was changed since: what came later stays.
      const putBack = (now: T | undefined): T | undefined => (JSON.stringify(now) === JSON.stringify(after) ? value : now);
      return [{ kind, takeOut: { kind, id, edit: takeOut }, putBack: { kind, id, edit: putBack } } as NamedRecord];
    });
  }
  return [
    ...among(sessionKind, (value) => sessionWithoutName(value, isThem)),
    ...among(sessionPlanKind, (value) => planWithoutName(value, isThem)),
    ...among(checkInKind, (value) => checkInWithoutName(value, isThem)),
    ...among(followUpKind, (value) => followUpWithoutName(value, isThem)),
    ...among(boundaryKind, (value) => boundaryWithoutName(value, isThem, somebody)),
    ...among(ratingKind, (value) => ratingWithoutName(value, isThem)),
    ...among(journalEntryKind, (value) => entryWithoutName(value, isThem)),
  ];
}
