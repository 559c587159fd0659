import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Boundary, Limit } from '@/domain/boundary/boundary';
import { renew, withdraw } from '@/domain/boundary/boundaryHistory';
import type { FollowUp } from '@/domain/followup/followUp';
import { boundariesOverTime, countInForce } from '@/domain/insight/boundariesOverTime';
import { calendarMonth, dayOf, monthAfter, monthsWith, type TimedEvent } from '@/domain/insight/days';
import { dropTimes, whatEased } from '@/domain/insight/dropTimes';
import { moodDirections, moodMoves } from '@/domain/insight/moodMoves';
import type { Mood, MoodStep } from '@/domain/checkin/mood';
import { justMe } from '@/domain/session/person';
import type { Session } from '@/domain/session/session';
import { noPlan } from '@/domain/session/sessionPlan';

afterEach(() => {
  vi.unstubAllEnvs();
});

const mood = (pleasant: MoodStep, energy: MoodStep = 0): Mood => ({ pleasant, energy });

describe('moodMoves', () => {
  const told = [
    { before: mood(-1), after: mood(1) },
    { before: mood(0), after: mood(0) },
    { before: mood(-1), after: mood(1) },
    { before: mood(1), after: mood(-2) },
    { before: mood(1) },
    { after: mood(2) },
  ];

  it('counts the same move once with its times, the most frequent first, and takes only whole ones', () => {
    const moves = moodMoves(told);
    expect(moves[0]).toEqual({ before: mood(-1), after: mood(1), times: 2 });
    expect(moves.map(({ times }) => times)).toEqual([2, 1, 1]);
    expect(moodMoves(told.toReversed())).toEqual(moves);
    expect(moodDirections(moves)).toEqual({ lighter: 2, same: 1, heavier: 1 });
  });

  it('is empty without check-ins', () => {
    expect(moodMoves([])).toEqual([]);
  });
});

describe('the calendar', () => {
  const late: TimedEvent = { kind: 'session', at: '2026-10-31T22:30:00.000Z', zone: 'Europe/Berlin' };
  const events: readonly TimedEvent[] = [
    late,
    { kind: 'check-in', at: '2026-10-31T22:50:00.000Z', zone: 'UTC' },
    { kind: 'follow-up', at: '2026-10-05T10:00:00.000Z', zone: 'UTC' },
    { kind: 'follow-up', at: '2026-10-05T12:00:00.000Z', zone: 'UTC' },
  ];

  it('puts each thing on the day that the clock of its zone showed', () => {
    expect(dayOf(late)).toBe('2026-10-31');
    expect(dayOf({ ...late, at: '2026-10-31T23:30:00.000Z' })).toBe('2026-11-01');
    const { days, weekday } = calendarMonth('2026-10', events);
    expect(days).toHaveLength(31);
    // 1 October 2026 is a Thursday.
    expect(weekday).toBe(3);
    expect(days[30]).toEqual({ day: '2026-10-31', ofMonth: 31, events: { session: 1, 'check-in': 1, 'follow-up': 0 } });
    expect(days[4]?.events['follow-up']).toBe(2);
    expect(days[5]?.events).toEqual({ session: 0, 'check-in': 0, 'follow-up': 0 });
  });

  it.each([
    ['2026-02', 28],
    ['2028-02', 29],
    ['2026-12', 31],
  ])('knows the days of %s', (month, count) => {
    expect(calendarMonth(month, []).days).toHaveLength(count);
  });

  it('goes over the turn of the year, and knows from when to when there is something', () => {
    expect(monthAfter('2026-12', 1)).toBe('2027-01');
    expect(monthAfter('2026-01', -1)).toBe('2025-12');
    expect(monthsWith(events)).toEqual({ first: '2026-10', last: '2026-10' });
    expect(monthsWith([])).toBeUndefined();
  });
});

function session(endedAt: string): Session {
  return { startedAt: '2026-11-01T20:00:00.000Z', endedAt, zone: 'UTC', plan: noPlan, signs: [], steps: [] };
}

function followUp(at: string, pleasant: MoodStep | undefined, differences: Partial<FollowUp> = {}, helped: string[] = []): FollowUp {
  const said = { at, signs: [], helped, helpedWords: '', note: '' };
  const answer = pleasant === undefined ? said : { ...said, mood: mood(pleasant) };
  return { sessionId: 's', person: justMe, time: 'day', dueAt: at, zone: 'UTC', state: 'answered', answer, ...differences };
}

describe('dropTimes', () => {
  const sessions = new Map([['s', session('2026-11-01T22:00:00.000Z')]]);
  const other = { ...justMe, id: 'p1', name: 'Sam' };

  /* Hours after the end: 2, 12, 35, 36, 84, 180. */
  const all = [
    followUp('2026-11-02T00:00:00.000Z', 1),
    followUp('2026-11-02T10:00:00.000Z', -1, {}, ['tea']),
    followUp('2026-11-03T09:00:00.000Z', -2, {}, ['tea', 'sleep']),
    followUp('2026-11-03T10:00:00.000Z', 0, {}, ['walk']),
    followUp('2026-11-05T10:00:00.000Z', -1),
    followUp('2026-11-09T10:00:00.000Z', 2),
    followUp('2026-11-02T10:00:00.000Z', undefined),
    followUp('2026-11-02T10:00:00.000Z', -2, { person: other }, ['walk']),
    followUp('2026-11-02T10:00:00.000Z', -2, { sessionId: 'unknown' }),
  ];

  it('counts by hand what was told and what was low, each span with its first hour', () => {
    expect(dropTimes(all, sessions).map(({ span, told, low }) => [span, told, low])).toEqual([
      ['first-hours', 1, 0],
      ['next-day', 2, 2],
      ['days-two-three', 1, 0],
      ['days-four-seven', 1, 1],
      ['later', 1, 0],
    ]);
  });

  it('names what eased low days only, the most often named first, and nothing that is ruled out', () => {
    expect(whatEased(all, new Set())).toEqual([{ practiceId: 'tea', times: 2 }, { practiceId: 'sleep', times: 1 }]);
    expect(whatEased(all, new Set(['tea']))).toEqual([{ practiceId: 'sleep', times: 1 }]);
  });
});

describe('boundariesOverTime', () => {
  const wording = (limit: Limit) => ({ topic: '', limit, words: '', conditions: '', partner: '', practiceIds: [] });
  const softened: Boundary = {
    versions: [
      { at: '2026-08-10T08:00:00.000Z', wording: wording('hard') },
      { at: '2026-10-02T08:00:00.000Z', wording: wording('soft') },
    ],
  };
  const withdrawn: Boundary = {
    versions: [{ at: '2026-09-01T08:00:00.000Z', wording: wording('hard') }],
    withdrawnAt: '2026-11-03T08:00:00.000Z',
  };

  it('shows what was in force at the end of each month, by hand', () => {
    const months = boundariesOverTime([softened, withdrawn], '2026-11');
    expect(months.map(({ month, inForce: { hard, soft } }) => [month, hard, soft])).toEqual([
      ['2026-08', 1, 0],
      ['2026-09', 2, 0],
      ['2026-10', 1, 1],
      ['2026-11', 0, 1],
    ]);
    expect(months.map(countInForce)).toEqual([1, 2, 2, 1]);
  });

  it('leaves a boundary out between its withdrawal and its renewal', () => {
    const first: Boundary = { versions: [{ at: '2026-07-01T12:00:00.000Z', wording: wording('hard') }] };
    const renewed = renew(withdraw(first, '2026-08-20T12:00:00.000Z'), '2026-10-05T12:00:00.000Z');
    const inForce = (boundary: Boundary) => boundariesOverTime([boundary], '2026-11').map(countInForce);
    expect(inForce(renewed)).toEqual([1, 0, 0, 1, 1]);
    expect(inForce(withdraw(renewed, '2026-11-02T12:00:00.000Z'))).toEqual([1, 0, 0, 1, 0]);
  });

  it.each(['Pacific/Auckland', 'America/Los_Angeles'])('cuts the months by the clock where the device is, in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    const at = (month: number, hour: number) => new Date(2026, month - 1, 1, hour, 30).toISOString();
    const last = new Date(2026, 8, 30, 23, 30).toISOString();
    expect(boundariesOverTime([{ versions: [{ at: at(9, 0), wording: wording('soft') }] }], '2026-09')[0]?.month).toBe('2026-09');
    const lateInSeptember: Boundary = { versions: [{ at: last, wording: wording('soft') }], withdrawnAt: at(11, 0) };
    expect(boundariesOverTime([lateInSeptember], '2026-11').map((one) => [one.month, countInForce(one)])).toEqual([
      ['2026-09', 1],
      ['2026-10', 1],
      ['2026-11', 0],
    ]);
  });

  it('goes back a year at most, and is empty without boundaries', () => {
    const old: Boundary = { versions: [{ at: '2020-01-01T00:00:00.000Z', wording: wording('open') }] };
    const months = boundariesOverTime([old], '2026-11');
    expect([months.length, months[0]?.month]).toEqual([12, '2025-12']);
    expect(boundariesOverTime([], '2026-11')).toEqual([]);
  });
});
