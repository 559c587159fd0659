import type { Bytes } from '@/crypto/bytes';
import type { MetaRow, SpaceKey } from '../disk/metaRow';
import type { Space } from '../space/layout';
import type { Change } from '../vault';

/** What a change of the meta row writes. */
interface MadeMeta {
  readonly meta: MetaRow;
  /** Rows of other spaces. */
  readonly rows?: readonly (readonly [at: number, row: Bytes])[];
  /** A new key of this space: then all its pages are sealed under it. */
  readonly key?: SpaceKey;
}

/** A change of the meta row, with changes of records in the same transaction. */
export interface MetaChange {
  /** Makes the new row of the present one. Called anew where another tab was faster. */
  readonly make: (meta: MetaRow) => Promise<MadeMeta>;
  readonly changes?: readonly Change[];
  /** Told after each page that was sealed. */
  readonly onPage?: ((done: number, all: number) => void) | undefined;
}

/** What the lock needs of the open space. */
export interface LockDesk {
  readonly space: Space;
  /** How many pages each space has. */
  spacePages(): number;
  readMeta(): Promise<MetaRow>;
  /** One transaction: all of it is on the disk, or nothing. */
  save(change: MetaChange): Promise<void>;
  lockOthers(): void;
}
