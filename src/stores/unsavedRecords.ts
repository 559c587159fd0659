import { recordKey } from '@/domain/backup/backup';
import { allKinds } from '@/vault/kinds';
import { mostRecordBytes } from '@/vault/space/layout';
import type { StoredRecord } from '@/vault/vault';
import { unsavedOf } from './heldAside';
import { useVaultStore } from './vault';

/**
 * Every record of the open space with what could not be saved in its place, after the saves under way; undefined where none
 * is open. Nothing is kept by it.
 */
export async function recordsWithUnsaved(): Promise<readonly StoredRecord[] | undefined> {
  const vault = useVaultStore();
  // What takes too long is among the unsaved. They are taken at once, before another save ends.
  await vault.untilIdle();
  const unsaved = unsavedOf(vault);
  const savedAt = new Date().toISOString();
  const records = await vault.opened()?.records();
  if (!records) return undefined;
  const all = new Map(records.map((record) => [recordKey(record), record]));
  for (const [kind, id, data] of unsaved) {
    const format = allKinds.find((one) => one.kind === kind)?.format ?? 1;
    const record = { kind, id, format, savedAt, data };
    if (data === null) all.delete(recordKey(record));
    else if (isOfASize(record)) all.set(recordKey(record), record);
  }
  return [...all.values()];
}

/** Whether any vault could hold it: what is too large stays out, and what stands on the disk in its place stays in. */
function isOfASize(record: StoredRecord): boolean {
  return new TextEncoder().encode(JSON.stringify(record)).length <= mostRecordBytes;
}
