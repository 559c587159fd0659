import type { Bytes } from './bytes';

/** The most that one call gives (Web Cryptography API, getRandomValues: QuotaExceededError above it). */
const mostAtOnce = 65_536;

/** Bytes from the system's source of chance, as many as asked for. */
export function randomBytes(length: number): Bytes {
  const bytes = new Uint8Array(length);
  for (let from = 0; from < length; from += mostAtOnce) {
    crypto.getRandomValues(bytes.subarray(from, from + mostAtOnce));
  }
  return bytes;
}
