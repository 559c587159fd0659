/** Bytes of their own memory, as WebCrypto and structured clones take them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** True when both hold the same bytes. Not in constant time: for sealed bytes only, never for secrets. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
