import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beliefAfter, effectOf, totalsOf, type Effect } from '@/domain/insight/effect';
import { helpedLevels, type Helped } from '@/domain/rating';
import { chances } from '../../../support/chances';

const said = (...helped: Helped[]) => helped.map((each) => ({ helped: each }));

function effect(...helped: Helped[]): Effect {
  const found = effectOf(said(...helped));
  if (!found) throw new Error('There is no effect.');
  return found;
}

const anyHelped = fc.array(fc.constantFrom(...helpedLevels), { minLength: 1, maxLength: 30 });

describe('effectOf', () => {
  it('says nothing without ratings', () => {
    expect(effectOf([])).toBeUndefined();
  });

  /*
   * By hand, for 2, 1, 1, 0, -1: count 5, sum 3, squares 4 + 1 + 1 + 0 + 1 = 7. With the prior (weight 1, sum 0,
   * squares 2): mean 3/6 = 0.5; mean square 9/6 = 1.5; variance (1.5 - 0.25) / 7 = 0.178571; deviation 0.422577.
   * 0.5 -/+ 1.2816 * 0.422577 = 0.5 -/+ 0.541575.
   */
  it('gives the figures of a known set as they were computed by hand', () => {
    const { deviation, mean } = beliefAfter(totalsOf(said(2, 1, 1, 0, -1)));
    expect(mean).toBeCloseTo(0.5, 6);
    expect(deviation).toBeCloseTo(0.422577, 6);
    const found = effect(2, 1, 1, 0, -1);
    expect(found).toMatchObject({ count: 5, mean: 0.6, expected: 0.5, sureness: 'several', tendency: 'open' });
    expect(found.low).toBeCloseTo(-0.041575, 5);
    expect(found.high).toBeCloseTo(1.041575, 5);
  });

  /* One 2: mean 2/2 = 1, mean square 6/2 = 3, variance (3 - 1)/3, deviation 0.816497; 1 - 1.046422, and 2.046 is cut at 2. */
  it('takes one single rating for little, however good it was', () => {
    const once = effect(2);
    expect(once).toMatchObject({ count: 1, mean: 2, high: 2, sureness: 'once', tendency: 'open' });
    expect(once.low).toBeCloseTo(-0.046422, 5);
  });

  it('says that something helps, or makes it worse, once the whole range lies on that side', () => {
    expect(effect(2, 2).tendency).toBe('helps');
    expect(effect(-2, -2).tendency).toBe('makes-worse');
    expect(effect(2, -2, 2, -2).tendency).toBe('open');
    expect(effect(0, 0, 0, 0, 0, 0, 0, 0).tendency).toBe('open');
  });

  it.each([
    [1, 'once'],
    [2, 'few'],
    [4, 'few'],
    [5, 'several'],
    [40, 'several'],
  ] as const)('calls %i ratings “%s”', (count, sureness) => {
    expect(effect(...Array.from({ length: count }, (): Helped => 1)).sureness).toBe(sureness);
  });

  it('leaves more doubt where ratings disagree', () => {
    const width = ({ low, high }: Effect) => high - low;
    expect(width(effect(1, -1, 1, -1))).toBeGreaterThan(width(effect(0, 0, 0, 0)));
  });
});

describe('effectOf, for any ratings', () => {
  it('doesn’t depend on their order', () => {
    const anyShuffled = anyHelped.chain((helped) =>
      fc.tuple(fc.constant(helped), fc.shuffledSubarray(helped, { minLength: helped.length })),
    );
    fc.assert(
      fc.property(anyShuffled, ([one, other]) => {
        expect(effectOf(said(...other))).toEqual(effectOf(said(...one)));
      }),
    );
  });

  it('has a narrower range with more of the same rating', () => {
    fc.assert(
      fc.property(fc.constantFrom(...helpedLevels), fc.integer({ min: 1, max: 60 }), (level, count) => {
        const of = (times: number) => effect(...Array.from({ length: times }, () => level));
        const [fewer, more] = [of(count), of(count + 1)];
        expect(more.high - more.low).toBeLessThan(fewer.high - fewer.low);
      }),
    );
  });

  it('stays on the scale, and has what it believes inside its range', () => {
    fc.assert(
      fc.property(anyHelped, (helped) => {
        const { low, mean, expected, high } = effect(...helped);
        expect(low).toBeGreaterThanOrEqual(-2);
        expect(high).toBeLessThanOrEqual(2);
        for (const inside of [mean, expected]) {
          expect(low).toBeLessThanOrEqual(inside);
          expect(high).toBeGreaterThanOrEqual(inside);
        }
      }),
    );
  });
});

describe('the range', () => {
  /** A person whose rating of one thing is what they feel, more or less, as a whole number on the scale. */
  const rate = (feels: number, noise: number): Helped => {
    const nearest = Math.round(Math.min(2, Math.max(-2, feels + 0.8 * noise)));
    return helpedLevels.find((level) => level === nearest) ?? 0;
  };

  it.each([1, 2, 3, 5, 10, 20])('holds the true mean about eight times in ten after %i ratings', (count) => {
    const chance = chances('range');
    const people = 800;
    let held = 0;
    for (let person = 0; person < people; person += 1) {
      const feels = 0.4 + 0.9 * chance.normal();
      const many = Array.from({ length: 200 }, () => rate(feels, chance.normal()));
      const truth = many.reduce<number>((sum, helped) => sum + helped, 0) / many.length;
      const { low, high } = effect(...many.slice(0, count));
      if (low <= truth && truth <= high) held += 1;
    }
    expect(held / people).toBeGreaterThan(0.78);
    expect(held / people).toBeLessThan(0.9);
  });
});
