import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { isNearlyFull } from '@/domain/storage/nearlyFull';

describe('the room that is left', () => {
  it.each([
    ['3 MB of 600 MB', 3e6, 600e6, false],
    ['nine tenths of it exactly', 540e6, 600e6, false],
    ['a byte more than nine tenths', 540e6 + 1, 600e6, true],
    ['20 MB left of a small room', 80e6, 100e6, false],
    ['a byte less than 20 MB left', 80e6 + 1, 100e6, true],
    ['more than all of it', 700e6, 600e6, true],
    ['a room so small that it is always short', 0, 19e6, true],
  ])('is judged at %s', (_name, used, quota, expected) => {
    expect(isNearlyFull({ used, quota })).toBe(expected);
  });

  it('never turns from short to enough by using more', () => {
    fc.assert(
      fc.property(fc.nat(2e9), fc.nat(2e9), fc.nat(1e9), (quota, used, more) => {
        if (isNearlyFull({ used, quota })) expect(isNearlyFull({ used: used + more, quota })).toBe(true);
      }),
    );
  });
});
