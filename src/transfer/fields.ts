import type { Bytes } from '@/crypto/bytes';
import { joined } from '@/crypto/joined';
import { ForeignFault } from '@/domain/exchange/foreignFault';
import { plainText } from '@/domain/exchange/plainText';
import { mostMessageBytes } from '@/domain/exchange/sharedCaps';
import { bitReader, bitWriter, type BitReader, type BitWriter } from './bits';
import { deflate, inflate } from './deflate';

/*
 * The body of a message: a byte with the number of its format, the length of the bits, the bits, and all texts at the end,
 * deflated where that makes them shorter. What a later release adds stands behind what this one knows, and is passed over.
 */

export interface FieldWriter extends BitWriter {
  readonly flag: (is: boolean) => void;
  /** 16 hexadecimal digits. */
  readonly id: (id: string) => void;
  readonly bytes: (bytes: Uint8Array) => void;
  /** Without what `plainText` takes away; throws `too-large` above `most` UTF-16 units. */
  readonly text: (text: string, most: number) => void;
  /** Throws `too-large` above `most` items. */
  readonly list: <Item>(items: readonly Item[], most: number, write: (item: Item) => void) => void;
  /** One of the values, by its place. */
  readonly choice: <Value>(value: Value, values: readonly Value[], width: number) => void;
  /** Those of the values that are chosen, by their places. */
  readonly choices: <Value>(chosen: readonly Value[], values: readonly Value[]) => void;
}

/** Reads what a `FieldWriter` wrote, and is bounded like it. */
export interface FieldReader extends BitReader {
  readonly flag: () => boolean;
  readonly id: () => string;
  readonly bytes: (length: number) => Bytes;
  readonly text: (most: number) => string;
  readonly list: <Item>(most: number, read: () => Item) => Item[];
  /** Throws `newer` for a place that only a later release has. */
  readonly choice: <Value>(values: readonly Value[], width: number) => Value;
  /** Passes over what only a later release has. */
  readonly choices: <Value>(values: readonly Value[]) => Value[];
}

/** The most bytes of all texts of one body together. */
const mostTextBytes = 262_144;
/** The most bytes of UTF-8 that one UTF-16 unit can take. */
const bytesPerUnit = 3;
const plainTexts = 0;
const deflatedTexts = 1;

/** The body that `write` makes, under the number of its format (1 to 255). Throws `too-large` for one that no message takes. */
export async function writeBody(format: number, write: (fields: FieldWriter) => void): Promise<Bytes> {
  const texts: Uint8Array[] = [];
  const writer = fieldWriter(texts);
  write(writer);
  const bits = writer.end();
  const plain = joined(...texts);
  const deflated = await deflate(plain);
  const isShorter = deflated.length < plain.length;
  const body = joined(
    Uint8Array.of(format, bits.length >> 8, bits.length & 255),
    bits,
    Uint8Array.of(isShorter ? deflatedTexts : plainTexts),
    isShorter ? deflated : plain,
  );
  if (bits.length > 0xffff || plain.length > mostTextBytes || body.length > mostMessageBytes) throw new ForeignFault('too-large');
  return body;
}

/**
 * What `read` makes of a body of this format. Throws `ForeignFault`: `newer` for a later format, `too-large` above a cap,
 * `unreadable` for everything else that `writeBody` doesn't write.
 */
export async function readBody<T>(bytes: Uint8Array, format: number, read: (fields: FieldReader) => T): Promise<T> {
  if (bytes.length > mostMessageBytes) throw new ForeignFault('too-large');
  const [found = 0, high = 0, low = 0] = bytes;
  if (found > format) throw new ForeignFault('newer');
  const end = 3 + high * 256 + low;
  if (found !== format || end >= bytes.length) throw new ForeignFault('unreadable');
  const rest = new Uint8Array(bytes.subarray(end + 1));
  const texts = await textBytes(bytes[end], rest);
  return read(fieldReader(bytes.subarray(3, end), texts));
}

async function textBytes(packing: number | undefined, rest: Bytes): Promise<Bytes> {
  if (packing === plainTexts) return rest;
  if (packing === deflatedTexts) return inflate(rest, mostTextBytes);
  throw new ForeignFault('unreadable');
}

function fieldWriter(texts: Uint8Array[]): FieldWriter {
  const writer = bitWriter();
  const { bits, number } = writer;
  const flag = (is: boolean): void => bits(is ? 1 : 0, 1);

  return {
    ...writer,
    flag,
    id(id) {
      if (!/^[0-9a-f]{16}$/.test(id)) throw new RangeError('an id of 16 hexadecimal digits');
      for (const half of [id.slice(0, 8), id.slice(8)]) bits(Number.parseInt(half, 16), 32);
    },
    bytes: (bytes) => bytes.forEach((byte) => bits(byte, 8)),
    text(text, most) {
      const plain = plainText(text);
      if (plain.length > most) throw new ForeignFault('too-large');
      const bytes = new TextEncoder().encode(plain);
      number(bytes.length);
      texts.push(bytes);
    },
    list(items, most, write) {
      if (items.length > most) throw new ForeignFault('too-large');
      number(items.length);
      items.forEach(write);
    },
    choice: (value, values, width) => bits(placeOf(value, values), width),
    choices(chosen, values) {
      const places = new Set(chosen.map((value) => placeOf(value, values)));
      number(values.length);
      values.forEach((_value, place) => flag(places.has(place)));
    },
  };
}

function fieldReader(bytes: Uint8Array, texts: Bytes): FieldReader {
  const reader = bitReader(bytes);
  const { bits, number } = reader;
  const flag = (): boolean => bits(1) === 1;
  let textsAt = 0;

  return {
    ...reader,
    flag,
    id: () => [bits(32), bits(32)].map((half) => half.toString(16).padStart(8, '0')).join(''),
    bytes: (length) => Uint8Array.from({ length }, () => bits(8)),
    text(most) {
      const length = number();
      if (length > most * bytesPerUnit) throw new ForeignFault('too-large');
      if (textsAt + length > texts.length) throw new ForeignFault('unreadable');
      const text = decoded(texts.subarray(textsAt, textsAt + length));
      textsAt += length;
      if (text.length > most) throw new ForeignFault('too-large');
      return plainText(text);
    },
    list(most, read) {
      const count = number();
      if (count > most) throw new ForeignFault('too-large');
      return Array.from({ length: count }, read);
    },
    choice(values, width) {
      const place = bits(width);
      const value = values[place];
      if (value === undefined) throw new ForeignFault('newer');
      return value;
    },
    choices(values) {
      const count = number();
      // Every place costs a bit, so that the end of the bytes ends a count that is too large.
      const chosen: (typeof values)[number][] = [];
      for (let place = 0; place < count; place += 1) {
        const value = values[place];
        if (flag() && value !== undefined) chosen.push(value);
      }
      return chosen;
    },
  };
}

/** Throws `unreadable` for bytes that aren't UTF-8, halves of surrogate pairs among them. */
function decoded(bytes: Bytes): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (fault) {
    throw new ForeignFault('unreadable', { cause: fault });
  }
}

function placeOf<Value>(value: Value, values: readonly Value[]): number {
  const place = values.indexOf(value);
  if (place < 0) throw new RangeError('a value that the format has no place for');
  return place;
}
