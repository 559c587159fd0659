import { sealOverhead } from '@/crypto/seal';
import { wrappedKeyBytes } from '@/crypto/dataKey';

/** The database that holds the vault. Its schema has version 1 for ever. */
export const databaseName = 'lowlamp';
/** The database of the made-up notes that somebody looks around in. One's own is never touched for it. */
export const demoDatabaseName = 'lowlamp-demo';
/** Made and removed at once (`../disk/freshLog.ts`); it never holds anything. */
export const passingDatabaseName = 'lowlamp-log';
/** Format of the meta row. A newer one means that a newer release wrote it. */
export const metaFormat = 1;
/** Format of the bytes inside a page. It is sealed into the associated data. */
export const pageFormat = 1;

/** Spaces that stand on the disk, used or not. */
export const spaces = [0, 1, 2] as const;
export type Space = (typeof spaces)[number];

/** Ways to unlock a space: each has a key slot in every space. */
export const slotKinds = ['passphrase', 'passkey', 'recovery'] as const;
export type SlotKind = (typeof slotKinds)[number];
export const slotBytes = wrappedKeyBytes;
export const saltBytes = 16;

/** The length of every row of `pages`. Chosen by measurement: docs/decisions.md. */
export const pageBytes = 16_384;
/** What a page holds when it is open. */
export const plainBytes = pageBytes - sealOverhead;
/** Pages of a space at the first run: half a MiB. */
export const firstPages = (512 * 1024) / pageBytes;
/** The most that one record takes as JSON in UTF-8: 1 MiB. */
export const mostRecordBytes = 1024 * 1024;

/** A page's key in the table: the spaces are interleaved, so that growth only appends. */
export function rowKey(space: Space, page: number): number {
  return page * spaces.length + space;
}
