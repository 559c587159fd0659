import { sha256 } from '@noble/hashes/sha2.js';
import { sameBytes, type Bytes } from '@/crypto/bytes';
import { mostMessageBytes } from '@/domain/exchange/sharedCaps';
import { fromBase45, toBase45 } from './base45';

/**
 * What a frame brought: `more` (how many of the frames that are needed have told something new), `whole`, `other` (of
 * another message, which changes nothing) or `foreign` (no frame of ours, or a damaged one).
 */
export type Progress =
  | { readonly kind: 'more'; readonly have: number; readonly need: number }
  | { readonly kind: 'whole'; readonly message: Uint8Array }
  | { readonly kind: 'other' }
  | { readonly kind: 'foreign' };

/** The first two bytes of a frame. As text they are "0LL": no reader of codes takes that for an address. */
const mark = [0xa9, 0xce] as const;
/** The most of a message that one frame holds: what a cheap camera still reads from a screen. */
const mostPieceBytes = 600;
const idBytes = 4;
const checkBytes = 4;
const headBytes = mark.length + idBytes + 2 + 2 + checkBytes;
const lastIndex = 0xffff;
const mostText = Math.ceil((headBytes + mostPieceBytes) / 2) * 3;

interface Frame {
  readonly id: Bytes;
  /** Of the whole message. */
  readonly length: number;
  readonly index: number;
  readonly piece: Bytes;
}

/** How many frames the message takes at least: as many as it has pieces. */
export function framesNeeded(message: Uint8Array): number {
  return piecesOf(message.length);
}

/**
 * The text of a frame, for an alphanumeric code. Any index from 0 on is a frame: the first ones are the pieces of the
 * message, the later ones sums of some of them, so that it doesn't matter which of them are seen. A message of one piece
 * has one frame. The message has 1 to 65,536 bytes.
 */
export function frameAt(message: Uint8Array, index: number): string {
  const count = piecesOf(message.length);
  const size = pieceSize(message.length);
  const place = count === 1 ? 0 : index % (lastIndex + 1);
  const piece = new Uint8Array(size);
  for (const part of partsOf(place, count)) addBytes(piece, message.subarray(part * size, (part + 1) * size));
  const bytes = new Uint8Array(headBytes + size);
  bytes.set(mark);
  bytes.set(sha256(message).subarray(0, idBytes), 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(6, message.length - 1);
  view.setUint16(8, place);
  bytes.set(piece, headBytes);
  bytes.set(checkOf(bytes), headBytes - checkBytes);
  return toBase45(bytes);
}

/**
 * Takes the frames of one message, that of the first good frame, in any order and as often as they come. Later frames of
 * another are `other`.
 */
export function gatherFrames(): { readonly take: (text: string) => Progress } {
  let first: Frame | undefined;
  let message: Uint8Array | undefined;
  let sums = newSums();

  function take(text: string): Progress {
    const frame = readFrame(text);
    if (!frame) return { kind: 'foreign' };
    first ??= frame;
    if (frame.length !== first.length || !sameBytes(frame.id, first.id)) return { kind: 'other' };
    if (message) return { kind: 'whole', message };
    const need = piecesOf(frame.length);
    sums.add(frame, need);
    if (sums.count() < need) return { kind: 'more', have: sums.count(), need };
    const found = sums.solve(need).subarray(0, frame.length);
    if (sameBytes(sha256(found).subarray(0, idBytes), frame.id)) {
      message = found;
      return { kind: 'whole', message };
    }
    // Somebody has mixed in frames that only look like those of this message: it begins anew.
    sums = newSums();
    first = undefined;
    return { kind: 'foreign' };
  }

  return { take };
}

function piecesOf(length: number): number {
  return Math.ceil(length / mostPieceBytes);
}

/** Pieces are as alike as can be; the last one is filled up with zeros. */
function pieceSize(length: number): number {
  return Math.ceil(length / piecesOf(length));
}

/**
 * Which pieces a frame is the sum of: the piece of its index, or, from there on, those whose bits are set in the SHA-256
 * of the index and the count (two bytes each), the lowest bit of the first byte for piece 0. Where no bit is set it is
 * the piece of the index modulo the count.
 */
function partsOf(index: number, count: number): readonly number[] {
  if (index < count) return [index];
  const bits = sha256(Uint8Array.of(index >> 8, index & 255, count >> 8, count & 255));
  const parts = Array.from({ length: count }, (_none, part) => part);
  const chosen = parts.filter((part) => (((bits[part >> 3] ?? 0) >> (part & 7)) & 1) === 1);
  return chosen.length > 0 ? chosen : [index % count];
}

/** The first bytes of the SHA-256 of all of the frame but its check. */
function checkOf(frame: Bytes): Uint8Array {
  const hash = sha256.create();
  hash.update(frame.subarray(0, headBytes - checkBytes));
  hash.update(frame.subarray(headBytes));
  return hash.digest().subarray(0, checkBytes);
}

function readFrame(text: string): Frame | undefined {
  if (text.length > mostText) return undefined;
  const bytes = fromBase45(text);
  if (!bytes || bytes.length <= headBytes || !mark.every((byte, at) => bytes[at] === byte)) return undefined;
  const view = new DataView(bytes.buffer);
  const length = view.getUint16(6) + 1;
  const piece = bytes.subarray(headBytes);
  if (length > mostMessageBytes || piece.length !== pieceSize(length)) return undefined;
  if (!sameBytes(checkOf(bytes), bytes.subarray(headBytes - checkBytes, headBytes))) return undefined;
  return { id: bytes.subarray(2, 6), length, index: view.getUint16(8), piece };
}

interface Sum {
  /** Which pieces are in it: a bit for each. */
  readonly parts: bigint;
  readonly piece: Bytes;
}

/** Sums that were seen, none of which follows from others, by the lowest piece that each has alone among those before. */
function newSums() {
  const byLowest = new Map<number, Sum>();

  function add(frame: Frame, count: number): void {
    let parts = 0n;
    for (const part of partsOf(frame.index, count)) parts |= 1n << BigInt(part);
    const piece = new Uint8Array(frame.piece);
    for (let part = 0; part < count; part += 1) {
      if (((parts >> BigInt(part)) & 1n) === 0n) continue;
      const known = byLowest.get(part);
      if (!known) {
        byLowest.set(part, { parts, piece });
        return;
      }
      parts ^= known.parts;
      addBytes(piece, known.piece);
    }
  }

  /** The pieces in their order. From the last to the first each sum loses the pieces that are known by then. */
  function solve(count: number): Bytes {
    const pieces: Bytes[] = [];
    for (let part = count - 1; part >= 0; part -= 1) {
      const { parts, piece } = byLowest.get(part) ?? { parts: 0n, piece: new Uint8Array(0) };
      for (let later = part + 1; later < count; later += 1) {
        const known = pieces[later];
        if (known && ((parts >> BigInt(later)) & 1n) === 1n) addBytes(piece, known);
      }
      pieces[part] = piece;
    }
    const [{ length: size } = new Uint8Array(0)] = pieces;
    const all = new Uint8Array(size * count);
    pieces.forEach((piece, part) => all.set(piece, part * size));
    return all;
  }

  return { count: () => byLowest.size, add, solve };
}

/** Adds bytes to others, without a carry (exclusive or). */
function addBytes(sum: Bytes, more: Uint8Array): void {
  for (let at = 0; at < more.length; at += 1) sum[at] = (sum[at] ?? 0) ^ (more[at] ?? 0);
}
