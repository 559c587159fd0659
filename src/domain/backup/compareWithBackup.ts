import { backupKinds, isInBackup, isPassing, recordKey, type Backup, type BackupKind, type BackupRecord } from './backup';
import { isSameData } from './isSameData';

/** Which of two records is taken: the one that stands here, or the one of the backup. */
export type Taken = 'here' | 'backup';

/**
 * A record that says something else here than in the backup. `newer`: the one that was saved last; here where both were at
 * once. An agreement that was taken back on one side is over for good, so that side is the newer one whenever it was saved.
 */
export interface Conflict {
  readonly key: string;
  readonly here: BackupRecord;
  readonly backup: BackupRecord;
  readonly newer: Taken;
}

/** How many records of a kind there are. */
export interface KindCount {
  readonly kind: BackupKind;
  readonly here: number;
  readonly backup: number;
}

/** What stands here beside what a backup holds. */
export interface Comparison {
  /** Of each kind that there is any of, in the order of `backupKinds`. */
  readonly counts: readonly KindCount[];
  readonly onlyHere: number;
  readonly onlyBackup: number;
  readonly same: number;
  readonly conflicts: readonly Conflict[];
}

/** What is chosen of conflicts, by their keys; the newer one is taken of those that aren't in it. */
export type Choices = ReadonlyMap<string, Taken>;

/** A record that comes, as it came, or one that goes. */
export type Step = BackupRecord | Pick<BackupRecord, 'kind' | 'id' | 'format'>;

/** Compares by kind and id. Two records with the same data are the same, whenever they were saved. */
export function compareWithBackup(records: readonly BackupRecord[], backup: Backup): Comparison {
  const here = records.filter(isInBackup);
  const byKey = new Map(here.map((record) => [recordKey(record), record]));
  const both = backup.records.flatMap((record) => {
    const mine = byKey.get(recordKey(record));
    return mine ? [{ mine, theirs: record }] : [];
  });
  const conflicts = both
    .filter(({ mine, theirs }) => mine.format !== theirs.format || !isSameData(mine.data, theirs.data))
    .map(({ mine, theirs }): Conflict => ({
      key: recordKey(mine),
      here: mine,
      backup: theirs,
      newer: newerOf(mine, theirs),
    }));
  return {
    counts: countsOf(here, backup.records),
    onlyHere: here.length - both.length,
    onlyBackup: backup.records.length - both.length,
    same: both.length - conflicts.length,
    conflicts,
  };
}

function newerOf(mine: BackupRecord, theirs: BackupRecord): Taken {
  if (isTakenBack(mine) !== isTakenBack(theirs)) return isTakenBack(mine) ? 'here' : 'backup';
  return Date.parse(theirs.savedAt) > Date.parse(mine.savedAt) ? 'backup' : 'here';
}

function isTakenBack({ kind, data }: BackupRecord): boolean {
  if (kind !== 'agreement') return false;
  const { kind: state, agreement } = data as { readonly kind?: string; readonly agreement?: { readonly withdrawn?: unknown } };
  return state === 'taken-back' || agreement?.withdrawn !== undefined;
}

function countsOf(here: readonly BackupRecord[], inBackup: readonly BackupRecord[]): readonly KindCount[] {
  return backupKinds
    .map((kind) => ({
      kind,
      here: here.filter((record) => record.kind === kind).length,
      backup: inBackup.filter((record) => record.kind === kind).length,
    }))
    .filter((count) => count.here + count.backup > 0);
}

/** Whether nothing is here that somebody would miss, so that there is nothing to choose. */
export function isNothingHere({ counts }: Comparison): boolean {
  return counts.every((count) => count.here === 0 || isPassing(count));
}

/** What a merge changes: what is only in the backup comes, and of each conflict the one that is taken stands. Nothing goes. */
export function mergeSteps(records: readonly BackupRecord[], backup: Backup, choices: Choices): readonly Step[] {
  const mine = new Set(records.map(recordKey));
  const { conflicts } = compareWithBackup(records, backup);
  return [
    ...backup.records.filter((record) => !mine.has(recordKey(record))),
    ...conflicts.filter(({ key, newer }) => (choices.get(key) ?? newer) === 'backup').map(({ backup: theirs }) => theirs),
  ];
}

/** What a replacement changes: all of the backup comes, and what isn't in it goes, but for how this device is opened. */
export function replaceSteps(records: readonly BackupRecord[], backup: Backup): readonly Step[] {
  const theirs = new Set(backup.records.map(recordKey));
  const gone = records.filter((record) => isInBackup(record) && !theirs.has(recordKey(record)));
  return [...gone.map(({ kind, id, format }) => ({ kind, id, format })), ...backup.records];
}
