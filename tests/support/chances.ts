import { seededDraw } from '@/domain/menu/seededDraw';

/** A row of pseudo-random numbers that is the same for the same seed. */
export function chances(seed: string) {
  let drawn = 0;
  const next = (): number => seededDraw(seed, String((drawn += 1)));
  /** From a normal distribution of mean 0 and standard deviation 1 (Box and Muller 1958). */
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return { next, normal };
}
