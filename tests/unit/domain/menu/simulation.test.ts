import { describe, expect, it } from 'vitest';
import { evenings, eveningsTo, shareFound, simulate, type Way } from '../../../bench/simulation';

/* The short form of `npm run simulate`. */
describe('simulated people who look for their best three practices', () => {
  it.each([0.25, 0.75])('find more of them with all of it than by a fixed list or the quiz, with %d of the quiz left open', (open) => {
    const outcomes = simulate(60, open);
    const share = (way: Way, evening: number) => shareFound(outcomes[way], evening);
    expect(share('one-to-try', 20)).toBeGreaterThan(share('fixed', 20) + 0.1);
    expect(share('one-to-try', 20)).toBeGreaterThan(share('quiz', 20) + 0.1);
    expect(share('one-to-try', evenings)).toBeGreaterThan(share('ratings', evenings) + 0.1);
    const half = (way: Way) => eveningsTo(2, outcomes[way])[29] ?? Infinity;
    expect(half('one-to-try')).toBeLessThan(half('fixed'));
    expect(half('one-to-try')).toBeLessThan(half('quiz'));
  });
});
