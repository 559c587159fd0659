import { randomBytes, type Bytes } from '@/crypto/bytes';
import { deriveKey, makeDeviceKey, makeSlot, openSlot, slotLength } from '@/crypto/dataKey';
import { seal } from '@/crypto/seal';
import { Problem } from '@/domain/problem';
import { metaKey, type MetaRow, type VaultDatabase } from './database';
import {
  associatedWithPage,
  associatedWithSlot,
  firstPages,
  rowLength,
  rowOf,
  slotKinds,
  spaceCount,
  vaultFormat,
} from './layout';
import { encodeManifest, firstManifest } from './manifest';

/** What a data key is used for in this layout. */
export const pageUse = 'lowlamp/v1/pages';

/** Rows of chance for some pages of all spaces. */
export function randomRows(from: number, to: number): Map<number, Bytes> {
  const rows = new Map<number, Bytes>();
  for (let page = from; page < to; page += 1) {
    for (let space = 0; space < spaceCount; space += 1) rows.set(rowOf(space, page), randomBytes(rowLength));
  }
  return rows;
}

/** A space by chance, so that its place tells nothing. */
function anySpace(): number {
  return Math.floor(((randomBytes(1)[0] ?? 0) / 256) * spaceCount);
}

/**
 * Makes the vault: all spaces full of chance, one of them with an empty manifest under a new data key, which the
 * device's own key opens. One transaction: a cut leaves nothing or all. Where another tab was first, nothing is made.
 */
export async function makeVault(database: VaultDatabase): Promise<void> {
  const space = anySpace();
  const deviceKey = await makeDeviceKey();
  const deviceSlot = await makeSlot(deviceKey, associatedWithSlot(space, 'device'));
  const dataKey = await openSlot(deviceKey, deviceSlot, associatedWithSlot(space, 'device'));
  if (!dataKey) throw new Problem('vault-damaged');
  const pageKey = await deriveKey(dataKey, pageUse);
  const rows = randomRows(0, firstPages);
  const manifest = encodeManifest(firstManifest(firstPages));
  rows.set(rowOf(space, 0), await seal(pageKey, manifest, associatedWithPage(space, 0)));
  const meta: MetaRow = {
    format: vaultFormat,
    kdf: { name: 'argon2id', memoryKiB: 65_536, passes: 3, lanes: 1 },
    salt: randomBytes(16),
    slots: Array.from({ length: spaceCount }, () => slotKinds.map(() => randomBytes(slotLength))),
    deviceSlot,
    deviceKey,
  };
  await database.transaction('rw', database.meta, database.pages, async () => {
    if (await database.meta.get(metaKey)) return;
    await database.meta.add(meta, metaKey);
    await database.pages.bulkPut([...rows.values()], [...rows.keys()]);
  });
}
