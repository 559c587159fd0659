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
export interface Change<T = unknown> {
  readonly kind: RecordKind<T>;
  readonly id: string;
  readonly value: T | undefined;
}

/** The open store. Nothing of it tells where the work is done. */
export interface Vault {
  /** All records of a kind, oldest first saved first. Empty when there is none. Later changes don't alter the answer. */
  list<T>(kind: RecordKind<T>): Promise<readonly Kept<T>[]>;
  /**
   * Keeps all changes or none. Resolves after the strict transaction has completed: what it acknowledged survives a
   * power failure. Rejects with a Problem, and then nothing was changed on the disk or in `list`.
   */
  keep(changes: readonly Change[]): Promise<void>;
  /** Calls back after another tab has kept something, when `list` answers with it. Returns how to stop listening. */
  onOtherTab(listener: () => void): () => void;
  /** Ends all listening and closes the database, after the saves under way. */
  close(): Promise<void>;
}
