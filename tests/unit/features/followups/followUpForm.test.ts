import { describe, expect, it } from 'vitest';
import type { FollowUpAnswer } from '@/domain/followup/followUp';
import { answerOf, formOf, saysAnything } from '@/features/followups/followUpForm';
import { localDay } from '@/domain/localDay';
import { clockOf, isoOf } from '@/features/followups/localTime';

const at = '2026-11-24T18:00:00.000Z';
const answer: FollowUpAnswer = {
  at,
  mood: { pleasant: -1, energy: 2 },
  signs: ['tired', 'foggy'],
  helped: ['water-or-tea'],
  helpedWords: 'The soup.',
  note: 'Slept in.',
};

describe('the form of a follow-up', () => {
  it('holds what was answered, and gives the same back', () => {
    expect(answerOf(formOf(answer), at)).toEqual(answer);
  });

  it('leaves out what nobody said', () => {
    expect(answerOf({ ...formOf(undefined), note: ' ' }, at)).toEqual({ at, signs: [], helped: [], helpedWords: '', note: '' });
  });

  it('says something with any part of it, and nothing with blanks', () => {
    const blank = formOf(undefined);
    expect(saysAnything({ ...blank, helpedWords: ' ', note: '\n' })).toBe(false);
    for (const part of [{ mood: { pleasant: 0, energy: 0 } }, { signs: ['flat'] }, { helped: ['sleep'] }, { helpedWords: 'x' }, { note: 'x' }] as const) {
      expect(saysAnything({ ...blank, ...structuredClone(part) } as typeof blank)).toBe(true);
    }
  });
});

describe('a time by the clock of the device', () => {
  it('is the same there and back, to the minute', () => {
    expect(isoOf(localDay(at), clockOf(at))).toBe(at);
  });

  it.each([['', '10:00'], ['2026-11-24', ''], ['2026-13-01', '10:00']])('is none of “%s” and “%s”', (day, clock) => {
    expect(isoOf(day, clock)).toBeUndefined();
  });
});
