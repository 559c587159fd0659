import { onDatabase, openDatabase, transact, type VaultDatabase } from './disk/database';
import { metaKey, randomMetaRow } from './disk/metaRow';
import { databaseName, demoDatabaseName } from './space/layout';

/** How long to wait for another tab to let go of the database, in ms. Both tables are empty by then. */
const longestWait = 3_000;

/**
 * Removes the vault: first the keys, so that no record can be opened however far the rest comes, then every row, then
 * the database. Other tabs lose it at once. Rejects with a Problem where the keys or the rows could not be removed;
 * a removal that was cut after the keys is finished by the next `openVault`.
 */
export async function wipeVault(name = databaseName): Promise<void> {
  const database = await openDatabase(name);
  try {
    await onDatabase(database, 'save-failed', () => removeRows(database));
    await removeDatabase(database);
  } finally {
    database.close();
  }
}

/** Removes what is shown: the made-up notes alone, or one's own vault and made-up notes that were left. Rejects as `wipeVault`. */
export async function wipeShown({ demo }: { readonly demo: boolean }): Promise<void> {
  if (!demo) await wipeVault();
  await wipeDemo();
}

/** Removes made-up notes, where there are any. Rejects as `wipeVault`. */
export async function wipeDemo(): Promise<void> {
  // Where the browser doesn't tell its databases, an empty one is made and removed.
  const all = await (indexedDB as Partial<IDBFactory>).databases?.();
  if (all?.every(({ name }) => name !== demoDatabaseName)) return;
  await wipeVault(demoDatabaseName);
}

async function removeRows(database: VaultDatabase): Promise<void> {
  await transact(database, 'rw', [database.meta], () => database.meta.put({ ...randomMetaRow(), removing: true }, metaKey));
  await transact(database, 'rw', [database.meta, database.pages], async () => {
    await database.pages.clear();
    await database.meta.clear();
  });
}

/** Resolves in any case: two empty tables that stay are what a first run finds as well. */
function removeDatabase(database: VaultDatabase): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longestWait);
    void database
      .delete()
      .catch(() => undefined)
      .finally(() => {
        clearTimeout(timer);
        resolve();
      });
  });
}
