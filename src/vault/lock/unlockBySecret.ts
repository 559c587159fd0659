import { Problem } from '@/domain/problem';
import { readRow, type VaultDatabase } from '../disk/database';
import { isSameMeta, metaKey, readMetaRow, spaceKeyOf, type MetaRow } from '../disk/metaRow';
import { readSpace } from '../disk/readSpace';
import { joinTabs } from '../otherTabs';
import { SpaceVault } from '../spaceVault';
import { deriveSecret, openSlots, type AskKeyWorker, type GivenSecret, type Secret } from './secret';

/**
 * Opens the space that a way in opens. Throws `vault-locked` without one, or where another tab locks meanwhile or changes
 * how it opens, and `wrong-secret` where it opens none. A change of the data key that was cut is ended first.
 */
export async function unlockBySecret(
  database: VaultDatabase,
  meta: MetaRow,
  by: { readonly given: GivenSecret; readonly ask: AskKeyWorker } | undefined,
  now: () => Date,
): Promise<SpaceVault> {
  if (!by) throw new Problem('vault-locked');
  const heard = { lock: false };
  const onLock = (): void => {
    heard.lock = true;
  };
  const tabs = joinTabs(database.name, { onNews: () => undefined, onLock });
  let vault: SpaceVault;
  let secret: Secret;
  try {
    secret = await deriveSecret(by.given, meta, by.ask);
    const opened = await openSlots(meta, secret);
    if (!opened) throw new Problem('wrong-secret');
    const key = await spaceKeyOf(opened.space, opened.dataKey);
    vault = new SpaceVault(database, { key, salt: meta.salt }, await readSpace(database, key), now);
    vault.onLocked(onLock);
  } catch (fault) {
    // Another tab has changed how it opens since: what was read doesn't belong together, and nothing is damaged.
    if (fault instanceof Problem && fault.code === 'vault-damaged' && !(await isStill(database, meta))) {
      throw new Problem('vault-locked', { cause: fault });
    }
    throw fault;
  } finally {
    // From here on the vault hears it itself; what it tells must not be heard here.
    tabs.leave();
  }
  await finishDataKey(vault, secret);
  if (!heard.lock) return vault;
  await vault.close();
  throw new Problem('vault-locked');
}

async function isStill(database: VaultDatabase, meta: MetaRow): Promise<boolean> {
  const row = await readRow(database, database.meta, metaKey);
  return row === undefined || isSameMeta(readMetaRow(row), meta);
}

async function finishDataKey(vault: SpaceVault, secret: Secret): Promise<void> {
  try {
    const lock = await vault.lock();
    await lock.finishDataKey(secret);
  } catch (fault) {
    // The old key holds, and opens everything: a full disk must not keep anybody out. The next unlocking tries again.
    if (fault instanceof Problem) return;
    await vault.close();
    throw fault;
  }
}
