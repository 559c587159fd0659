import type { Bytes } from '@/crypto/bytes';
import { seal } from '@/crypto/seal';
import { Problem } from '@/domain/problem';
import type { VaultDatabase } from './database';
import { randomRows } from './firstRun';
import { associatedWithPage, rowOf } from './layout';
import { encodeManifest } from './manifest';
import { emptyPage, encodePage } from './page';
import type { SavePlan } from './planSave';

function isSame(one: Bytes, other: Bytes): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

/** The manifest's row as it was written; undefined where another tab has written since `lastManifest` was read. */
export async function writeSave(
  database: VaultDatabase,
  plan: SavePlan,
  lastManifest: Bytes,
): Promise<Bytes | undefined> {
  const { index, key, manifest, pages } = plan.after;
  const rows = plan.pagesAfter > plan.pagesBefore ? randomRows(plan.pagesBefore, plan.pagesAfter) : new Map();
  const sealPage = async (page: number, plain: Bytes): Promise<Bytes> => {
    const row = await seal(key, plain, associatedWithPage(index, page));
    rows.set(rowOf(index, page), row);
    return row;
  };
  // All sealing before the transaction: to await WebCrypto inside it would end it, and with it the "all or nothing".
  await Promise.all(plan.touched.map((page) => sealPage(page, encodePage(pages[page] ?? emptyPage))));
  const manifestRow = await sealPage(0, encodeManifest(manifest));
  return database.transaction('rw', database.pages, async () => {
    const present = await database.pages.get(rowOf(index, 0));
    if (!present) throw new Problem('storage-lost');
    if (!isSame(present, lastManifest)) return undefined;
    await database.pages.bulkPut([...rows.values()], [...rows.keys()]);
    return manifestRow;
  });
}
