import { Problem } from '@/domain/problem';
import type { Kept, StoredRecord } from '../vault';
import type { Manifest } from './manifest';
import type { Fragment } from './page';
import { readRecord } from './record';

/** A record in memory, and where it stands. */
export interface HeldRecord {
  /** Given at the first save, and kept: records are listed in its order. */
  readonly number: number;
  readonly kind: string;
  readonly format: number;
  readonly kept: Kept<unknown>;
  /** The pages that hold its parts, in their order. */
  readonly pages: readonly number[];
}

/** A page that was written at least once: its fragments, and the bytes that are free beside them. */
export interface HeldPage {
  readonly fragments: readonly Fragment[];
  readonly room: number;
}

/** An open space. Until a save is done nothing in it is changed: one that fails leaves it as it was. */
export interface Contents {
  readonly manifest: Manifest;
  /** Pages 1 to `pages.size`: they are first written in order, without a gap. */
  readonly pages: ReadonlyMap<number, HeldPage>;
  readonly records: ReadonlyMap<string, HeldRecord>;
}

/** A record's key in `records`. JSON keeps different pairs apart, whatever the names hold. */
export function recordKey(kind: string, id: string): string {
  return JSON.stringify([kind, id]);
}

export function holdRecord(number: number, { kind, id, format, savedAt, data }: StoredRecord, pages: readonly number[]): HeldRecord {
  return { number, kind, format, kept: { id, savedAt, value: data }, pages };
}

/** All records as they are sealed, first saved first. */
export function storedRecords({ records }: Contents): readonly StoredRecord[] {
  return [...records.values()]
    .sort((one, other) => one.number - other.number)
    .map(({ kind, format, kept: { id, savedAt, value } }) => ({ kind, id, format, savedAt, data: value }));
}

interface Part extends Fragment {
  readonly page: number;
}

/**
 * Puts records together from the fragments of pages. `only` limits it to those numbers. Throws `vault-damaged` where a
 * part is missing or doubled, or where the whole isn't a record.
 */
export function collectRecords(pages: ReadonlyMap<number, HeldPage>, only?: ReadonlySet<number>): Map<string, HeldRecord> {
  const parts = new Map<number, Part[]>();
  for (const [page, { fragments }] of pages) {
    for (const fragment of fragments) {
      if (only && !only.has(fragment.record)) continue;
      const others = parts.get(fragment.record);
      if (others) others.push({ ...fragment, page });
      else parts.set(fragment.record, [{ ...fragment, page }]);
    }
  }
  const records = new Map<string, HeldRecord>();
  for (const [number, found] of parts) {
    const record = joinParts(number, found);
    const key = recordKey(record.kind, record.kept.id);
    if (records.has(key)) throw new Problem('vault-damaged');
    records.set(key, record);
  }
  return records;
}

function joinParts(number: number, found: Part[]): HeldRecord {
  const parts = found.sort((one, other) => one.part - other.part);
  if (!parts.every(({ part, parts: all }, at) => part === at && all === parts.length)) throw new Problem('vault-damaged');
  const record = readRecord(joinBytes(parts.map(({ bytes }) => bytes)));
  if (!record) throw new Problem('vault-damaged');
  return holdRecord(number, record, parts.map(({ page }) => page));
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
