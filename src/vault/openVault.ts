import { Problem } from '@/domain/problem';
import { onDatabase, openDatabase } from './disk/database';
import { unlockByDevice } from './disk/metaRow';
import { readOrMake } from './disk/readOrMake';
import { readSpace } from './disk/readSpace';
import type { AskKeyWorker, GivenSecret } from './lock/secret';
import { SpaceVault } from './spaceVault';
import { asOneWriter } from './saveQueue';
import { databaseName, demoDatabaseName } from './space/layout';
import type { Vault } from './vault';

export interface OpenOptions {
  /** Opens the vault of made-up notes instead of one's own. */
  readonly demo?: boolean;
  /** Another database, for tests. */
  readonly name?: string;
  readonly now?: () => Date;
  /** False where something is known to have been kept here: then a vault that isn't there is told, and not made. */
  readonly mayMake?: boolean;
  /** The way in, where a lock is set. */
  readonly by?: { readonly given: GivenSecret; readonly ask: AskKeyWorker };
}

/**
 * Opens the vault; makes it at the first run, which writes 1.5 MiB. Rejects with a Problem: `vault-locked` where a lock
 * is set and no way in is given; `wrong-secret`, `recovery-mistyped` and `memory-short` where the one given doesn't
 * open any space; `storage-refused` where the browser gives no database, `storage-full`, `storage-lost`, `vault-newer`,
 * `vault-damaged` and `vault-gone`, when nothing on the disk was changed.
 */
export async function openVault({
  demo,
  name = demo ? demoDatabaseName : databaseName,
  now = () => new Date(),
  mayMake = true,
  by,
}: OpenOptions = {}): Promise<Vault> {
  // A page that came over plain HTTP has no WebCrypto: nothing can be sealed, so nothing is kept.
  if (!(crypto as Partial<Crypto>).subtle) throw new Problem('storage-refused');
  const database = await openDatabase(name);
  try {
    return await onDatabase(database, 'storage-refused', async () => {
      const meta = await asOneWriter(name, () => readOrMake(database, mayMake));
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
