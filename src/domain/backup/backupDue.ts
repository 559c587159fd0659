import { isInBackup, isPassing, type BackupRecord } from './backup';

/** How old the last backup may be before something that was changed since asks for another, in days. */
const mostDays = 30;
/** How many records may have changed before another is asked for, however young the last one is. */
const mostChanges = 40;
const day = 24 * 60 * 60 * 1000;

type Noted = Pick<BackupRecord, 'kind' | 'savedAt'>;

/**
 * The records that were saved since the last backup (`lastAt`, an ISO time; undefined: there was none). What was removed
 * isn't among them.
 */
export function changedSince<T extends Noted>(records: readonly T[], lastAt: string | undefined): readonly T[] {
  return records.filter(
    (record) =>
      isInBackup(record) &&
      !isPassing(record) &&
      (lastAt === undefined || Date.parse(record.savedAt) > Date.parse(lastAt)),
  );
}

/**
 * Whether a backup is due: something worth keeping has changed since the last one, and that is 30 days ago or 40 records
 * have changed. Where there was none, the days count from the oldest record. Never where nothing has changed.
 */
export function isBackupDue(records: readonly Noted[], lastAt: string | undefined, now: Date): boolean {
  const changed = changedSince(records, lastAt);
  if (changed.length === 0) return false;
  const since = lastAt === undefined ? Math.min(...changed.map(({ savedAt }) => Date.parse(savedAt))) : Date.parse(lastAt);
  return changed.length >= mostChanges || now.getTime() - since >= mostDays * day;
}
