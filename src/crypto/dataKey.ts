import { bytesOf, randomBytes, type Bytes } from './bytes';
import { seal, sealOverhead } from './seal';

const dataKeyLength = 32;
/** The length of a slot: a data key, sealed. */
export const slotLength = dataKeyLength + sealOverhead;

/** A key that wraps data keys on this device. It can be used, and stored by the browser, but not read out. */
export async function makeDeviceKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
    'wrapKey',
    'unwrapKey',
  ]);
}

/** A new data key, sealed into a slot. Its bytes are overwritten before this answers. */
export async function makeSlot(wrapping: CryptoKey, associated: Bytes): Promise<Bytes> {
  const raw = randomBytes(dataKeyLength);
  try {
    return await seal(wrapping, raw, associated);
  } finally {
    raw.fill(0);
  }
}

/**
 * The data key of a slot, for derivation only: its bytes never stand in script. Undefined where the slot doesn't open
 * with this key and this associated data.
 */
export async function openSlot(wrapping: CryptoKey, slot: Bytes, associated: Bytes): Promise<CryptoKey | undefined> {
  const nonce = slot.subarray(0, 12);
  try {
    return await crypto.subtle.unwrapKey(
      'raw',
      slot.subarray(12),
      wrapping,
      { name: 'AES-GCM', iv: nonce, additionalData: associated },
      'HKDF',
      false,
      ['deriveKey'],
    );
  } catch (fault) {
    if (fault instanceof DOMException && fault.name === 'OperationError') return undefined;
    throw fault;
  }
}

/** The AES-256-GCM key for one use of a data key (HKDF-SHA-256). `use` is permanent: another one is another key. */
export async function deriveKey(dataKey: CryptoKey, use: string): Promise<CryptoKey> {
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: bytesOf(use) },
    dataKey,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
