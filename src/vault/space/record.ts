import type { Bytes } from '@/crypto/bytes';
import { Problem } from '@/domain/problem';
import type { ImportChange, Replacement, StoredRecord } from '../vault';
import { mostRecordBytes } from './layout';

/** A change as it will be written: made once, at the call, so that what the caller does to its value later is nothing. */
export interface PreparedChange {
  readonly kind: string;
  readonly id: string;
  readonly format: number;
  /** Undefined: the record is removed. */
  readonly written: { readonly bytes: Bytes; readonly record: StoredRecord } | undefined;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Throws `record-too-large` above 1 MiB, and `save-failed` for a value that JSON can't hold. */
export function prepareChange({ kind, id, value }: Replacement, savedAt: string): PreparedChange {
  const named = { kind: kind.kind, id, format: kind.format };
  return value === undefined ? { ...named, written: undefined } : prepareRecord({ ...named, savedAt, data: value });
}

/** A record from elsewhere as a change, or one that goes. Throws as `prepareChange`. */
export function prepareImport(change: ImportChange): PreparedChange {
  return 'data' in change ? prepareRecord(change) : { ...change, written: undefined };
}

function prepareRecord({ kind, id, format, savedAt, data }: StoredRecord): PreparedChange {
  const bytes = encoder.encode(asJson({ kind, id, format, savedAt, data }));
  if (bytes.length > mostRecordBytes) throw new Problem('record-too-large');
  const record = readRecord(bytes);
  if (!record) throw new Problem('save-failed');
  return { kind, id, format, written: { bytes, record } };
}

function asJson(record: StoredRecord): string {
  try {
    return JSON.stringify(record);
  } catch {
    // Without the cause: the engine's message names properties, which may be a person's words.
    throw new Problem('save-failed');
  }
}

/** Undefined where the bytes aren't a record. */
export function readRecord(bytes: Uint8Array): StoredRecord | undefined {
  try {
    const read: unknown = JSON.parse(decoder.decode(bytes));
    return isRecord(read) ? read : undefined;
  } catch {
    // The engine's message quotes the text, so it goes no further.
    return undefined;
  }
}

function isRecord(read: unknown): read is StoredRecord {
  if (typeof read !== 'object' || read === null) return false;
  const { kind, id, format, savedAt, data } = read as Partial<StoredRecord>;
  return (
    typeof kind === 'string' &&
    typeof id === 'string' &&
    typeof format === 'number' &&
    typeof savedAt === 'string' &&
    data !== undefined
  );
}
