import type { Bytes } from './bytes';

/** Takes secret bytes in as a key for HKDF alone, not extractable, and writes zeros over them. */
export async function importRoot(bytes: Bytes): Promise<CryptoKey> {
  const root = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey']);
  bytes.fill(0);
  return root;
}

/** The key that wraps data keys for one use of a root, named by `info`; not extractable (HKDF-SHA-256, RFC 5869). */
export function deriveWrappingKey(root: CryptoKey, salt: Bytes, info: Bytes): Promise<CryptoKey> {
  const hkdf = { name: 'HKDF', hash: 'SHA-256', salt, info };
  return crypto.subtle.deriveKey(hkdf, root, { name: 'AES-GCM', length: 256 }, false, ['wrapKey', 'unwrapKey']);
}
