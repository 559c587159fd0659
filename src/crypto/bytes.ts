/** Bytes of their own memory, as WebCrypto and structured clones take them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** True when both hold the same bytes. Not in constant time: for sealed bytes only, never for secrets. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  // A loop: a function called for each byte of a page takes ten times as long, at every save.
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}
