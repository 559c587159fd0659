import { Dexie, type Table } from 'dexie';
import type { Bytes } from '@/crypto/bytes';
import { spaceCount } from './layout';

/** The one row of meta. Everything in it is there for everybody from the first run, in use or not. */
export interface MetaRow {
  readonly format: number;
  /** How a passphrase becomes a key. */
  readonly kdf: { readonly name: 'argon2id'; readonly memoryKiB: number; readonly passes: number; readonly lanes: number };
  readonly salt: Bytes;
  /** By space, then by kind: passphrase, passkey, recovery. Unused ones are bytes of chance. */
  readonly slots: readonly (readonly Bytes[])[];
  readonly deviceSlot: Bytes;
  /** The key of the device slot while there is no lock; null afterwards. */
  readonly deviceKey: CryptoKey | null;
}

/** The key of meta's only row. */
export const metaKey = 0;

export const defaultName = 'lowlamp';

/** The database, version 1 for ever: what changes changes inside the pages. */
export class VaultDatabase extends Dexie {
  declare readonly meta: Table<MetaRow, number>;
  declare readonly pages: Table<Bytes, number>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict', autoOpen: false });
    this.version(1).stores({ meta: '', pages: '' });
    // Somebody removes everything in another tab: let go, and never make the tables anew by coming back.
    this.on('versionchange', () => {
      this.close();
      return false;
    });
  }
}

/** The rows of a space in the order of its pages. Must run inside a transaction on pages. */
export async function readSpaceRows(database: VaultDatabase, space: number): Promise<readonly (Bytes | undefined)[]> {
  const count = Math.ceil((await database.pages.count()) / spaceCount);
  return database.pages.bulkGet(Array.from({ length: count }, (_none, page) => page * spaceCount + space));
}
