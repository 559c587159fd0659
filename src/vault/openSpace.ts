import type { Bytes } from '@/crypto/bytes';
import { deriveKey, openSlot } from '@/crypto/dataKey';
import { unseal } from '@/crypto/seal';
import { Problem } from '@/domain/problem';
import type { MetaRow } from './database';
import { pageUse } from './firstRun';
import { associatedWithPage, associatedWithSlot, spaceCount, vaultFormat } from './layout';
import { decodeManifest } from './manifest';
import { decodePage, emptyPage, type Page } from './page';
import { collectEntries, type Space } from './space';

/** The space that the device's own key opens, with its key. All spaces are tried. */
export async function openDeviceSlot(meta: MetaRow): Promise<{ index: number; key: CryptoKey }> {
  if (meta.format > vaultFormat) throw new Problem('vault-newer');
  const { deviceKey } = meta;
  if (!deviceKey) throw new Problem('vault-damaged');
  let found: { index: number; key: CryptoKey } | undefined;
  for (let index = 0; index < spaceCount; index += 1) {
    const dataKey = await openSlot(deviceKey, meta.deviceSlot, associatedWithSlot(index, 'device'));
    if (dataKey) found = { index, key: await deriveKey(dataKey, pageUse) };
  }
  if (!found) throw new Problem('vault-damaged');
  return found;
}

/**
 * Opens a space from its rows. `known` are pages that stand in memory already: those of the same version aren't opened
 * again. Throws 'vault-damaged' where a row is missing, doesn't open, or is older than the manifest says.
 */
export async function openSpace(
  opened: { readonly index: number; readonly key: CryptoKey },
  rows: readonly (Bytes | undefined)[],
  known: readonly Page[] = [],
): Promise<Space> {
  const { index, key } = opened;
  const open = async (page: number): Promise<Bytes> => {
    const row = rows[page];
    const plain = row && (await unseal(key, row, associatedWithPage(index, page)));
    if (!plain) throw new Problem('vault-damaged');
    return plain;
  };
  const manifest = decodeManifest(await open(0));
  if (manifest?.versions.length !== rows.length) throw new Problem('vault-damaged');
  const pages = await Promise.all(
    manifest.versions.map(async (version, number) => {
      if (version === 0) return emptyPage;
      const before = known[number];
      if (before?.version === version) return before;
      const page = decodePage(await open(number));
      if (page?.version !== version) throw new Problem('vault-damaged');
      return page;
    }),
  );
  return { index, key, manifest, pages, entries: collectEntries(pages) };
}
