import { argon2id as argon2idInScript } from '@noble/hashes/argon2.js';
import { scrypt } from '@noble/hashes/scrypt.js';
import { argon2id } from 'hash-wasm';
import type { Bytes } from './bytes';
import { argonSteps, mostPasses, scryptStep, type Kdf } from './kdf';

/** The length of what a passphrase becomes. */
export const rootBytes = 32;

/** How long a calibrated derivation takes, in ms: long for somebody who guesses, bearable at each unlocking. */
const aim = 800;

const hasWebAssembly = (): boolean => 'WebAssembly' in globalThis;

/**
 * Turns a secret into 32 bytes, as slowly as `kdf` says (Argon2id: RFC 9106; scrypt: RFC 7914). Rejects with whatever
 * the engine throws where the memory can't be had. Where there is no WebAssembly the same is computed in script, which
 * takes several times as long: a passphrase that was set in another mode of the browser still opens.
 */
export async function stretch(secret: Bytes, salt: Bytes, kdf: Kdf): Promise<Bytes> {
  if (kdf.name === 'scrypt') {
    return new Uint8Array(
      scrypt(secret, salt, { N: 2 ** kdf.costLog2, r: kdf.blockSize, p: kdf.lanes, dkLen: rootBytes, maxmem: 2 ** 29 }),
    );
  }
  if (!hasWebAssembly()) return inScript(secret, salt, kdf);
  try {
    return await inWebAssembly(secret, salt, kdf);
  } catch {
    // Refused, by a host whose headers allow none; for want of memory the next line fails as well.
    return inScript(secret, salt, kdf);
  }
}

type Argon = Extract<Kdf, { name: 'argon2id' }>;

async function inWebAssembly(secret: Bytes, salt: Bytes, { memoryKiB, passes, lanes }: Argon): Promise<Bytes> {
  return new Uint8Array(
    await argon2id({
      password: secret,
      salt,
      memorySize: memoryKiB,
      iterations: passes,
      parallelism: lanes,
      hashLength: rootBytes,
      outputType: 'binary',
    }),
  );
}

function inScript(secret: Bytes, salt: Bytes, { memoryKiB, passes, lanes }: Argon): Bytes {
  return new Uint8Array(argon2idInScript(secret, salt, { m: memoryKiB, t: passes, p: lanes, dkLen: rootBytes }));
}

/**
 * The parameters for this device: the most memory of `argonSteps` that can be had, with as many passes as take about
 * 0.8 s, never fewer than the step's least nor more than the ceiling. scrypt where there is no WebAssembly.
 */
export async function calibrate(now = () => performance.now()): Promise<Kdf> {
  if (!hasWebAssembly()) return scryptStep;
  const salt = new Uint8Array(16);
  const secret = new Uint8Array(16);
  for (const { memoryKiB, leastPasses } of argonSteps) {
    try {
      const least = { name: 'argon2id', memoryKiB, passes: leastPasses, lanes: 1 } as const;
      const begun = now();
      await inWebAssembly(secret, salt, least);
      const each = Math.max(1, now() - begun) / leastPasses;
      return { ...least, passes: Math.min(mostPasses, Math.max(leastPasses, Math.round(aim / each))) };
    } catch {
      // The memory can't be had: the next step asks for less.
    }
  }
  return scryptStep;
}
