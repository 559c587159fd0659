import type { Bytes } from '@/crypto/bytes';
import { pageLength } from './layout';

/** A piece of a record: the whole of it where `parts` is 1. */
export interface Fragment {
  readonly record: number;
  readonly part: number;
  readonly parts: number;
  readonly bytes: Bytes;
}

const pageHead = 6;
const fragmentHead = 10;
/** The most bytes that one fragment can have. */
export const longestFragment = pageLength - pageHead - fragmentHead;

/** A page as it stands in memory. `version` counts its writings; 0: never written. `room`: free bytes for one fragment. */
export interface Page {
  readonly version: number;
  readonly fragments: readonly Fragment[];
  readonly room: number;
}

export const emptyPage: Page = { version: 0, fragments: [], room: longestFragment };

/** A page of these fragments, and what room they leave (below 0: they don't fit). */
export function pageWith(version: number, fragments: readonly Fragment[]): Page {
  const room = fragments.reduce((left, { bytes }) => left - fragmentHead - bytes.length, longestFragment);
  return { version, fragments, room };
}

/**
 * Little-endian: version (32 bits), count of fragments (16); then for each its record (32), part, parts and length (16
 * each) and its bytes. Zeros to the end.
 */
export function encodePage({ version, fragments }: Page): Bytes {
  const bytes = new Uint8Array(pageLength);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, version, true);
  view.setUint16(4, fragments.length, true);
  let at = pageHead;
  for (const fragment of fragments) {
    view.setUint32(at, fragment.record, true);
    view.setUint16(at + 4, fragment.part, true);
    view.setUint16(at + 6, fragment.parts, true);
    view.setUint16(at + 8, fragment.bytes.length, true);
    bytes.set(fragment.bytes, at + fragmentHead);
    at += fragmentHead + fragment.bytes.length;
  }
  return bytes;
}

/** Undefined where the bytes are no page. The fragments are views of `bytes`. */
export function decodePage(bytes: Bytes): Page | undefined {
  if (bytes.length !== pageLength) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const fragments: Fragment[] = [];
  let at = pageHead;
  for (let left = view.getUint16(4, true); left > 0; left -= 1) {
    if (at + fragmentHead > pageLength) return undefined;
    const length = view.getUint16(at + 8, true);
    const end = at + fragmentHead + length;
    if (end > pageLength) return undefined;
    fragments.push({
      record: view.getUint32(at, true),
      part: view.getUint16(at + 4, true),
      parts: view.getUint16(at + 6, true),
      bytes: bytes.subarray(at + fragmentHead, end),
    });
    at = end;
  }
  return pageWith(view.getUint32(0, true), fragments);
}
