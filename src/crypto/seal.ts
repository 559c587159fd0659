import type { Bytes } from './bytes';
import { randomBytes } from './randomBytes';

const algorithm = 'AES-GCM';
/** 96 bits: the length that GCM is made for (NIST SP 800-38D, 5.2.1.1). */
export const nonceBytes = 12;
const tagBytes = 16;

/** How much longer sealed bytes are than plain ones: nonce and tag. */
export const sealOverhead = nonceBytes + tagBytes;

/** Parameters of one use of AES-256-GCM. */
export function gcm(nonce: Bytes, associatedData: Bytes): AesGcmParams {
  return { name: algorithm, iv: nonce, additionalData: associatedData, tagLength: tagBytes * 8 };
}

/** Seals under a fresh random nonce: nonce | ciphertext | tag. Opening asks for the same associated data. */
export async function seal(key: CryptoKey, plain: Bytes, associatedData: Bytes): Promise<Bytes> {
  const nonce = randomBytes(nonceBytes);
  return joinNonce(nonce, await crypto.subtle.encrypt(gcm(nonce, associatedData), key, plain));
}

/** The plain bytes; undefined where key, associated data or any bit differs from those of the sealing. */
export async function unseal(key: CryptoKey, sealed: Bytes, associatedData: Bytes): Promise<Bytes | undefined> {
  return refusedAsUndefined(async () => {
    const { nonce, rest } = splitNonce(sealed);
    return new Uint8Array(await crypto.subtle.decrypt(gcm(nonce, associatedData), key, rest));
  });
}

/** Nonce and ciphertext in one. */
export function joinNonce(nonce: Bytes, rest: ArrayBuffer): Bytes {
  const sealed = new Uint8Array(nonce.length + rest.byteLength);
  sealed.set(nonce);
  sealed.set(new Uint8Array(rest), nonce.length);
  return sealed;
}

/** The parts of what `joinNonce` made. */
export function splitNonce(sealed: Bytes): { readonly nonce: Bytes; readonly rest: Bytes } {
  return { nonce: sealed.subarray(0, nonceBytes), rest: sealed.subarray(nonceBytes) };
}

/** Answers with undefined where WebCrypto refuses the bytes. Any other fault is thrown. */
export async function refusedAsUndefined<T>(attempt: () => Promise<T>): Promise<T | undefined> {
  try {
    return await attempt();
  } catch (fault) {
    // OperationError is the refusal of the tag, and of bytes too short to have one.
    if (fault instanceof DOMException && fault.name === 'OperationError') return undefined;
    throw fault;
  }
}
