import type { Bytes } from './bytes';
import { randomBytes } from './randomBytes';
import { gcm, joinNonce, nonceBytes, refusedAsUndefined, sealOverhead, splitNonce } from './seal';

const aes256 = { name: 'AES-GCM', length: 256 } as const;
const keyBytes = 32;

/** The length of a wrapped data key: nonce, 32 bytes of key, tag. */
export const wrappedKeyBytes = keyBytes + sealOverhead;

/** A key that wraps data keys. Script can use it and never read it. */
export function newWrappingKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey(aes256, false, ['wrapKey', 'unwrapKey']);
}

/** Makes a data key of 32 random bytes and wraps it. Its bytes never stand in script. */
export async function wrapNewDataKey(wrappingKey: CryptoKey, associatedData: Bytes): Promise<Bytes> {
  // Made extractable, since only such a key can be wrapped; this object is dropped at once.
  const dataKey = await crypto.subtle.generateKey(aes256, true, ['encrypt']);
  const nonce = randomBytes(nonceBytes);
  return joinNonce(nonce, await crypto.subtle.wrapKey('raw', dataKey, wrappingKey, gcm(nonce, associatedData)));
}

/**
 * The same data key, wrapped under another key. Its bytes never stand in script. Undefined where the first wrapping key
 * or any bit is another.
 */
export async function rewrapDataKey(
  from: { readonly key: CryptoKey; readonly wrapped: Bytes; readonly associatedData: Bytes },
  to: { readonly key: CryptoKey; readonly associatedData: Bytes },
): Promise<Bytes | undefined> {
  const { nonce, rest } = splitNonce(from.wrapped);
  const parameters = gcm(nonce, from.associatedData);
  // Extractable, since only such a key can be wrapped; this object is dropped at once.
  const dataKey = await refusedAsUndefined(() =>
    crypto.subtle.unwrapKey('raw', rest, from.key, parameters, aes256, true, ['encrypt']),
  );
  if (!dataKey) return undefined;
  const fresh = randomBytes(nonceBytes);
  return joinNonce(fresh, await crypto.subtle.wrapKey('raw', dataKey, to.key, gcm(fresh, to.associatedData)));
}

/** The data key, for HKDF alone and not extractable; undefined where the wrapping key or any bit is another. */
export async function unwrapDataKey(
  wrappingKey: CryptoKey,
  wrapped: Bytes,
  associatedData: Bytes,
): Promise<CryptoKey | undefined> {
  return refusedAsUndefined(() => {
    const { nonce, rest } = splitNonce(wrapped);
    return crypto.subtle.unwrapKey('raw', rest, wrappingKey, gcm(nonce, associatedData), 'HKDF', false, ['deriveKey']);
  });
}

/** The key for one use of a data key, named by `info`; not extractable (HKDF-SHA-256, RFC 5869). */
export function deriveSealingKey(dataKey: CryptoKey, info: Bytes): Promise<CryptoKey> {
  // No salt: the data key is uniformly random already (RFC 5869, 3.1).
  const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info };
  return crypto.subtle.deriveKey(hkdf, dataKey, aes256, false, ['encrypt', 'decrypt']);
}
