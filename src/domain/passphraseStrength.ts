import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/** How long a passphrase holds against somebody with a copy of the stored data. `weak` can't be the lock. */
export type Strength = 'weak' | 'fair' | 'good' | 'strong';

/**
 * Guesses, as powers of ten, from which each level holds. A judgement: at 10,000 guesses a second, which takes many
 * graphics cards for Argon2id with 64 MiB, 10^9 are a day, 10^12 three years, 10^15 three thousand years.
 */
const levels = [
  { level: 'strong', from: 15 },
  { level: 'good', from: 12 },
  { level: 'fair', from: 9 },
] as const;

let meter: ZxcvbnFactory | undefined;

/** Rates a passphrase by how many guesses it takes (zxcvbn, Wheeler 2016): an estimate, never a promise. */
export function rateStrength(passphrase: string): Strength {
  meter ??= new ZxcvbnFactory({ dictionary: { ...dictionary }, graphs: adjacencyGraphs });
  const { guessesLog10 } = meter.check(passphrase.normalize('NFKC').trim());
  return levels.find(({ from }) => guessesLog10 >= from)?.level ?? 'weak';
}
