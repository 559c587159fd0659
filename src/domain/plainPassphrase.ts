/**
 * A passphrase as it counts: NFKC, without white space at its ends, each gap one blank, so that the same words are the same
 * on every keyboard. Capitals count.
 */
export function plainPassphrase(typed: string): string {
  return typed.normalize('NFKC').trim().replace(/\s+/g, ' ');
}

/** Whether two typings are the same passphrase. */
export function isSamePassphrase(one: string, other: string): boolean {
  return plainPassphrase(one) === plainPassphrase(other);
}
