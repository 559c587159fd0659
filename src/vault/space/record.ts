import type { Bytes } from '@/crypto/bytes';
import { Problem } from '@/domain/problem';
import type { Replacement } from '../vault';
import { mostRecordBytes } from './layout';

/** A record as it is sealed, in JSON: the same names, for ever. */
export interface StoredRecord {
  readonly kind: string;
  readonly id: string;
  /** Format of `data`, counted by its kind. */
  readonly format: number;
  readonly savedAt: string;
  readonly data: unknown;
}

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
  if (value === undefined) return { ...named, written: undefined };
  const bytes = encoder.encode(asJson({ ...named, savedAt, data: value }));
  if (bytes.length > mostRecordBytes) throw new Problem('record-too-large');
  const record = readRecord(bytes);
  if (!record) throw new Problem('save-failed');
  return { ...named, written: { bytes, record } };
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
