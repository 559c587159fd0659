import { array, check, is, literal, object, pipe, string, unknown } from 'valibot';
import { recordKey, type Backup, type BackupRecord } from '@/domain/backup/backup';
import { ForeignFault } from '@/domain/exchange/foreignFault';
import type { Bytes } from '@/crypto/bytes';
import { refuseBeyond, type JsonCaps } from './jsonCaps';
import { judgeRecord } from './recordShapes';
import { openFile, sealFile } from './sealedFile';
import { time, whole } from './shapes/shapeParts';

/** The file's own format; what is in a record is counted by its kind. */
const format = 1;
/** Ten thousand records have some 150,000 names; a file of the largest size hardly more than these. */
const caps: JsonCaps = { depth: 32, keys: 750_000, values: 1_000_000 };
/** The program `age` writes 18: two seconds and 256 MiB. */
const mostWork = 18;
const mostIdUnits = 200;

const head = object({ format: whole, app: literal('lowlamp') });

const id = pipe(
  string(),
  check((text) => text !== '' && text.length <= mostIdUnits),
);
const envelope = object({
  madeAt: time,
  records: array(object({ kind: string(), id, format: whole, savedAt: time, data: unknown() })),
});

/**
 * The backup as an age file under the passphrase. It is read back before it is sealed, so that none is made that this
 * release wouldn't take: then it throws `unreadable`. Throws `too-large` above 16 MiB. `work` is another work factor than
 * the usual one.
 */
export async function writeBackup(backup: Backup, passphrase: string, work?: number): Promise<Bytes> {
  const text = JSON.stringify({ format, app: 'lowlamp', ...backup });
  const bytes = new TextEncoder().encode(text);
  readPlain(bytes);
  return sealFile(bytes, passphrase, work);
}

/**
 * The backup in an age file, whole or not at all. Throws `ForeignFault`: `wrong-words`; `too-large` above a cap of size,
 * work, depth or number, before anything is derived or parsed; `newer` where a later release made it; else `unreadable`.
 */
export async function readBackup(bytes: Uint8Array, passphrase: string): Promise<Backup> {
  return readPlain(await openFile(bytes, passphrase, mostWork));
}

function readPlain(bytes: Uint8Array): Backup {
  refuseBeyond(bytes, caps);
  const read = parsed(bytes);
  if (!is(head, read)) throw new ForeignFault('unreadable');
  if (read.format > format) throw new ForeignFault('newer');
  if (!is(envelope, read)) throw new ForeignFault('unreadable');
  const { madeAt, records } = read as Backup;
  const judged = records.map(judgeRecord);
  if (judged.includes('newer')) throw new ForeignFault('newer');
  if (judged.includes('broken') || hasTwins(records) || hasPrototypeName(records)) throw new ForeignFault('unreadable');
  return { madeAt, records: records.map(plainRecord) };
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    // The engine's message quotes the text, so it goes no further.
    throw new ForeignFault('unreadable');
  }
}

function plainRecord({ kind, id: named, format: version, savedAt, data }: BackupRecord): BackupRecord {
  return { kind, id: named, format: version, savedAt, data };
}

function hasTwins(records: readonly BackupRecord[]): boolean {
  return new Set(records.map(recordKey)).size < records.length;
}

/** Whether any object, however deep, has a member that would be taken for its prototype where it is copied. */
function hasPrototypeName(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.hasOwn(value, '__proto__') || Object.values(value).some(hasPrototypeName);
}
