import {
  boundaryWithoutName,
  checkInWithoutName,
  entryWithoutName,
  followUpWithoutName,
  ratingWithoutName,
  sessionWithoutName,
  type IsThem,
} from '@/domain/partner/withoutName';
import { withoutNamed } from '@/domain/session/planPeople';
import { boundaryKind } from '@/vault/boundaries';
import { checkInKind } from '@/vault/checkIns';
import { followUpKind } from '@/vault/followUps';
import { journalEntryKind } from '@/vault/journal';
import { ratingKind } from '@/vault/practices';
import { sessionKind, sessionPlanKind } from '@/vault/sessions';
import type { Edit, Kept, RecordKind } from '@/vault/vault';

/** A record of the owner's own that names somebody, and how the name goes and comes back. */
export interface NamedRecord {
  readonly takeOut: Edit;
  readonly putBack: Edit;
}

/** The open vault's records of a kind. */
export type RecordsOf = <T>(kind: RecordKind<T>) => readonly Kept<T>[];

function freed<T>(recordsOf: RecordsOf, kind: RecordKind<T>, free: (value: T) => T): readonly NamedRecord[] {
  return recordsOf(kind).flatMap(({ id, value }) => {
    const after = free(value);
    if (after === value) return [];
    const takeOut = (now: T | undefined): T | undefined => now && free(now);
    // Only where nothing was changed since: what came later stays.
    const putBack = (now: T | undefined): T | undefined => (JSON.stringify(now) === JSON.stringify(after) ? value : now);
    return [{ takeOut: { kind, id, edit: takeOut }, putBack: { kind, id, edit: putBack } } as NamedRecord];
  });
}

/** The plan for the next time, where somebody has a place in it. They go from it whole: what they say no to is known no more. */
export function plannedWith(isThem: IsThem, recordsOf: RecordsOf): readonly NamedRecord[] {
  return freed(recordsOf, sessionPlanKind, (value) => withoutNamed(value, isThem));
}

/** The owner's own records in which somebody is named and stays, without a name. `somebody`: what stands for it in a boundary. */
export function namedRecords(isThem: IsThem, somebody: string, recordsOf: RecordsOf): readonly NamedRecord[] {
  const among = <T>(kind: RecordKind<T>, free: (value: T) => T) => freed(recordsOf, kind, free);
  return [
    ...among(sessionKind, (value) => sessionWithoutName(value, isThem)),
    ...among(checkInKind, (value) => checkInWithoutName(value, isThem)),
    ...among(followUpKind, (value) => followUpWithoutName(value, isThem)),
    ...among(boundaryKind, (value) => boundaryWithoutName(value, isThem, somebody)),
    ...among(ratingKind, (value) => ratingWithoutName(value, isThem)),
    ...among(journalEntryKind, (value) => entryWithoutName(value, isThem)),
  ];
}
