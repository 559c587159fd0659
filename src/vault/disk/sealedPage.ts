import type { Bytes } from '@/crypto/bytes';
import { seal, unseal } from '@/crypto/seal';
import { Problem } from '@/domain/problem';
import { pageBytes } from '../space/layout';
import { readManifest, writeManifest, type Manifest } from '../space/manifest';
import { readPage, writePage, type Page } from '../space/page';
import { pageData } from './associatedData';
import type { SpaceKey } from './metaRow';

const manifestPage = 0;

/** A page as it goes to the disk: `pageBytes` long, nonce first. */
export function sealPage({ space, pageKey }: SpaceKey, page: number, held: Page): Promise<Bytes> {
  return seal(pageKey, writePage(held), pageData(space, page));
}

export function sealManifest({ space, pageKey }: SpaceKey, manifest: Manifest): Promise<Bytes> {
  return seal(pageKey, writeManifest(manifest), pageData(space, manifestPage));
}

/** Throws `vault-damaged` unless the row is this page of this space, as it was sealed. */
export async function openPage(key: SpaceKey, page: number, row: unknown): Promise<Page> {
  const opened = readPage(await openRow(key, page, row));
  if (!opened) throw new Problem('vault-damaged');
  return opened;
}

/** Throws `vault-damaged` unless the row is the manifest of this space, as it was sealed. */
export async function openManifest(key: SpaceKey, row: unknown): Promise<Manifest> {
  return readManifest(await openRow(key, manifestPage, row));
}

/** True where the row was sealed for this place: for rows that should hold nothing. */
export async function isSealed({ space, pageKey }: SpaceKey, page: number, row: Bytes): Promise<boolean> {
  return (await unseal(pageKey, row, pageData(space, page))) !== undefined;
}

async function openRow({ space, pageKey }: SpaceKey, page: number, row: unknown): Promise<Bytes> {
  const sealed = row instanceof Uint8Array && row.length === pageBytes ? (row as Bytes) : undefined;
  const plain = sealed && (await unseal(pageKey, sealed, pageData(space, page)));
  if (!plain) throw new Problem('vault-damaged');
  return plain;
}
