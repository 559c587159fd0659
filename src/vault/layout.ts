import { bytesOf, type Bytes } from '@/crypto/bytes';
import { sealOverhead } from '@/crypto/seal';

/* The shape on the disk, fixed for ever: see docs/formats.md. */

/** The number of this layout, in meta and in what is sealed with each page. */
export const vaultFormat = 1;
/** How many spaces there are, in use or not. */
export const spaceCount = 3;
export const slotKinds = ['passphrase', 'passkey', 'recovery'] as const;
export type SlotKind = (typeof slotKinds)[number] | 'device';

/** The length of every row of pages, in bytes; chosen by measuring (docs/decisions.md). */
export const rowLength = 16_384;
/** What a page holds before it is sealed. */
export const pageLength = rowLength - sealOverhead;
/** How many pages a space has at first: half a megabyte. */
export const firstPages = 524_288 / rowLength;
/** The most that one record may have, in bytes of its JSON. */
export const longestRecord = 1_048_576;

/** The key of a page's row. The spaces are interleaved, so that growing only appends. */
export function rowOf(space: number, page: number): number {
  return page * spaceCount + space;
}

/** What a page is sealed with: it opens nowhere but in its place. */
export function associatedWithPage(space: number, page: number): Bytes {
  return bytesOf(`lowlamp|${vaultFormat}|page|${space}|${page}|1`);
}

/** What a slot is sealed with. */
export function associatedWithSlot(space: number, kind: SlotKind): Bytes {
  return bytesOf(`lowlamp|${vaultFormat}|slot|${space}|${kind}`);
}
