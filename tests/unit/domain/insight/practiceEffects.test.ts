import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { practiceEffects, scopesIn } from '@/domain/insight/practiceEffects';
import type { Helped, Rating } from '@/domain/rating';
import { anyFew, anyRatings } from '../arbitraries';

function rated(practiceId: string, helped: Helped, differences: Partial<Rating> = {}): Rating {
  return { practiceId, direction: 'receive', helped, at: '2026-11-20T21:00:00.000Z', ...differences };
}

const none = new Set<string>();
const ratings = [
  rated('tea', 1, { situation: 'rough', withPerson: 'Sam' }),
  rated('tea', 2, { situation: 'rough', withPerson: ' sam ' }),
  rated('hug', 2, { situation: 'everyday', withPerson: 'Alex' }),
  rated('hug', -1, { situation: 'rough' }),
  rated('walk', 0),
  rated('tea', -2, { direction: 'give' }),
];

describe('practiceEffects', () => {
  it('puts what helped most first, each direction for itself', () => {
    const means = (direction: 'receive' | 'give') =>
      practiceEffects(ratings, direction, none).map(({ practiceId, effect }) => [practiceId, effect.mean, effect.count]);
    expect(means('receive')).toEqual([['tea', 1.5, 2], ['hug', 0.5, 2], ['walk', 0, 1]]);
    expect(means('give')).toEqual([['tea', -2, 1]]);
  });

  it('doesn’t put one single rating above many that are nearly as good', () => {
    const many = [rated('once', 2), ...Array.from({ length: 5 }, (_, at) => rated('often', at === 0 ? 1 : 2))];
    expect(practiceEffects(many, 'receive', none).map(({ practiceId }) => practiceId)).toEqual(['often', 'once']);
  });

  it('narrows to one situation, or to one person however the name was typed', () => {
    const found = (scope: Parameters<typeof practiceEffects>[3]) =>
      practiceEffects(ratings, 'receive', none, scope).map(({ practiceId, effect }) => [practiceId, effect.mean]);
    expect(found({ kind: 'situation', situation: 'rough' })).toEqual([['tea', 1.5], ['hug', -1]]);
    expect(found({ kind: 'person', name: 'SAM' })).toEqual([['tea', 1.5]]);
    expect(found({ kind: 'person', name: 'nobody' })).toEqual([]);
  });

  it('offers the situations and the persons that were told, and each person once', () => {
    expect(scopesIn(ratings, 'receive', none)).toEqual([
      { kind: 'all' },
      { kind: 'situation', situation: 'everyday' },
      { kind: 'situation', situation: 'rough' },
      { kind: 'person', name: 'Alex' },
      { kind: 'person', name: 'sam' },
    ]);
    expect(scopesIn(ratings, 'give', none)).toEqual([{ kind: 'all' }]);
  });

  it('never brings back what is ruled out, whatever its ratings, nor says with whom it was', () => {
    const ids = ['tea', 'hug', 'walk', 'bath'];
    fc.assert(
      fc.property(anyRatings(ids), anyFew(ids), (some, out) => {
        const ruledOut = new Set(out);
        const withSam = some.map((rating) => ({ ...rating, withPerson: 'Sam' }));
        const found = practiceEffects(withSam, 'receive', ruledOut);
        expect(found.filter(({ practiceId }) => ruledOut.has(practiceId))).toEqual([]);
        const hasPerson = scopesIn(withSam, 'receive', ruledOut).some(({ kind }) => kind === 'person');
        expect(hasPerson).toBe(found.length > 0);
      }),
    );
  });

  it('gives the same in whatever order the ratings come', () => {
    const anyShuffled = anyRatings(['tea', 'hug', 'walk']).chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
    );
    fc.assert(
      fc.property(anyShuffled, ([some, shuffled]) => {
        expect(practiceEffects(shuffled, 'receive', none)).toEqual(practiceEffects(some, 'receive', none));
      }),
    );
  });
});
