import { backupOf } from '@/domain/backup/backup';
import { csvOf } from '@/transfer/csv';
import { plainExport } from '@/transfer/plainExport';
import { useVaultStore } from './vault';

export { csvOf };

/** What is kept, made into files that anybody can read. Nothing of it is kept here. */
export function useExports() {
  const vault = useVaultStore();

  /** All records of the open space as JSON, after the saves under way; undefined while none is open. */
  async function everything(madeAt: string): Promise<string | undefined> {
    await vault.untilIdle();
    const records = await vault.opened()?.records();
    return records && plainExport(backupOf(records, madeAt));
  }

  return { everything };
}
