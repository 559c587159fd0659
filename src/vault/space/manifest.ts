import type { Bytes } from '@/crypto/bytes';
import { Problem } from '@/domain/problem';
import { plainBytes } from './layout';

/** What page 0 of a space says of the others. All numbers are unsigned, of 32 bits. */
export interface Manifest {
  /** Counts the saves. */
  readonly generation: number;
  /** The number that the next new record gets. */
  readonly nextRecord: number;
  /** How many pages the space had at its last save. Spaces grow together, so there may be more by now. */
  readonly pages: number;
  /** For each page the generation that wrote it last; 0 = never written. As long as the manifest has room. */
  readonly versions: Uint32Array<ArrayBuffer>;
}

const headerBytes = 16;
const largest = 0xffff_ffff;

/** The most pages that a space can have: as many as the manifest has room for, itself counted. */
export const mostPages = Math.floor((plainBytes - headerBytes) / 4);

export function firstManifest(pages: number): Manifest {
  return { generation: 0, nextRecord: 1, pages, versions: new Uint32Array(mostPages) };
}

/** Little-endian: generation, next record, pages, 4 bytes of zero, then a version for each page. */
export function writeManifest({ generation, nextRecord, pages, versions }: Manifest): Bytes {
  // Never met: four thousand million saves.
  if (generation > largest || nextRecord > largest) throw new Problem('storage-full');
  const plain = new Uint8Array(plainBytes);
  const view = new DataView(plain.buffer);
  [generation, nextRecord, pages].forEach((number, at) => {
    view.setUint32(at * 4, number, true);
  });
  versions.forEach((version, page) => {
    view.setUint32(headerBytes + page * 4, version, true);
  });
  return plain;
}

export function readManifest(plain: Bytes): Manifest {
  const view = new DataView(plain.buffer, plain.byteOffset, plain.byteLength);
  const [generation, nextRecord, pages] = [view.getUint32(0, true), view.getUint32(4, true), view.getUint32(8, true)];
  const versions = Uint32Array.from({ length: mostPages }, (_, page) => view.getUint32(headerBytes + page * 4, true));
  return { generation, nextRecord, pages, versions };
}
