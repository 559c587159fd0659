/**
 * Every kind of record that a backup holds, by its permanent name: all that are kept, but for `ways-in`, which tells how
 * this device is opened.
 */
export const backupKinds = [
  'card',
  'card-version',
  'quiz',
  'boundary',
  'signal',
  'menu',
  'own-practice',
  'rating',
  'session',
  'session-plan',
  'check-in',
  'check-in-answers',
  'repair',
  'follow-up',
  'follow-up-choices',
  'drop-plan',
  'journal-entry',
  'review',
  'partner',
  'received-card',
  'shared-with',
  'agreement',
  'compare',
  'draft',
  'reading',
  'settings',
] as const;
export type BackupKind = (typeof backupKinds)[number];

/** A record as it stands in the vault and in a backup. `savedAt` is an ISO time in UTC. */
export interface BackupRecord {
  readonly kind: string;
  readonly id: string;
  /** Format of `data`, counted by its kind. */
  readonly format: number;
  readonly savedAt: string;
  readonly data: unknown;
}

/** What a backup holds. `madeAt` is an ISO time in UTC. No record is in it twice. */
export interface Backup {
  readonly madeAt: string;
  readonly records: readonly BackupRecord[];
}

/** Whether the record goes into a backup, and is replaced by one. */
export function isInBackup({ kind }: Pick<BackupRecord, 'kind'>): boolean {
  return (backupKinds as readonly string[]).includes(kind);
}

const passing: readonly BackupKind[] = ['draft', 'reading', 'settings', 'compare', 'session-plan'];

/** Whether nobody would miss the record: it says where somebody was in the app, or how the app looks. */
export function isPassing({ kind }: Pick<BackupRecord, 'kind'>): boolean {
  return (passing as readonly string[]).includes(kind);
}

/** What tells a record from every other one. */
export function recordKey({ kind, id }: Pick<BackupRecord, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}

/** All of these records that go into a backup. */
export function backupOf(records: readonly BackupRecord[], madeAt: string): Backup {
  return { madeAt, records: records.filter(isInBackup) };
}
