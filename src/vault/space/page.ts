import type { Bytes } from '@/crypto/bytes';
import { plainBytes } from './layout';

/** A record, or a part of one that is larger than a page. */
export interface Fragment {
  readonly record: number;
  /** From 0. */
  readonly part: number;
  readonly parts: number;
  readonly bytes: Uint8Array;
}

/** What a page says when it is open. `version` is the generation that wrote it. */
export interface Page {
  readonly version: number;
  readonly fragments: readonly Fragment[];
}

const pageHeaderBytes = 6;
const fragmentHeaderBytes = 10;

/** Bytes for fragments in a page. */
export const pageRoom = plainBytes - pageHeaderBytes;
/** The most of a record that one page holds. */
export const mostFragmentBytes = pageRoom - fragmentHeaderBytes;

/** What a fragment takes of a page's room. */
export function fragmentSize({ bytes }: Pick<Fragment, 'bytes'>): number {
  return fragmentHeaderBytes + bytes.length;
}

/** What is left of a page's room. */
export function roomBeside(fragments: readonly Fragment[]): number {
  return fragments.reduce((room, fragment) => room - fragmentSize(fragment), pageRoom);
}

/**
 * Little-endian: version (4 bytes), number of fragments (2); for each fragment record (4), part (2), parts (2), length
 * (2) and its bytes; zeros to the end. The fragments must fit.
 */
export function writePage({ version, fragments }: Page): Bytes {
  const plain = new Uint8Array(plainBytes);
  const view = new DataView(plain.buffer);
  view.setUint32(0, version, true);
  view.setUint16(4, fragments.length, true);
  let at = pageHeaderBytes;
  for (const { record, part, parts, bytes } of fragments) {
    view.setUint32(at, record, true);
    view.setUint16(at + 4, part, true);
    view.setUint16(at + 6, parts, true);
    view.setUint16(at + 8, bytes.length, true);
    plain.set(bytes, at + fragmentHeaderBytes);
    at += fragmentHeaderBytes + bytes.length;
  }
  return plain;
}

/** Undefined where the bytes aren't what `writePage` makes. The fragments share the memory of `plain`. */
export function readPage(plain: Bytes): Page | undefined {
  const view = new DataView(plain.buffer, plain.byteOffset, plain.byteLength);
  const version = view.getUint32(0, true);
  const fragments: Fragment[] = [];
  let at = pageHeaderBytes;
  for (let left = view.getUint16(4, true); left > 0; left -= 1) {
    if (at + fragmentHeaderBytes > plain.length) return undefined;
    const end = at + fragmentHeaderBytes + view.getUint16(at + 8, true);
    if (end > plain.length) return undefined;
    fragments.push({
      record: view.getUint32(at, true),
      part: view.getUint16(at + 4, true),
      parts: view.getUint16(at + 6, true),
      bytes: plain.subarray(at + fragmentHeaderBytes, end),
    });
    at = end;
  }
  return { version, fragments };
}
