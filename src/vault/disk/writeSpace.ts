import { sameBytes, type Bytes } from '@/crypto/bytes';
import { rowKey, spaces } from '../space/layout';
import { afterSave, type SavePlan } from '../space/planSave';
import { transact, type VaultDatabase } from './database';
import type { SpaceKey } from './metaRow';
import { randomRows } from './randomRows';
import type { SpaceOnDisk } from './readSpace';
import { sealManifest, sealPage } from './sealedPage';

/** How many rows are handed to the database at once. */
const rowsAtOnce = 64;

/**
 * Seals what the plan says and writes it in one strict transaction, with random rows for every space where they grow.
 * Answers with undefined, and has written nothing, where the disk isn't as it was `before`: another tab has saved.
 */
export async function writeSpace(
  database: VaultDatabase,
  key: SpaceKey,
  before: SpaceOnDisk,
  plan: SavePlan,
): Promise<SpaceOnDisk | undefined> {
  // All is sealed before the transaction begins: one that waits for WebCrypto ends by itself, and keeps half a save.
  const { manifestRow, rows } = await sealPlan(key, before, plan);
  const isWritten = await transact(database, 'rw', [database.pages], async () => {
    const now = await database.pages.get(rowKey(key.space, 0));
    if (!now || !sameBytes(now, before.manifestRow)) return false;
    // Another space may be open in another tab, and may have grown all spaces.
    const isGrowing = plan.spacePages > before.spacePages;
    if (isGrowing && (await database.pages.count()) !== before.spacePages * spaces.length) return false;
    for (let from = 0; from < rows.length; from += rowsAtOnce) {
      const some = rows.slice(from, from + rowsAtOnce);
      await database.pages.bulkPut(
        some.map(([, row]) => row),
        some.map(([at]) => at),
      );
    }
    return true;
  });
  return isWritten ? { contents: afterSave(before.contents, plan), manifestRow, spacePages: plan.spacePages } : undefined;
}

async function sealPlan(key: SpaceKey, before: SpaceOnDisk, plan: SavePlan) {
  const version = plan.manifest.generation;
  const manifestRow = await sealManifest(key, plan.manifest);
  const sealed = await Promise.all(
    [...plan.pages].map(async ([page, { fragments }]): Promise<[number, Bytes]> => [
      rowKey(key.space, page),
      await sealPage(key, page, { version, fragments }),
    ]),
  );
  const firstNew = before.spacePages * spaces.length;
  const filling = await randomRows((plan.spacePages - before.spacePages) * spaces.length);
  const rows = new Map(filling.map((row, at) => [firstNew + at, row]));
  for (const [at, row] of sealed) rows.set(at, row);
  rows.set(rowKey(key.space, 0), manifestRow);
  return { manifestRow, rows: [...rows] };
}
