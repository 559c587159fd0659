import { describe, expect, it } from 'vitest';
import { kitFor } from '@/domain/menu/kitList';
import { countFilters, fitsFilter, noFilter, type MenuFilter } from '@/domain/menu/menuFilter';
import { samplePractice } from '../samples';

const practice = samplePractice('it', {
  minutes: [10, 60],
  effort: 2,
  touch: 1,
  talk: 3,
  places: ['bed', 'sofa'],
  remote: false,
  solo: true,
});

describe('fitsFilter', () => {
  it.each([
    [{}, true],
    [{ minutes: 9 }, false],
    [{ minutes: 10 }, true],
    [{ minutes: 90 }, true],
    [{ minutes: 0 }, false],
    [{ effort: 1 }, false],
    [{ effort: 2 }, true],
    [{ touch: 0 }, false],
    [{ touch: 1 }, true],
    [{ talk: 2 }, false],
    [{ talk: 3 }, true],
    [{ place: 'sofa' }, true],
    [{ place: 'outdoors' }, false],
    [{ fromAfar: true }, false],
    [{ alone: true }, true],
    [{ minutes: 10, effort: 2, touch: 1, talk: 3, place: 'bed', alone: true }, true],
    [{ minutes: 10, effort: 2, touch: 1, talk: 3, place: 'bed', fromAfar: true }, false],
    [{ minutes: undefined, place: undefined }, true],
  ] as const satisfies (readonly [Partial<MenuFilter>, boolean])[])('with %j lets it pass: %s', (filter, passes) => {
    expect(fitsFilter(practice, { ...noFilter, ...filter })).toBe(passes);
  });
});

describe('countFilters', () => {
  it('counts what is set, zero included, and nothing else', () => {
    expect(countFilters(noFilter)).toBe(0);
    expect(countFilters({ ...noFilter, minutes: undefined })).toBe(0);
    expect(countFilters({ ...noFilter, touch: 0, talk: 0 })).toBe(2);
    const all: MenuFilter = { minutes: 5, effort: 0, touch: 0, talk: 0, place: 'bed', fromAfar: true, alone: true };
    expect(countFilters(all)).toBe(7);
  });
});

describe('kitFor', () => {
  it('lists each thing once, in the order of the practices', () => {
    const one = samplePractice('one', { kit: ['towel', 'oil'] });
    const other = samplePractice('other', { kit: ['water', 'towel'] });
    expect(kitFor([one, other])).toEqual(['towel', 'oil', 'water']);
    expect(kitFor([other, one])).toEqual(['water', 'towel', 'oil']);
    expect(kitFor([])).toEqual([]);
  });
});
