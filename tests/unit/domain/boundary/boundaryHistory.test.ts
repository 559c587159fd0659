import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boundariesInForce,
  currentWording,
  isDueForReview,
  joinHistories,
  newBoundary,
  renew,
  reword,
  withdraw,
} from '@/domain/boundary/boundaryHistory';
import { anyWording } from '../arbitraries';
import { wordingOf } from '../samples';

const monday = '2026-11-23T20:00:00.000Z';
const tuesday = '2026-11-24T20:00:00.000Z';
const wednesday = '2026-11-25T20:00:00.000Z';
const hard = wordingOf({ limit: 'hard', practiceIds: ['a', 'b'] });
const soft = wordingOf({ limit: 'soft', practiceIds: ['a', 'b'] });

describe('a boundary', () => {
  it('starts with one version and is in force', () => {
    const boundary = newBoundary(hard, monday);
    expect(boundary).toEqual({ versions: [{ at: monday, wording: hard }] });
    expect(currentWording(boundary)).toBe(hard);
    expect(boundariesInForce([boundary])).toEqual([hard]);
  });

  it('keeps what it said before when it is reworded, and the last wording rules', () => {
    const boundary = reword(newBoundary(hard, monday), soft, tuesday);
    expect(boundary.versions).toEqual([
      { at: monday, wording: hard },
      { at: tuesday, wording: soft },
    ]);
    expect(currentWording(boundary)).toBe(soft);
    expect(boundariesInForce([boundary])).toEqual([soft]);
  });

  it('is the same object when nothing is worded anew', () => {
    const boundary = newBoundary(hard, monday);
    expect(reword(boundary, wordingOf({ limit: 'hard', practiceIds: ['b', 'a'] }), tuesday)).toBe(boundary);
  });

  it.each([
    { topic: 'Other' },
    { limit: 'open' },
    { words: 'never' },
    { conditions: 'if asked' },
    { partner: 'Kim' },
    { practiceIds: ['a'] },
    { practiceIds: ['a', 'b', 'c'] },
    { practiceIds: ['a', 'c'] },
    { reviewOn: '2027-01-01' },
  ] as const)('has a new version when this differs: %j', (difference) => {
    const boundary = reword(newBoundary(hard, monday), { ...hard, ...difference }, tuesday);
    expect(boundary.versions).toHaveLength(2);
  });

  it('has a new version when the day for a review is taken away', () => {
    const boundary = newBoundary({ ...hard, reviewOn: '2027-01-01' }, monday);
    expect(reword(boundary, hard, tuesday).versions).toHaveLength(2);
  });

  it('rules nothing once it is withdrawn, and keeps its history', () => {
    const boundary = withdraw(newBoundary(hard, monday), tuesday);
    expect(boundary).toEqual({ versions: [{ at: monday, wording: hard }], withdrawnAt: tuesday });
    expect(boundariesInForce([boundary, newBoundary(soft, monday)])).toEqual([soft]);
    expect(withdraw(boundary, wednesday)).toBe(boundary);
  });

  it('rules again when it is renewed, from that time on', () => {
    const boundary = renew(withdraw(newBoundary(hard, monday), tuesday), wednesday);
    expect(boundary.withdrawnAt).toBeUndefined();
    expect(boundary.versions.map(({ at }) => at)).toEqual([monday, wednesday]);
    expect(boundary.versions[1]?.withdrawnBefore).toBe(tuesday);
    expect(boundariesInForce([boundary])).toEqual([hard]);
    expect(renew(boundary, wednesday)).toBe(boundary);
  });

  it('stays withdrawn when a withdrawn one is reworded', () => {
    const boundary = reword(withdraw(newBoundary(hard, monday), tuesday), soft, wednesday);
    expect(boundariesInForce([boundary])).toEqual([]);
  });

  it.each([
    [undefined, '2026-11-24', false],
    ['2026-11-25', '2026-11-24', false],
    ['2026-11-24', '2026-11-24', true],
    ['2026-11-23', '2026-11-24', true],
    ['2025-12-31', '2026-01-01', true],
    ['2027-01-01', '2026-12-31', false],
  ])('to look at on %s is due on %s: %s', (reviewOn, today, due) => {
    const wording = wordingOf(reviewOn === undefined ? {} : { reviewOn });
    expect(isDueForReview(newBoundary(wording, monday), today)).toBe(due);
    expect(isDueForReview(withdraw(newBoundary(wording, monday), tuesday), today)).toBe(false);
  });

  it('never loses a version, whatever is done to it', () => {
    const anySteps = fc.array(fc.oneof(anyWording(['a', 'b']), fc.constantFrom('withdraw', 'renew')), { maxLength: 12 });
    fc.assert(
      fc.property(anyWording(['a']), anySteps, (first, steps) => {
        let boundary = newBoundary(first, monday);
        for (const step of steps) {
          const before = boundary;
          if (step === 'withdraw') boundary = withdraw(boundary, tuesday);
          else if (step === 'renew') boundary = renew(boundary, wednesday);
          else boundary = reword(boundary, step, tuesday);
          expect(boundary.versions.slice(0, before.versions.length)).toEqual(before.versions);
          expect(boundariesInForce([boundary])).toHaveLength(boundary.withdrawnAt === undefined ? 1 : 0);
        }
      }),
    );
  });
});

describe('a boundary that another window has changed meanwhile', () => {
  const before = newBoundary(hard, monday);
  const other = wordingOf({ limit: 'open', practiceIds: ['a'] });

  it('has every wording of both, and the one that was said last rules', () => {
    const early = reword(before, soft, tuesday);
    const late = reword(before, other, wednesday);
    for (const joined of [joinHistories(early, late), joinHistories(late, early)]) {
      expect(joined).toEqual({ versions: [...early.versions, { at: wednesday, wording: other }] });
    }
  });

  it('is what it was made to be where nothing was kept meanwhile, whatever the clock said', () => {
    const made = reword(before, soft, '2020-01-01T00:00:00.000Z');
    expect(joinHistories(before, made)).toBe(made);
    expect(joinHistories(withdraw(before, tuesday), made)).toBe(made);
  });

  it('is withdrawn where that was said last, and in force else', () => {
    const ended = withdraw(reword(before, soft, tuesday), wednesday);
    expect(joinHistories(ended, reword(before, other, monday.replace('20:', '21:'))).withdrawnAt).toBe(wednesday);
    expect(joinHistories(ended, reword(before, other, '2026-11-26T20:00:00.000Z')).withdrawnAt).toBeUndefined();
    expect(joinHistories(reword(before, soft, tuesday), withdraw(before, wednesday)).withdrawnAt).toBe(wednesday);
    expect(joinHistories(reword(before, soft, wednesday), withdraw(before, tuesday)).withdrawnAt).toBeUndefined();
  });
});
