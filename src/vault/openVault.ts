import { Problem } from '@/domain/problem';
import { onDatabase, openDatabase } from './disk/database';
import { readSpace } from './disk/readSpace';
import { unlockOrMake } from './disk/unlock';
import { SpaceVault } from './spaceVault';
import { asOneWriter } from './saveQueue';
import { databaseName } from './space/layout';
import type { Vault } from './vault';

export interface OpenOptions {
  /** Another database, for tests. */
  readonly name?: string;
  readonly now?: () => Date;
}

/**
 * Opens the vault; makes it at the first run, which writes 1.5 MiB. Rejects with a Problem: `storage-refused` where the
 * browser gives no database, `storage-full`, `storage-lost`, `vault-newer`, and `vault-damaged`, when nothing on the
 * disk was changed.
 */
export async function openVault({ name = databaseName, now = () => new Date() }: OpenOptions = {}): Promise<Vault> {
  // A page that came over plain HTTP has no WebCrypto: nothing can be sealed, so nothing is kept.
  if (!(crypto as Partial<Crypto>).subtle) throw new Problem('storage-refused');
  const database = await openDatabase(name);
  try {
    return await onDatabase(database, 'storage-refused', async () => {
      const unlocked = await asOneWriter(name, () => unlockOrMake(database));
      return new SpaceVault(database, unlocked, await readSpace(database, unlocked.key), now);
    });
  } catch (fault) {
    database.close();
    throw fault;
  }
}
