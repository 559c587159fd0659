import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomBytes } from '@/crypto/randomBytes';
import { seal, sealOverhead, unseal } from '@/crypto/seal';

const bytes = (options: fc.IntArrayConstraints = {}) =>
  fc.uint8Array(options).map((array) => new Uint8Array(array));
const newKey = () => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
const place = new TextEncoder().encode('lowlamp|1|page|0|1|1');

describe('sealing', () => {
  it('gives back any bytes under the same key and associated data', async () => {
    const key = await newKey();
    await fc.assert(
      fc.asyncProperty(bytes({ maxLength: 2000 }), bytes({ maxLength: 40 }), async (plain, data) => {
        const sealed = await seal(key, plain, data);
        expect(sealed).toHaveLength(plain.length + sealOverhead);
        expect(await unseal(key, sealed, data)).toEqual(plain);
      }),
    );
  });

  it('refuses every single flipped bit of nonce, ciphertext and tag', async () => {
    const key = await newKey();
    const sealed = await seal(key, randomBytes(64), place);
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const flipped = sealed.slice();
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(await unseal(key, flipped, place)).toBeUndefined();
    }
  });

  it('refuses every truncation from either end, and every addition', async () => {
    const key = await newKey();
    const sealed = await seal(key, randomBytes(64), place);
    for (let length = 0; length < sealed.length; length += 1) {
      expect(await unseal(key, sealed.slice(0, length), place)).toBeUndefined();
      expect(await unseal(key, sealed.slice(sealed.length - length), place)).toBeUndefined();
    }
    expect(await unseal(key, new Uint8Array([...sealed, 0]), place)).toBeUndefined();
    expect(await unseal(key, new Uint8Array([0, ...sealed]), place)).toBeUndefined();
  });

  it('refuses another key and any other associated data', async () => {
    const [key, other] = [await newKey(), await newKey()];
    await fc.assert(
      fc.asyncProperty(bytes({ maxLength: 40 }), bytes({ maxLength: 40 }), async (data, otherData) => {
        fc.pre(Buffer.compare(data, otherData) !== 0);
        const sealed = await seal(key, place, data);
        expect(await unseal(key, sealed, otherData)).toBeUndefined();
        expect(await unseal(other, sealed, data)).toBeUndefined();
      }),
    );
  });

  it('never uses a nonce twice, so that the same bytes never look the same', async () => {
    const key = await newKey();
    const nonces = new Set<string>();
    for (let round = 0; round < 500; round += 1) {
      nonces.add(Buffer.from((await seal(key, place, place)).subarray(0, 12)).toString('hex'));
    }
    expect(nonces.size).toBe(500);
  });

  it('throws what is no refusal of the bytes', async () => {
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt']);
    const sealed = await seal(key, place, place);
    await expect(unseal(key, sealed, place)).rejects.toMatchObject({ name: 'InvalidAccessError' });
  });
});

describe('random bytes', () => {
  it('come in any length, beyond what one call of the system gives', () => {
    for (const length of [0, 1, 65_535, 65_536, 65_537, 200_000]) {
      const made = randomBytes(length);
      expect(made).toHaveLength(length);
      // 64 bytes of zeros in a row: 2^-512 by chance, so a part that was left out.
      for (let at = 0; at + 64 <= length; at += 64) {
        if (made.subarray(at, at + 64).every((byte) => byte === 0)) expect.fail(`nothing at ${at}`);
      }
    }
  });
});
