import { describe, expect, it } from 'vitest';
import { deriveSealingKey, newWrappingKey, unwrapDataKey, wrapNewDataKey, wrappedKeyBytes } from '@/crypto/dataKey';
import { seal, unseal } from '@/crypto/seal';

const text = (of: string) => new TextEncoder().encode(of);
const slot = text('slot');

async function keyFor(info: string, wrapping: CryptoKey, wrapped: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const dataKey = await unwrapDataKey(wrapping, wrapped, slot);
  if (!dataKey) return expect.fail('the slot does not open');
  return deriveSealingKey(dataKey, text(info));
}

describe('a data key', () => {
  it('takes 60 bytes when it is wrapped, and no two are alike', async () => {
    const wrapping = await newWrappingKey();
    const [one, other] = [await wrapNewDataKey(wrapping, slot), await wrapNewDataKey(wrapping, slot)];
    expect(one).toHaveLength(60);
    expect(wrappedKeyBytes).toBe(60);
    expect(one).not.toEqual(other);
  });

  it('gives the same key for the same use each time it is unwrapped', async () => {
    const wrapping = await newWrappingKey();
    const wrapped = await wrapNewDataKey(wrapping, slot);
    const sealed = await seal(await keyFor('pages', wrapping, wrapped), text('tea'), slot);
    expect(await unseal(await keyFor('pages', wrapping, wrapped), sealed, slot)).toEqual(text('tea'));
    expect(await unseal(await keyFor('other', wrapping, wrapped), sealed, slot)).toBeUndefined();
  });

  it('opens with no other wrapping key, associated data, flipped bit or length', async () => {
    const wrapping = await newWrappingKey();
    const wrapped = await wrapNewDataKey(wrapping, slot);
    expect(await unwrapDataKey(await newWrappingKey(), wrapped, slot)).toBeUndefined();
    expect(await unwrapDataKey(wrapping, wrapped, text('slot|1'))).toBeUndefined();
    for (let bit = 0; bit < wrapped.length * 8; bit += 1) {
      const flipped = wrapped.slice();
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(await unwrapDataKey(wrapping, flipped, slot)).toBeUndefined();
    }
    for (let length = 0; length < wrapped.length; length += 1) {
      expect(await unwrapDataKey(wrapping, wrapped.slice(0, length), slot)).toBeUndefined();
    }
  });

  it('cannot be read out, nor the key that wraps it, nor those derived from it', async () => {
    const wrapping = await newWrappingKey();
    const wrapped = await wrapNewDataKey(wrapping, slot);
    const dataKey = await unwrapDataKey(wrapping, wrapped, slot);
    if (!dataKey) return expect.fail('the slot does not open');
    const derived = await deriveSealingKey(dataKey, text('pages'));
    for (const key of [wrapping, dataKey, derived]) {
      expect(key.extractable).toBe(false);
      await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
    }
  });

  it('can be wrapped anew under another key by the device, without its records changing', async () => {
    // What setting a lock does: unwrap once, wrap under the new key.
    const [device, lock] = [await newWrappingKey(), await newWrappingKey()];
    const wrapped = await wrapNewDataKey(device, slot);
    const sealed = await seal(await keyFor('pages', device, wrapped), text('tea'), slot);

    const gcm = (iv: Uint8Array<ArrayBuffer>) => ({ name: 'AES-GCM', iv, additionalData: slot });
    const dataKey = await crypto.subtle.unwrapKey(
      'raw', wrapped.subarray(12), device, gcm(wrapped.subarray(0, 12)), 'AES-GCM', true, ['encrypt'],
    );
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const again = new Uint8Array([...iv, ...new Uint8Array(await crypto.subtle.wrapKey('raw', dataKey, lock, gcm(iv)))]);

    expect(again).toHaveLength(60);
    expect(await unseal(await keyFor('pages', lock, again), sealed, slot)).toEqual(text('tea'));
  });
});
