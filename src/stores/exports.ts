import { backupOf } from '@/domain/backup/backup';
import { csvOf } from '@/transfer/csv';
import { plainExport } from '@/transfer/plainExport';
import { recordsWithUnsaved } from './unsavedRecords';

export { csvOf };

/** What is kept, made into files that anybody can read. Nothing of it is kept here. */
export function useExports() {
  /** All records of the open space as JSON, with what could not be saved; undefined while none is open. */
  async function everything(madeAt: string): Promise<string | undefined> {
    const records = await recordsWithUnsaved();
    return records && plainExport(backupOf(records, madeAt));
  }

  return { everything };
}
