import { Problem } from '@/domain/problem';
import { onDatabase, openDatabase } from './disk/database';
import { unlockByDevice } from './disk/metaRow';
import { readOrMake } from './disk/readOrMake';
import { readSpace } from './disk/readSpace';
import type { AskKeyWorker, GivenSecret } from './lock/secret';
import { SpaceVault } from './spaceVault';
import { asOneWriter } from './saveQueue';
import { databaseName } from './space/layout';
import type { Vault } from './vault';

export interface OpenOptions {
  /** Another database, for tests. */
  readonly name?: string;
  readonly now?: () => Date;
  /** The way in, where a lock is set. */
  readonly by?: { readonly given: GivenSecret; readonly ask: AskKeyWorker };
}

/**
 * Opens the vault; makes it at the first run, which writes 1.5 MiB. Rejects with a Problem: `vault-locked` where a lock
 * is set and no way in is given; `wrong-secret`, `recovery-mistyped` and `memory-short` where the one given doesn't
 * open any space; `storage-refused` where the browser gives no database, `storage-full`, `storage-lost`, `vault-newer`,
 * and `vault-damaged`, when nothing on the disk was changed.
 */
export async function openVault({ name = databaseName, now = () => new Date(), by }: OpenOptions = {}): Promise<Vault> {
  // A page that came over plain HTTP has no WebCrypto: nothing can be sealed, so nothing is kept.
  if (!(crypto as Partial<Crypto>).subtle) throw new Problem('storage-refused');
  const database = await openDatabase(name);
  try {
    return await onDatabase(database, 'storage-refused', async () => {
      const meta = await asOneWriter(name, () => readOrMake(database));
      if (meta.deviceKey) {
        const key = await unlockByDevice(meta);
        return new SpaceVault(database, { key, salt: meta.salt }, await readSpace(database, key), now);
      }
      // Apart from the first script: only who has set a lock needs it at the start.
      const { unlockBySecret } = await import('./lock/unlockBySecret');
      return await unlockBySecret(database, meta, by, now);
    });
  } catch (fault) {
    database.close();
    throw fault;
  }
}
