import { firstPages, rowKey, spaces } from '../space/layout';
import { firstManifest } from '../space/manifest';
import { transact, type VaultDatabase } from './database';
import { metaKey, newMetaRow, unlockByDevice } from './metaRow';
import { randomRows } from './randomRows';
import { sealManifest } from './sealedPage';

/**
 * Makes the vault: a data key, and all rows of all spaces, random but for the manifest of the space in use. One strict
 * transaction: cut short it leaves nothing. Does nothing where another tab was faster.
 */
export async function fillVault(database: VaultDatabase): Promise<void> {
  const meta = await newMetaRow();
  const key = await unlockByDevice(meta);
  const rows = await randomRows(firstPages * spaces.length);
  rows[rowKey(key.space, 0)] = await sealManifest(key, firstManifest(firstPages));
  await transact(database, 'rw', [database.meta, database.pages], async () => {
    if ((await database.meta.count()) > 0) return;
    await database.meta.add(meta, metaKey);
    await database.pages.bulkAdd(rows, [...rows.keys()]);
  });
}
