import { ristretto255, ristretto255_hasher } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Bytes } from './bytes';
import { joined } from './joined';
import { randomBytes } from './randomBytes';

/*
 * The parts of a private set intersection after Meadows (1986), over ristretto255 (RFC 9496): each side blinds its elements
 * by a secret scalar, and blinds the other's once more. Equal elements then are equal points, since the order in which the
 * two scalars were put on doesn't matter; any other point looks like one of chance to whoever knows neither scalar
 * (decisional Diffie-Hellman).
 */

/** How long the encoding of a point is, and of a scalar. */
export const pointBytes = 32;

/** Keeps what is hashed here apart from every other use of the same group (RFC 9380, 3.1). */
const elementDomain = 'lowlamp-v1-compare_ristretto255_XMD:SHA-512_R255MAP_RO_';
const markDomain = new TextEncoder().encode('lowlamp/v1/compare/mark');

/**
 * How long a mark is. Two marks of different points are the same once in 2^64 times. A comparison holds 2 x 128 x 128 pairs,
 * so a match that isn't one comes up once in 2^49 comparisons.
 */
export const markBytes = 8;

const { Point } = ristretto255;

/** A secret scalar for one run: 512 bits of chance, reduced, so that none is likelier than another. Never zero. */
export function newScalar(): Bytes {
  const scalar = ristretto255_hasher.hashToScalar(randomBytes(64));
  return scalar === 0n ? newScalar() : Uint8Array.from(Point.Fn.toBytes(scalar));
}

/** An element under a scalar: the point that its bytes are hashed to, multiplied. */
export function blinded(element: Uint8Array, scalar: Uint8Array): Bytes {
  const point = ristretto255_hasher.hashToCurve(element, { DST: elementDomain });
  return Uint8Array.from(point.multiply(Point.Fn.fromBytes(scalar)).toBytes());
}

/**
 * A point of the other side under one's own scalar as well. Throws where the bytes are no point, are not the one encoding
 * of it, or are the identity, which would be the same under every scalar.
 */
export function blindedAgain(point: Uint8Array, scalar: Uint8Array): Bytes {
  const read = Point.fromBytes(point);
  if (read.is0()) throw new RangeError('the identity is no element');
  return Uint8Array.from(read.multiply(Point.Fn.fromBytes(scalar)).toBytes());
}

/**
 * What stands for a point that both scalars are in: a short hash, under a `run` that tells both sides, their direction and
 * this one run. So the points themselves never leave a device, and marks of two directions or runs tell nothing together.
 */
export function markOf(run: Uint8Array, point: Uint8Array): Bytes {
  return Uint8Array.from(sha256(joined(markDomain, run, point)).subarray(0, markBytes));
}

/** A name of 16 bytes for what somebody tells somebody in one run: of both first messages, the teller's before. */
export function runFrom(teller: Uint8Array, told: Uint8Array): Bytes {
  return Uint8Array.from(sha256(joined(sha256(teller), sha256(told))).subarray(0, runBytes));
}

export const runBytes = 16;
