import { randomBytes, type Bytes } from './bytes';

const nonceLength = 12;
/** What sealing adds to a text: the nonce before it and the tag after it, in bytes. */
export const sealOverhead = nonceLength + 16;

/**
 * Seals bytes with AES-256-GCM under a fresh random nonce: nonce, ciphertext, tag. They open only with the same key and
 * the same associated data.
 */
export async function seal(key: CryptoKey, plain: Bytes, associated: Bytes): Promise<Bytes> {
  const nonce = randomBytes(nonceLength);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: associated }, key, plain);
  const bytes = new Uint8Array(nonceLength + sealed.byteLength);
  bytes.set(nonce);
  bytes.set(new Uint8Array(sealed), nonceLength);
  return bytes;
}

/** Opens what `seal` made. Undefined where a bit, the length, the key or the associated data differs. */
export async function unseal(key: CryptoKey, sealed: Bytes, associated: Bytes): Promise<Bytes | undefined> {
  if (sealed.length < sealOverhead) return undefined;
  try {
    const algorithm = { name: 'AES-GCM', iv: sealed.subarray(0, nonceLength), additionalData: associated };
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, sealed.subarray(nonceLength)));
  } catch (fault) {
    if (fault instanceof DOMException && fault.name === 'OperationError') return undefined;
    throw fault;
  }
}
