import type { Bytes } from '@/crypto/bytes';
import { ForeignFault } from '@/domain/exchange/foreignFault';

export interface BitWriter {
  /** The lowest `width` (0 to 32) bits of a whole number that fits into them. */
  readonly bits: (value: number, width: number) => void;
  /** A whole number from 0 to 2^32 - 1, in groups of four bits with one before each that says whether another follows. */
  readonly number: (value: number) => void;
  /** All that was written, with zeros up to a whole byte. */
  readonly end: () => Bytes;
}

/** Reads what a `BitWriter` wrote. Past the end, and for a number of more than 32 bits, it throws `unreadable`. */
export interface BitReader {
  readonly bits: (width: number) => number;
  readonly number: () => number;
}

const groupBits = 4;
const mostGroups = 8;

/** Bits in a row, the highest of each byte and of each number first. */
export function bitWriter(): BitWriter {
  const bytes: number[] = [];
  let free = 0;

  function bits(value: number, width: number): void {
    if (!Number.isInteger(value) || value < 0 || value >= 2 ** width) throw new RangeError(`${value} in ${width} bits`);
    for (let left = width; left > 0; ) {
      if (free === 0) {
        bytes.push(0);
        free = 8;
      }
      const taken = Math.min(free, left);
      const part = Math.floor(value / 2 ** (left - taken)) % 2 ** taken;
      bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) | (part << (free - taken));
      free -= taken;
      left -= taken;
    }
  }

  function number(value: number): void {
    let groups = 1;
    while (value >= 2 ** (groups * groupBits)) groups += 1;
    for (let left = groups - 1; left >= 0; left -= 1) {
      bits(left > 0 ? 1 : 0, 1);
      bits(Math.floor(value / 2 ** (left * groupBits)) % 2 ** groupBits, groupBits);
    }
  }

  return { bits, number, end: () => Uint8Array.from(bytes) };
}

/** Reads bits from the first of `bytes` on. */
export function bitReader(bytes: Uint8Array): BitReader {
  const all = bytes.length * 8;
  let at = 0;

  function bits(width: number): number {
    if (at + width > all) throw new ForeignFault('unreadable');
    let value = 0;
    for (let left = width; left > 0; ) {
      const free = 8 - (at % 8);
      const taken = Math.min(free, left);
      const byte = bytes[at >> 3] ?? 0;
      value = value * (1 << taken) + ((byte >> (free - taken)) & ((1 << taken) - 1));
      at += taken;
      left -= taken;
    }
    return value;
  }

  function number(): number {
    let value = 0;
    for (let group = 0; group < mostGroups; group += 1) {
      const isLast = bits(1) === 0;
      value = value * (1 << groupBits) + bits(groupBits);
      if (isLast) return value;
    }
    throw new ForeignFault('unreadable');
  }

  return { bits, number };
}
