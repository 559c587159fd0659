import { gzipSync } from 'node:zlib';

const block = 512;

/** A number as archives have it: octal digits, and a zero byte. @param {number} value @param {number} length */
const octal = (value, length) => `${value.toString(8).padStart(length - 1, '0')}\0`;

/**
 * Where a path stands in a header: up to 100 bytes, and a beginning of up to 155 that ends before a slash.
 * @param {string} path
 */
function partsOf(path) {
  if (Buffer.byteLength(path) <= 100) return { prefix: '', name: path };
  const cut = [...path.matchAll(/\//g)].map(({ index }) => index).find((at) => Buffer.byteLength(path.slice(at + 1)) <= 100);
  const prefix = cut === undefined ? '' : path.slice(0, cut);
  if (cut === undefined || Buffer.byteLength(prefix) > 155) throw new RangeError(`Too long for an archive: ${path}`);
  return { prefix, name: path.slice(cut + 1) };
}

/** @param {string} path @param {number} size @param {number} seconds */
function headerOf(path, size, seconds) {
  const header = Buffer.alloc(block);
  const { prefix, name } = partsOf(path);
  header.write(name, 0);
  header.write(octal(0o644, 8), 100);
  header.write(octal(0, 8), 108);
  header.write(octal(0, 8), 116);
  header.write(octal(size, 12), 124);
  header.write(octal(seconds, 12), 136);
  // The sum is taken with blanks in its own place.
  header.write(' '.repeat(8), 148);
  header.write('0', 156);
  header.write('ustar\x0000', 257);
  header.write(prefix, 345);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

/**
 * A packed archive of files: the same files and time give the same bytes, on every machine with the same Node. Nobody owns
 * the files, and all can read them. Throws a RangeError where a path is too long for an archive of 1988.
 * @param {readonly { readonly path: string, readonly bytes: Buffer }[]} files in any order
 * @param {number} seconds the time of all files, since 1970
 * @returns {Buffer} as tar -xz reads it
 */
export function packedArchive(files, seconds) {
  const parts = files
    .toSorted((one, other) => (one.path < other.path ? -1 : 1))
    .flatMap(({ path, bytes }) => {
      const rest = Buffer.alloc((block - (bytes.length % block)) % block);
      return [headerOf(path, bytes.length, seconds), bytes, rest];
    });
  const packed = gzipSync(Buffer.concat([...parts, Buffer.alloc(2 * block)]), { level: 9 });
  // The system that it was packed on: none of anybody's business, and else the one byte that differs.
  packed[9] = 255;
  return packed;
}
