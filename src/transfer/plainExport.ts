import type { Backup } from '@/domain/backup/backup';

/** Counted apart from that of a backup's file: who reads this is another program. */
const format = 1;

/** All records as readable JSON, in the shape of docs/schema/export.schema.json. */
export function plainExport({ madeAt, records }: Backup): string {
  return `${JSON.stringify({ format, app: 'lowlamp', madeAt, records }, undefined, 2)}\n`;
}
