import type { Bytes } from './bytes';
import { randomBytes } from './randomBytes';

/** Crockford's base 32: no I, L, O and U, so that no two letters look alike. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const secretBytes = 16;
/** 128 bits of secret and 12 bits of check, 5 bits a letter. */
const letters = 28;
const checkBits = 12;

/** A new code: 128 random bits in seven groups of four, of which the last letters check the others. */
export function newRecoveryCode(): Promise<string> {
  return writeRecoveryCode(randomBytes(secretBytes));
}

/** The code of 16 bytes. */
export async function writeRecoveryCode(bytes: Bytes): Promise<string> {
  let rest = (toNumber(bytes) << BigInt(checkBits)) | (await checkOf(bytes));
  let text = '';
  for (let at = 0; at < letters; at += 1) {
    text = (alphabet[Number(rest & 31n)] ?? '') + text;
    rest >>= 5n;
  }
  return (text.match(/.{4}/g) ?? []).join('-');
}

/**
 * The 16 bytes of a code as somebody typed it: in small letters, with or without gaps, O for 0, I and L for 1.
 * Undefined where it has the wrong length or letters, or where the check says that a letter is mistyped (it misses one
 * mistake in 4,096).
 */
export async function readRecoveryCode(typed: string): Promise<Bytes | undefined> {
  const plain = typed.normalize('NFKC').toUpperCase().replace(/[^0-9A-Z]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  if (plain.length !== letters) return undefined;
  let all = 0n;
  for (const letter of plain) {
    const value = alphabet.indexOf(letter);
    if (value < 0) return undefined;
    all = (all << 5n) | BigInt(value);
  }
  const bytes = new Uint8Array(secretBytes);
  let rest = all >> BigInt(checkBits);
  for (let at = secretBytes - 1; at >= 0; at -= 1) {
    bytes[at] = Number(rest & 255n);
    rest >>= 8n;
  }
  const check = all & ((1n << BigInt(checkBits)) - 1n);
  return check === (await checkOf(bytes)) ? bytes : undefined;
}

function toNumber(bytes: Uint8Array): bigint {
  return bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}

async function checkOf(bytes: Bytes): Promise<bigint> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return toNumber(digest.subarray(0, 2)) >> BigInt(16 - checkBits);
}
