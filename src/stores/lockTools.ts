import type { Strength } from '@/domain/passphraseStrength';

export type { Strength };

/*
 * What setting a lock needs beside the vault, fetched when somebody does: word lists are large.
 */

/** A passphrase of five words by chance. */
export async function newPassphrase(): Promise<string> {
  const { newPassphrase: make } = await import('@/vault/lock/newPassphrase');
  return make();
}

/** Four words by chance, to be said aloud. */
export async function newSpokenWords(): Promise<string> {
  const { newSpokenWords: make } = await import('@/vault/lock/newPassphrase');
  return make();
}

/** A recovery code: seven groups of four. */
export async function newRecoveryCode(): Promise<string> {
  const { newRecoveryCode: make } = await import('@/vault/lock/newRecoveryCode');
  return make();
}

/** How long a passphrase holds: an estimate. */
export async function rateStrength(passphrase: string): Promise<Strength> {
  const { rateStrength: rate } = await import('@/domain/passphraseStrength');
  return rate(passphrase);
}
