import { Problem } from '@/domain/problem';
import { transact, type VaultDatabase } from './database';
import { fillVault } from './firstFill';
import { metaKey, readMetaRow, type MetaRow } from './metaRow';

/**
 * The meta row of the vault, which is made first where there is none. Throws as `readMetaRow`, and `vault-gone` where there
 * is none and it may not be made.
 */
export async function readOrMake(database: VaultDatabase, mayMake: boolean): Promise<MetaRow> {
  let meta = await readMeta(database);
  if (!meta) {
    if (!mayMake) throw new Problem('vault-gone');
    await fillVault(database);
    // Read back: what was stored must open, and another tab's vault may be the one that stands.
    meta = await readMeta(database);
  }
  if (!meta) throw new Problem('storage-refused');
  return meta;
}

/** The meta row; undefined where there is no vault, or where its removal was begun and is now finished. */
async function readMeta(database: VaultDatabase): Promise<MetaRow | undefined> {
  const { row, pages } = await transact(database, 'r', [database.meta, database.pages], async () => ({
    row: await database.meta.get(metaKey),
    pages: await database.pages.count(),
  }));
  // Pages without their keys: damage, and not a first run.
  if (row === undefined && pages > 0) throw new Problem('vault-damaged');
  const meta = row === undefined ? undefined : readMetaRow(row);
  if (!meta?.removing) return meta;
  await clearVault(database);
  return undefined;
}

/** Empties both tables, if what stands there is a vault whose removal was begun. */
async function clearVault(database: VaultDatabase): Promise<void> {
  await transact(database, 'rw', [database.meta, database.pages], async () => {
    const row = (await database.meta.get(metaKey)) as Partial<MetaRow> | undefined;
    if (!row?.removing) return;
    await database.meta.clear();
    await database.pages.clear();
  });
}
