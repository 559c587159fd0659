import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Helped } from '@/domain/rating';
import { noReview } from '@/domain/review/review';
import { stanceKept, staleStances } from '@/domain/review/staleStances';
import { stances, type Stance } from '@/domain/stance';
import { anyRatings, anyStances } from '../arbitraries';
import { ratingOf } from '../samples';

const none = new Set<string>();
const kindFor = (stance: Stance, ...helped: Helped[]) =>
  staleStances({ tea: { receive: stance } }, helped.map((each) => ratingOf('tea', each)), none, noReview)[0]?.kind;

describe('stances that no longer fit', () => {
  it.each<[Stance, Helped[], string | undefined]>([
    ['want', [-1, -2], 'worse'],
    ['want', [-1], undefined],
    ['want', [-1, -1, 1, 1], undefined],
    ['want', [2, 2], undefined],
    ['willing', [-1, -1, 2], 'worse'],
    ['curious', [1, 2], 'better'],
    ['unsure', [1, 1], 'better'],
    ['unsure', [1, 1, 0], undefined],
    ['unsure', [-2, -2], undefined],
  ])('"%s" rated %j is asked about as %s', (stance, helped, kind) => {
    expect(kindFor(stance, ...helped)).toBe(kind);
  });

  it('are told apart by whether care is received or given', () => {
    const ratings = [ratingOf('tea', -1, 'give'), ratingOf('tea', -1, 'give')];
    const found = staleStances({ tea: { receive: 'want', give: 'want' } }, ratings, none, noReview);
    expect(found).toMatchObject([{ direction: 'give', times: 2, stance: 'want' }]);
  });

  it('kept as they are, they are asked about again only after a new rating', () => {
    const ratings = [ratingOf('tea', -1), ratingOf('tea', -1)];
    const said = { tea: { receive: 'want' } } as const;
    const [one] = staleStances(said, ratings, none, noReview);
    const review = stanceKept(noReview, one!);
    expect(staleStances(said, ratings, none, review)).toEqual([]);
    expect(staleStances(said, [...ratings, ratingOf('tea', -1)], none, review)).toHaveLength(1);
  });

  it('never question a no, nor bring up what is ruled out, whatever the ratings', () => {
    const ids = ['tea', 'walk', '__proto__'];
    fc.assert(
      fc.property(anyStances(ids), anyRatings(ids), fc.subarray(ids), (said, ratings, ruledOut) => {
        for (const { practiceId, stance } of staleStances(said, ratings, new Set(ruledOut), noReview)) {
          expect(ruledOut).not.toContain(practiceId);
          expect(['not-now', 'soft-limit', 'hard-limit']).not.toContain(stance);
          expect(stances).toContain(stance);
        }
      }),
    );
  });
});
