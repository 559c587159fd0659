import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moodSteps, type MoodStep } from '@/domain/checkin/mood';
import type { FollowUpAnswer } from '@/domain/followup/followUp';
import { isLow, isLowForLong } from '@/domain/followup/lowForLong';

const now = new Date(2026, 10, 24, 18);

/** An answer so many days before today, at noon by this device's clock. */
function answer(daysAgo: number, pleasant: MoodStep, hours = 12): FollowUpAnswer {
  const at = new Date(2026, 10, 24 - daysAgo, hours).toISOString();
  return { at, mood: { pleasant, energy: 0 }, signs: [], helped: [], helpedWords: '', note: '' };
}

const lowOn = (...days: readonly number[]) => days.map((ago) => answer(ago, -1));

describe('isLowForLong', () => {
  it('begins with eight different days of the last fourteen', () => {
    expect(isLowForLong(lowOn(0, 1, 2, 3, 4, 5, 13), now)).toBe(false);
    expect(isLowForLong(lowOn(0, 1, 2, 3, 4, 5, 6, 13), now)).toBe(true);
  });

  it('counts a day once, however often somebody answered on it', () => {
    const twice = lowOn(0, 1, 2, 3, 4, 5, 6).flatMap((each) => [each, { ...each }]);
    expect(isLowForLong(twice, now)).toBe(false);
  });

  it('looks no further back than fourteen days, and not ahead', () => {
    expect(isLowForLong(lowOn(0, 1, 2, 3, 4, 5, 6, 14), now)).toBe(false);
    expect(isLowForLong(lowOn(0, 1, 2, 3, 4, 5, 6, -1), now)).toBe(false);
  });

  it('counts days by the clock of the device: just after midnight is another day', () => {
    const all = [...lowOn(2, 3, 4, 5, 6, 7), answer(1, -2, 23), answer(0, -2, 0)];
    expect(isLowForLong(all, now)).toBe(true);
  });

  it('takes neither a middling mood nor an unanswered one for low', () => {
    expect(isLow({})).toBe(false);
    expect(moodSteps.filter((pleasant) => isLow(answer(0, pleasant)))).toEqual([-2, -1]);
    expect(isLowForLong(Array.from({ length: 14 }, (_each, ago) => answer(ago, 0)), now)).toBe(false);
  });

  it('is never talked out of it by a further answer', () => {
    const any = fc.tuple(fc.integer({ min: -3, max: 20 }), fc.constantFrom(...moodSteps));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), any, (answers, more) => {
        const all = answers.map(([ago, pleasant]) => answer(ago, pleasant));
        if (isLowForLong(all, now)) expect(isLowForLong([...all, answer(...more)], now)).toBe(true);
      }),
    );
  });
});
