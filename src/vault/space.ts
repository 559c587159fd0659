import { textOf } from '@/crypto/bytes';
import { Problem } from '@/domain/problem';
import type { Manifest } from './manifest';
import type { Fragment, Page } from './page';

/** A record as it stands in memory, with where it lies. */
export interface Entry {
  /** Its number in the space; never used again after it is removed. */
  readonly number: number;
  readonly kind: string;
  readonly id: string;
  readonly format: number;
  readonly savedAt: string;
  readonly data: unknown;
  readonly pages: readonly number[];
}

/** What a record is on the disk, as JSON. */
export type StoredRecord = Pick<Entry, 'kind' | 'id' | 'format' | 'savedAt' | 'data'>;

/** An open space: what stands on the disk, in memory. `pages[0]` stands for the manifest and is never used. */
export interface Space {
  readonly index: number;
  readonly key: CryptoKey;
  readonly manifest: Manifest;
  readonly pages: readonly Page[];
  readonly entries: ReadonlyMap<string, Entry>;
}

/** The key of a record among the entries. */
export function entryKey(kind: string, id: string): string {
  return `${kind}\n${id}`;
}

function joined(fragments: readonly Fragment[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(fragments.reduce((length, fragment) => length + fragment.bytes.length, 0));
  let at = 0;
  for (const fragment of fragments) {
    bytes.set(fragment.bytes, at);
    at += fragment.bytes.length;
  }
  return bytes;
}

function isStoredRecord(value: unknown): value is StoredRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, id, format, savedAt } = value as Partial<Record<keyof StoredRecord, unknown>>;
  return [kind, id, savedAt].every((part) => typeof part === 'string') && typeof format === 'number';
}

/** All records that lie on the pages. Throws 'vault-damaged' where a part is missing or isn't a record. */
export function collectEntries(pages: readonly Page[]): Map<string, Entry> {
  const pieces = new Map<number, { page: number; fragment: Fragment }[]>();
  pages.forEach((page, index) => {
    for (const fragment of page.fragments) {
      const found = pieces.get(fragment.record);
      if (found) found.push({ page: index, fragment });
      else pieces.set(fragment.record, [{ page: index, fragment }]);
    }
  });
  const entries = new Map<string, Entry>();
  for (const [number, found] of [...pieces].sort(([one], [other]) => one - other)) {
    found.sort((one, other) => one.fragment.part - other.fragment.part);
    const fragments = found.map(({ fragment }) => fragment);
    const whole = fragments.every(({ part, parts }, index) => part === index && parts === fragments.length);
    const record: unknown = whole ? JSON.parse(textOf(joined(fragments))) : undefined;
    if (!isStoredRecord(record)) throw new Problem('vault-damaged');
    const { kind, id, format, savedAt, data } = record;
    const at = found.map(({ page }) => page);
    entries.set(entryKey(kind, id), { number, kind, id, format, savedAt, data, pages: at });
  }
  return entries;
}
