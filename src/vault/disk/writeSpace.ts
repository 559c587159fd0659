import { sameBytes, type Bytes } from '@/crypto/bytes';
import { Problem } from '@/domain/problem';
import { rowKey, spaces } from '../space/layout';
import { asOneWriter } from '../saveQueue';
import { afterSave, type SavePlan } from '../space/planSave';
import { answerOf, writeDirectly, type VaultDatabase } from './database';
import { isSameMeta, metaKey, readMetaRow, type MetaRow, type SpaceKey } from './metaRow';
import { randomRows } from './randomRows';
import type { SpaceOnDisk } from './readSpace';
import { sealManifest, sealPage } from './sealedPage';

/** How many rows are on their way at once. */
const rowsAtOnce = 64;

/** What is written in the same transaction as a save: the meta row, and rows of other spaces. */
export interface Beside {
  readonly before: MetaRow;
  readonly after: MetaRow;
  readonly rows?: readonly (readonly [at: number, row: Bytes])[];
}

interface WriteOptions {
  readonly beside?: Beside;
  /** Called after each page that was sealed. */
  readonly onSealed?: () => void;
  /** Gets the manifest's row before it is written: where the answer of a commit is lost, it tells whether that was done. */
  readonly tried?: Bytes[];
}

/**
 * Seals what the plan says under `key` and, as the one writer among tabs, writes it in one strict transaction, with
 * random rows for every space where they grow. Answers with undefined, and has written nothing, where the disk isn't as
 * it was `before`: another tab has saved. A meta row is read back before the transaction ends; where it isn't what was
 * written, nothing is.
 */
export async function writeSpace(
  database: VaultDatabase,
  key: SpaceKey,
  before: SpaceOnDisk,
  plan: SavePlan,
  { beside, onSealed, tried }: WriteOptions = {},
): Promise<SpaceOnDisk | undefined> {
  const sealing = sealPlan(key, before, plan, onSealed);
  // Begun before the lock is there, which takes as long. It may fail then, with nobody yet to hear of it.
  sealing.catch(() => undefined);
  return asOneWriter(database.name, async () => {
    // All is sealed before the transaction begins: one that waits for WebCrypto ends by itself, and keeps half a save.
    const { manifestRow, rows } = await sealing;
    tried?.push(manifestRow);
    const isWritten = await writeRows(database, key, before, plan, rows, beside);
    return isWritten ? { contents: afterSave(before.contents, plan), manifestRow, spacePages: plan.spacePages } : undefined;
  });
}

/** The transaction of a save. False, and nothing is written, where the disk isn't as it was `before`. */
function writeRows(
  database: VaultDatabase,
  key: SpaceKey,
  before: SpaceOnDisk,
  plan: SavePlan,
  rows: readonly (readonly [at: number, row: Bytes])[],
  beside: Beside | undefined,
): Promise<boolean> {
  return writeDirectly(database, beside ? ['meta', 'pages'] : ['pages'], async (store) => {
    const pages = store('pages');
    const rowsBefore = before.spacePages * spaces.length;
    // Asked before the rows are handed over, and looked at once they are on their way: waiting for it takes as long again.
    const [now, count] = await Promise.all([
      answerOf(pages.get(rowKey(key.space, 0))) as Promise<Bytes | undefined>,
      // Another space may be open in another tab, and may have grown all spaces.
      plan.spacePages > before.spacePages ? answerOf(pages.count()) : rowsBefore,
      putRows(pages, [...rows, ...(beside?.rows ?? [])]),
    ]);
    if (!now || !sameBytes(now, before.manifestRow) || count !== rowsBefore) return false;
    return !beside || replaceMeta(store('meta'), beside);
  });
}

/** Hands rows over; of many it waits for some, or all of a large space would stand in memory a second time. */
async function putRows(pages: IDBObjectStore, rows: readonly (readonly [at: number, row: Bytes])[]): Promise<void> {
  for (const [n, [at, row]] of rows.entries()) {
    const asked = pages.put(row, at);
    if ((n + 1) % rowsAtOnce === 0) await answerOf(asked);
  }
}

/** Part of a transaction. False where the row isn't the one that was read. */
async function replaceMeta(table: IDBObjectStore, { before, after }: Beside): Promise<boolean> {
  const read = async (): Promise<MetaRow> => readMetaRow(await answerOf(table.get(metaKey)));
  if (!isSameMeta(await read(), before)) return false;
  table.put(after, metaKey);
  if (!isSameMeta(await read(), after)) throw new Problem('save-failed');
  return true;
}

async function sealPlan(key: SpaceKey, before: SpaceOnDisk, plan: SavePlan, onSealed?: () => void) {
  const version = plan.manifest.generation;
  const [manifestRow, ...sealed] = await Promise.all([
    sealManifest(key, plan.manifest),
    ...[...plan.pages].map(async ([page, { fragments }]): Promise<[number, Bytes]> => {
      const row = await sealPage(key, page, { version, fragments });
      onSealed?.();
      return [rowKey(key.space, page), row];
    }),
  ]);
  const firstNew = before.spacePages * spaces.length;
  const filling = await randomRows((plan.spacePages - before.spacePages) * spaces.length);
  const rows = new Map(filling.map((row, at) => [firstNew + at, row]));
  for (const [at, row] of sealed) rows.set(at, row);
  rows.set(rowKey(key.space, 0), manifestRow);
  return { manifestRow, rows: [...rows] };
}
