import type { Bytes } from '@/crypto/bytes';

/** The letters that a code packs best, in the order of RFC 9285. */
const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
const base = letters.length;

/** The text of bytes: three letters for two bytes, two for a last single one (RFC 9285). */
export function toBase45(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    const isPair = at + 1 < bytes.length;
    let rest = isPair ? (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0) : (bytes[at] ?? 0);
    for (let letter = 0; letter < (isPair ? 3 : 2); letter += 1) {
      text += letters.charAt(rest % base);
      rest = Math.floor(rest / base);
    }
  }
  return text;
}

/** The bytes of a text; undefined for what is no base 45. */
export function fromBase45(text: string): Bytes | undefined {
  if (text.length % 3 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor(text.length / 3) * 2 + (text.length % 3 === 2 ? 1 : 0));
  let filled = 0;
  for (let at = 0; at < text.length; at += 3) {
    const values = Array.from(text.slice(at, at + 3), (letter) => letters.indexOf(letter));
    const value = values.reduceRight((sum, digit) => sum * base + digit, 0);
    const isPair = values.length === 3;
    if (values.includes(-1) || value > (isPair ? 0xffff : 0xff)) return undefined;
    if (isPair) bytes[filled++] = value >> 8;
    bytes[filled++] = value & 255;
  }
  return bytes;
}
