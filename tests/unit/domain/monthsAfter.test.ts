import { describe, expect, it } from 'vitest';
import { monthsAfter } from '@/domain/monthsAfter';

describe('months after a day', () => {
  it.each([
    ['2026-11-24', 1, '2026-12-24'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-12-31', 6, '2027-06-30'],
    ['2026-01-31', 0, '2026-01-31'],
  ])('%s and %i months', (day, months, after) => {
    expect(monthsAfter(day, months)).toBe(after);
  });
});
