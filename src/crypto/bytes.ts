/** Bytes in a buffer of their own, as WebCrypto and IndexedDB take them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** The most that one call of getRandomValues gives. */
const mostAtOnce = 65_536;

/** Fresh bytes of chance. */
export function randomBytes(length: number): Bytes {
  const bytes = new Uint8Array(length);
  for (let from = 0; from < length; from += mostAtOnce) crypto.getRandomValues(bytes.subarray(from, from + mostAtOnce));
  return bytes;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** A text as UTF-8. */
export function bytesOf(text: string): Bytes {
  return encoder.encode(text);
}

/** UTF-8 as a text. Throws a TypeError where it isn't UTF-8. */
export function textOf(bytes: Bytes): string {
  return decoder.decode(bytes);
}
