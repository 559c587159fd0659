import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whatHelped } from '@/domain/followup/whatHelped';
import { helpedLevels, type Helped, type Rating } from '@/domain/rating';

function rating(practiceId: string, helped: Helped, direction: Rating['direction'] = 'receive'): Rating {
  return { practiceId, direction, helped, at: '2026-11-24T12:00:00.000Z' };
}

describe('whatHelped', () => {
  it('adds up ratings as received and what follow-ups named, the most helpful first', () => {
    const ratings = [rating('tea', 1), rating('bath', 2), rating('film', 2, 'give'), rating('walk', -2)];
    const answers = [{ helped: ['tea', 'walk'] }, { helped: ['tea', 'sleep'] }];
    expect(whatHelped(ratings, answers, new Set(['walk', 'sleep', 'bath', 'tea', 'film']))).toEqual(['tea', 'bath', 'sleep']);
  });

  it('names nothing that is ruled out, whatever was rated or answered', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd');
    const ratings = fc.array(fc.tuple(ids, fc.constantFrom(...helpedLevels)).map(([id, helped]) => rating(id, helped)));
    const answers = fc.array(fc.record({ helped: fc.array(ids) }));
    fc.assert(
      fc.property(ratings, answers, fc.uniqueArray(ids), (rated, answered, allowed) => {
        const found = whatHelped(rated, answered, new Set<string>(allowed));
        expect(found.filter((id) => !new Set<string>(allowed).has(id))).toEqual([]);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});
