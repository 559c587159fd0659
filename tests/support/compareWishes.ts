import fc from 'fast-check';
import type { CompareWish } from '@/domain/compare/compareWish';

/** Sixteen names as those of practices, with some that every object has. */
const ids = ['tea', 'cuddling', 'constructor', '__proto__', ...Array.from({ length: 12 }, (_, at) => `practice-${at}`)];

/** Any wishes of one person: each practice and direction wanted, willing, or not spoken of; in any order. */
export const anyWishes: fc.Arbitrary<readonly CompareWish[]> = fc
  .array(
    fc.record({
      practiceId: fc.constantFrom(...ids),
      direction: fc.constantFrom('receive', 'give'),
      level: fc.constantFrom('want', 'willing'),
    }),
    { maxLength: 40 },
  )
  .map((all) => [...new Map(all.map((wish) => [`${wish.direction} ${wish.practiceId}`, wish])).values()]);
