/** How a passphrase becomes a key. Stored beside the salt, so that any release can repeat it. */
export type Kdf =
  | { readonly name: 'argon2id'; readonly memoryKiB: number; readonly passes: number; readonly lanes: 1 }
  | { readonly name: 'scrypt'; readonly costLog2: number; readonly blockSize: 8; readonly lanes: 1 };

/**
 * What is tried in turn when a lock is first set: less memory takes more passes. All three are at or above the settings
 * that the OWASP Password Storage Cheat Sheet names as the least for Argon2id (46 MiB with 1 pass, 19 MiB with 2).
 */
export const argonSteps = [
  { memoryKiB: 64 * 1024, leastPasses: 3 },
  { memoryKiB: 46 * 1024, leastPasses: 2 },
  { memoryKiB: 19 * 1024, leastPasses: 4 },
] as const;

/** For engines without WebAssembly. 2^16 with blocks of 8 takes 64 MiB. */
export const scryptStep = { name: 'scrypt', costLog2: 16, blockSize: 8, lanes: 1 } as const satisfies Kdf;

/** No stored parameter may ask for more: a hostile row must not take all memory, or hours. */
const most = { memoryKiB: 256 * 1024, passes: 16, costLog2: 18 } as const;
/** The weakest of `argonSteps`, in KiB times passes: below it a row was tampered with. */
const leastWork = 19 * 1024 * 4;

/** The most passes that a calibration may choose. */
export const mostPasses = most.passes;

/** True for parameters inside the floor and the ceiling that are compiled in; anything else is refused. */
export function isKdf(value: unknown): value is Kdf {
  if (typeof value !== 'object' || value === null) return false;
  const kdf = value as Partial<Record<string, unknown>>;
  if (kdf['lanes'] !== 1) return false;
  if (kdf['name'] === 'scrypt') {
    return kdf['blockSize'] === 8 && isWhole(kdf['costLog2'], scryptStep.costLog2, most.costLog2);
  }
  const { memoryKiB, passes } = kdf;
  return (
    kdf['name'] === 'argon2id' &&
    isWhole(memoryKiB, 19 * 1024, most.memoryKiB) &&
    isWhole(passes, 1, most.passes) &&
    memoryKiB * passes >= leastWork
  );
}

function isWhole(value: unknown, least: number, greatest: number): value is number {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= greatest;
}

/** The same parameters. */
export function isSameKdf(one: Kdf, other: Kdf): boolean {
  const parts = (kdf: Kdf) =>
    kdf.name === 'scrypt' ? [kdf.name, kdf.costLog2, kdf.blockSize] : [kdf.name, kdf.memoryKiB, kdf.passes];
  return parts(one).join() === parts(other).join();
}
