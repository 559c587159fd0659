import type { Wording } from '@/domain/agreement/agreement';
import { plainTerms } from '@/domain/agreement/plainTerms';

/** Bytes of a digest. */
export const digestBytes = 16;

/**
 * What tells a wording of an agreement from any other: the first 16 bytes of SHA-256, in hexadecimal, over its id, version,
 * time and plain terms as UTF-8 JSON. Every device finds the same for the same wording.
 */
export async function digestOf(id: string, { version, madeAt, terms }: Omit<Wording, 'digest'>): Promise<string> {
  const text = JSON.stringify([id, version, madeAt, plainTerms(terms)]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return hexOf(new Uint8Array(digest, 0, digestBytes));
}

export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}
