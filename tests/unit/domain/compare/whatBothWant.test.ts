import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elementName, elementsOf, matchesFrom } from '@/domain/compare/compareElements';
import { levelOf, withLevel, type CompareMatch, type CompareWish } from '@/domain/compare/compareWish';
import { asTheOtherSees, whatBothWant } from '@/domain/compare/whatBothWant';
import { anyWishes } from '../../../support/compareWishes';

const wish = (level: CompareWish['level'], direction: CompareWish['direction']): CompareWish[] => [
  { practiceId: 'tea', direction, level },
];

/** The elements of two people that both have, for each of the first one's lists. */
function inCommon(one: readonly CompareWish[], other: readonly CompareWish[]) {
  const shared = (mine: 'receive' | 'give', others: 'receive' | 'give') => {
    const theirs = new Set(elementsOf(other, others).map(elementName));
    return new Set(elementsOf(one, mine).map(elementName).filter((name) => theirs.has(name)));
  };
  return { receive: shared('receive', 'give'), give: shared('give', 'receive') };
}

const sorted = (matches: readonly CompareMatch[]) => matches.map((match) => JSON.stringify(match)).sort();

describe('what both want', () => {
  it.each([
    ['want', 'want', 'want'],
    ['want', 'willing', 'willing'],
    ['willing', 'want', 'want'],
    ['willing', 'willing', undefined],
  ] as const)('says of "%s" and "%s" what the one finds out of the other: %s', (mine, others, found) => {
    const matches = whatBothWant(wish(mine, 'receive'), wish(others, 'give'));
    expect(matches.map((match) => match.others)).toEqual(found ? [found] : []);
  });

  it('is empty where one said nothing, and where both want to receive or both to give', () => {
    expect(whatBothWant(wish('want', 'receive'), [])).toEqual([]);
    expect(whatBothWant([], wish('want', 'give'))).toEqual([]);
    expect(whatBothWant(wish('want', 'give'), wish('want', 'give'))).toEqual([]);
    expect(whatBothWant(wish('want', 'receive'), wish('want', 'receive'))).toEqual([]);
  });

  it('is the same for both, seen from two sides', () => {
    fc.assert(
      fc.property(anyWishes, anyWishes, (one, other) => {
        expect(sorted(whatBothWant(other, one))).toEqual(sorted(asTheOtherSees(whatBothWant(one, other))));
      }),
    );
  });

  it('is what the elements say that both have in their sets, and no more', () => {
    fc.assert(
      fc.property(anyWishes, anyWishes, (one, other) => {
        expect(matchesFrom(one, inCommon(one, other))).toEqual(whatBothWant(one, other));
      }),
    );
  });

  it('leaves no element in common where nothing is found out, so that nothing can be told from a silence', () => {
    fc.assert(
      fc.property(anyWishes, anyWishes, (one, other) => {
        const met = new Set(whatBothWant(one, other).map(({ practiceId, direction }) => `${direction} ${practiceId}`));
        const common = inCommon(one, other);
        for (const direction of ['receive', 'give'] as const) {
          for (const name of common[direction]) expect(met).toContain(`${direction} ${name.split(':')[1] ?? ''}`);
        }
      }),
    );
  });
});

describe('a wish', () => {
  it('is changed and taken back without touching the others, ids of Object among them', () => {
    const wishes = withLevel(withLevel([], 'constructor', 'give', 'want'), 'tea', 'give', 'willing');
    expect(levelOf(wishes, 'constructor', 'give')).toBe('want');
    expect(levelOf(wishes, '__proto__', 'give')).toBeUndefined();
    expect(withLevel(wishes, 'constructor', 'give', undefined)).toEqual(wish('willing', 'give'));
    expect(levelOf(withLevel(wishes, 'tea', 'receive', 'want'), 'tea', 'give')).toBe('willing');
  });
});
