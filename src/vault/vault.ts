import type { Bytes } from '@/crypto/bytes';
import type { AskKeyWorker, GivenSecret, Secret } from './lock/secret';

/** A kind of record: its permanent name on the disk, the number of its present format, and how older ones are lifted. */
export interface RecordKind<T> {
  readonly kind: string;
  readonly format: number;
  /** Turns data as an older release wrote it into today's. Throws a Problem where that can't be. */
  readonly lift: (data: unknown, format: number) => T;
}

/** A record as the vault holds it. `savedAt` is an ISO time in UTC. */
export interface Kept<T> {
  readonly id: string;
  readonly savedAt: string;
  readonly value: T;
}

/** One change of a save: `value` undefined removes the record. */
export interface Replacement<T = unknown> {
  readonly kind: RecordKind<T>;
  readonly id: string;
  readonly value: T | undefined;
}

/**
 * One change of a save that builds on the record as it stands when it is written, whoever wrote it: `edit` gets it,
 * undefined where there is none, and answers with the new one, or with the very same where nothing is to be kept. It is
 * called once or more, and has no effects of its own.
 */
export interface Edit<T = unknown> {
  readonly kind: RecordKind<T>;
  readonly id: string;
  readonly edit: (before: T | undefined) => T | undefined;
}

// `any` and not `unknown`: what a kind takes is what its own edits take; the list of a save mixes kinds.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Change = Replacement | Edit<any>;

/** A record as it is sealed, and as a backup holds it, in JSON: the same names, for ever. */
export interface StoredRecord {
  readonly kind: string;
  readonly id: string;
  /** Format of `data`, counted by its kind. */
  readonly format: number;
  readonly savedAt: string;
  readonly data: unknown;
}

/** One change of an import: a record as it came, with its own format and time, or one that goes, of a format not below the one it stands in. */
export type ImportChange = StoredRecord | Pick<StoredRecord, 'kind' | 'id' | 'format'>;

/** What an import changes, worked out on the records as they stand when it is written. Called once or more, without effects of its own. */
export type ImportPlan = (records: readonly StoredRecord[]) => readonly ImportChange[];

/** How a space is opened, and changes of that. None of them rewrites a record, but for a change of the data key. */
export interface VaultLock {
  /** Makes a key of a way in. Slow for a passphrase. Rejects with `recovery-mistyped` or `memory-short`. */
  derive(given: GivenSecret, ask: AskKeyWorker): Promise<Secret>;
  /** Whether a way in opens this space now. */
  opensThis(secret: Secret): Promise<boolean>;
  /**
   * Sets a way in, or replaces the one of its kind; a first passphrase sets the lock. `by` is a way in that holds now,
   * none where no lock is set. However it is cut, the old ways in or the new ones open. Rejects with `wrong-secret`
   * and `secret-in-use`.
   */
  setWay(secret: Secret, by?: Secret): Promise<void>;
  /** Takes away a way in that is not the only one. */
  removeWay(kind: 'passkey' | 'recovery'): Promise<void>;
  /** Takes the lock away with all its ways in: the device alone opens the space from then on. */
  removeLock(by: Secret): Promise<void>;
  /**
   * Makes another space, empty, in one of the two other places: whatever was there can't be opened any more. Rejects
   * with `secret-in-use` where the way in opens a space already.
   */
  makeSpace(secret: Secret, place: 0 | 1): Promise<void>;
  /**
   * Seals all pages under a new data key, which the passphrase `by` alone opens. One transaction at its end; where it
   * is cut before, the next unlocking by that passphrase does it. `onPage` is told the pages done and all there are.
   */
  changeDataKey(by: Secret, onPage?: (done: number, all: number) => void): Promise<void>;
  /** Does the rest of a change that was cut; nothing where there is none. */
  finishDataKey(by: Secret): Promise<void>;
}

/** The open store. Nothing of it tells where the work is done. */
export interface Vault {
  /** All records of a kind, oldest first saved first. Empty when there is none. Later changes don't alter the answer. */
  list<T>(kind: RecordKind<T>): Promise<readonly Kept<T>[]>;
  /**
   * Keeps all changes or none; of several of the same record each builds on the one before. Resolves after the strict transaction has completed: what it acknowledged survives a
   * power failure. Rejects with a Problem, and then nothing was changed on the disk or in `list`.
   */
  keep(changes: readonly Change[]): Promise<void>;
  /** Every record of every kind as it stands, first saved first, in whatever format it was written. */
  records(): Promise<readonly StoredRecord[]>;
  /**
   * Brings in records as they were written elsewhere, all or none; resolves and rejects as `keep`. Rejects with
   * `record-too-large` above 1 MiB. That they hold what their kind says is for the caller to make sure.
   */
  bringIn(plan: ImportPlan): Promise<void>;
  /** Calls back after another tab has kept something, when `list` answers with it. Returns how to stop listening. */
  onOtherTab(listener: () => void): () => void;
  /** Calls back when another tab has locked, or has changed how the vault is opened. */
  onLocked(listener: () => void): void;
  /** Calls back when another tab has removed everything. */
  onRemoved(listener: () => void): void;
  /** Has every other tab lock. */
  lockOthers(): void;
  /** The lock of this space. It comes apart from the first script. */
  lock(): Promise<VaultLock>;
  /** Seals something for this space alone, to be held in memory while it is locked. */
  sealAside(value: unknown): Promise<Bytes>;
  /** What `sealAside` sealed; undefined where it is of another space. */
  openAside(sealed: Bytes): Promise<unknown>;
  /** Gives up the saves under way: one that is being written may still be kept as it is, and none is made anew on what others saved. */
  drop(): void;
  /** Ends all listening and closes the database, after the saves under way. */
  close(): Promise<void>;
}
