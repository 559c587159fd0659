import type { Bytes } from '@/crypto/bytes';
import { pageLength } from './layout';

/** What page 0 of a space says: it tells a row that was rolled back, swapped or removed. */
export interface Manifest {
  /** Counts the saves. */
  readonly generation: number;
  /** The number that the next new record gets. */
  readonly nextRecord: number;
  /** The version of each page of the space; 0: never written. The manifest's own place stays 0. */
  readonly versions: readonly number[];
}

const headLength = 16;
/** The most pages that a manifest has room for. */
export const mostPages = Math.floor((pageLength - headLength) / 4);

/** The manifest of a new space. */
export function firstManifest(pages: number): Manifest {
  return { generation: 0, nextRecord: 1, versions: new Array<number>(pages).fill(0) };
}

/** Little-endian: generation (64 bits), next record, count of pages, then a version for each page (32 bits each). */
export function encodeManifest({ generation, nextRecord, versions }: Manifest): Bytes {
  const bytes = new Uint8Array(pageLength);
  const view = new DataView(bytes.buffer);
  view.setBigUint64(0, BigInt(generation), true);
  view.setUint32(8, nextRecord, true);
  view.setUint32(12, versions.length, true);
  versions.forEach((version, page) => {
    view.setUint32(headLength + page * 4, version, true);
  });
  return bytes;
}

/** Undefined where the bytes are no manifest. */
export function decodeManifest(bytes: Bytes): Manifest | undefined {
  if (bytes.length !== pageLength) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const count = view.getUint32(12, true);
  if (count < 1 || count > mostPages) return undefined;
  return {
    generation: Number(view.getBigUint64(0, true)),
    nextRecord: view.getUint32(8, true),
    versions: Array.from({ length: count }, (_none, page) => view.getUint32(headLength + page * 4, true)),
  };
}
