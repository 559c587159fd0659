import { bytesOf, type Bytes } from '@/crypto/bytes';
import { Problem } from '@/domain/problem';
import { longestRecord } from './layout';
import { mostPages, type Manifest } from './manifest';
import { emptyPage, longestFragment, pageWith, type Fragment, type Page } from './page';
import { entryKey, type Entry, type Space, type StoredRecord } from './space';
import type { Change } from './vault';

/** What a save writes, and the space as it is once that is written. */
export interface SavePlan {
  readonly after: Space;
  /** The pages to seal and write; the manifest is written with each save. */
  readonly touched: readonly number[];
  /** How many pages each space has before and after. */
  readonly pagesBefore: number;
  readonly pagesAfter: number;
}

/** The workings of one plan. Nothing of the space that it begins from is changed. */
interface Draft {
  readonly pages: Page[];
  readonly touched: Set<number>;
  nextRecord: number;
}

function grow(draft: Draft): void {
  const before = draft.pages.length;
  if (before >= mostPages) throw new Problem('storage-full');
  while (draft.pages.length < Math.min(before * 2, mostPages)) draft.pages.push(emptyPage);
}

/** The first page with that much room; the space grows where there is none. */
function pageWithRoom(draft: Draft, length: number, preferred: readonly number[]): number {
  const fits = (page: number): boolean => (draft.pages[page]?.room ?? 0) >= length;
  const kept = preferred.find(fits);
  if (kept !== undefined) return kept;
  for (let page = 1; page < draft.pages.length; page += 1) if (fits(page)) return page;
  grow(draft);
  return pageWithRoom(draft, length, preferred);
}

function change(draft: Draft, index: number, make: (fragments: readonly Fragment[]) => readonly Fragment[]): void {
  const page = draft.pages[index] ?? emptyPage;
  const version = draft.touched.has(index) ? page.version : page.version + 1;
  draft.touched.add(index);
  draft.pages[index] = pageWith(version, make(page.fragments));
}

function takeOut(draft: Draft, entry: Entry): void {
  for (const index of new Set(entry.pages)) {
    change(draft, index, (fragments) => fragments.filter(({ record }) => record !== entry.number));
  }
}

function putIn(draft: Draft, record: number, bytes: Bytes, preferred: readonly number[]): readonly number[] {
  const parts = Math.max(1, Math.ceil(bytes.length / longestFragment));
  const at: number[] = [];
  for (let part = 0; part < parts; part += 1) {
    const piece = bytes.subarray(part * longestFragment, (part + 1) * longestFragment);
    const index = pageWithRoom(draft, piece.length, preferred);
    change(draft, index, (fragments) => [...fragments, { record, part, parts, bytes: piece }]);
    at.push(index);
  }
  return at;
}

function encodeRecord({ kind, id, format, savedAt, data }: StoredRecord): Bytes {
  const bytes = bytesOf(JSON.stringify({ kind, id, format, savedAt, data }));
  if (bytes.length > longestRecord) throw new Problem('record-too-large');
  return bytes;
}

/**
 * Where the changes go: a changed record stays on its page where it fits, a new one takes the first page with room.
 * Throws 'record-too-large' or 'storage-full', and then nothing was changed.
 */
export function planSave(space: Space, changes: readonly Change[], savedAt: string): SavePlan {
  const draft: Draft = { pages: [...space.pages], touched: new Set(), nextRecord: space.manifest.nextRecord };
  const entries = new Map(space.entries);
  for (const { kind, id, value } of changes) {
    const key = entryKey(kind.kind, id);
    const old = entries.get(key);
    if (old) takeOut(draft, old);
    if (value === undefined) {
      entries.delete(key);
      continue;
    }
    const number = old?.number ?? draft.nextRecord++;
    const record = { kind: kind.kind, id, format: kind.format, savedAt, data: value };
    const bytes = encodeRecord(record);
    const pages = putIn(draft, number, bytes, old?.pages ?? []);
    // As it will be read back, and no longer the caller's own object.
    entries.set(key, { ...record, data: (JSON.parse(JSON.stringify(record)) as StoredRecord).data, number, pages });
  }
  const manifest: Manifest = {
    generation: space.manifest.generation + 1,
    nextRecord: draft.nextRecord,
    versions: draft.pages.map(({ version }) => version),
  };
  return {
    after: { ...space, manifest, pages: draft.pages, entries },
    touched: [...draft.touched],
    pagesBefore: space.pages.length,
    pagesAfter: draft.pages.length,
  };
}
