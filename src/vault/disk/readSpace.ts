import { sameBytes, type Bytes } from '@/crypto/bytes';
import { Problem } from '@/domain/problem';
import { collectRecords, type Contents, type HeldPage } from '../space/contents';
import { rowKey, spaces, type Space } from '../space/layout';
import { mostPages, type Manifest } from '../space/manifest';
import { roomBeside } from '../space/page';
import { readRow, transact, type VaultDatabase } from './database';
import type { SpaceKey } from './metaRow';
import { isSealed, openManifest, openPage } from './sealedPage';

/** A space as it stood on the disk at one moment. */
export interface SpaceOnDisk {
  readonly contents: Contents;
  /** The manifest's row: whoever saves checks that it is still this one. */
  readonly manifestRow: Bytes;
  /** How many pages each space has. */
  readonly spacePages: number;
}

/**
 * Reads a space whole, or only what has changed since `known`. Reads only. Throws `vault-damaged` where a row that
 * should hold something is missing, doesn't open, or is older than the manifest says; where the manifest is older than
 * a page, or than `known`; and where a row of any space is missing.
 */
export async function readSpace(database: VaultDatabase, key: SpaceKey, known?: SpaceOnDisk): Promise<SpaceOnDisk> {
  for (;;) {
    const manifestRow = await readRow(database, database.pages, rowKey(key.space, 0));
    if (!manifestRow) throw new Problem('vault-damaged');
    const isUnchanged = known !== undefined && sameBytes(manifestRow, known.manifestRow);
    const manifest = isUnchanged ? known.contents.manifest : await openManifest(key, manifestRow);
    const changed = changedPages(manifest, known?.contents);
    const written = writtenPages(manifest);
    // The page after the last is looked at as well: it must hold nothing.
    const rows = await readRows(database, key.space, [...changed, written + 1]);
    // Another tab saved between the two readings: what was read doesn't belong together.
    if (!rows.manifest || !sameBytes(rows.manifest, manifestRow)) continue;

    const spacePages = spacePagesOf(rows.keys);
    if (manifest.pages > spacePages || written >= spacePages) throw new Problem('vault-damaged');
    const next = rows.pages.pop();
    if (next && (await isSealed(key, written + 1, next))) throw new Problem('vault-damaged');
    const opened = await openPages(key, manifest, changed, rows.pages);
    return { contents: withPages(manifest, opened, known?.contents), manifestRow, spacePages };
  }
}

function changedPages({ generation, versions }: Manifest, known: Contents | undefined): number[] {
  if (known && generation < known.manifest.generation) throw new Problem('vault-damaged');
  return [...versions.keys()].filter((page) => versions[page] !== (known?.manifest.versions[page] ?? 0));
}

/** Pages are first written in order, so that the one after the last tells whether the manifest is an old one. */
function writtenPages({ versions }: Manifest): number {
  const written = versions.indexOf(0, 1) - 1;
  if (written < 0) return mostPages - 1;
  if (versions.subarray(written + 1).some((version) => version > 0)) throw new Problem('vault-damaged');
  return written;
}

/** One moment of the disk: a single transaction. */
function readRows(database: VaultDatabase, space: Space, pages: readonly number[]) {
  return transact(database, 'r', [database.pages], async () => ({
    manifest: await database.pages.get(rowKey(space, 0)),
    keys: await database.pages.toCollection().primaryKeys(),
    pages: await database.pages.bulkGet(pages.map((page) => rowKey(space, page))),
  }));
}

function spacePagesOf(keys: readonly number[]): number {
  if (keys.length % spaces.length !== 0 || keys.some((key, at) => key !== at)) throw new Problem('vault-damaged');
  return keys.length / spaces.length;
}

async function openPages(
  key: SpaceKey,
  { versions }: Manifest,
  numbers: readonly number[],
  rows: readonly unknown[],
): Promise<Map<number, HeldPage>> {
  const opened = await Promise.all(numbers.map((page, at) => openPage(key, page, rows[at])));
  return new Map(
    opened.map(({ version, fragments }, at): [number, HeldPage] => {
      const page = numbers[at] ?? 0;
      if (version !== versions[page]) throw new Problem('vault-damaged');
      return [page, { fragments, room: roomBeside(fragments) }];
    }),
  );
}

function withPages(manifest: Manifest, changed: ReadonlyMap<number, HeldPage>, known: Contents | undefined): Contents {
  if (!known) return { manifest, pages: changed, records: collectRecords(changed) };
  const pages = new Map([...known.pages, ...changed]);
  const touched = new Set<number>();
  for (const page of changed.keys()) {
    for (const { record } of known.pages.get(page)?.fragments ?? []) touched.add(record);
    for (const { record } of pages.get(page)?.fragments ?? []) touched.add(record);
  }
  const untouched = [...known.records].filter(([, { number }]) => !touched.has(number));
  return { manifest, pages, records: new Map([...untouched, ...collectRecords(pages, touched)]) };
}
