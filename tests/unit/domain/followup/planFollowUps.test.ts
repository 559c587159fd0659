import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usualTimes, type UsualTime } from '@/domain/followup/followUp';
import { planFollowUps } from '@/domain/followup/planFollowUps';
import { day, hour, instantOf, minute, wallTime } from '@/domain/followup/wallClock';
import { justMe } from '@/domain/session/person';
import type { Session } from '@/domain/session/session';
import { noPlan } from '@/domain/session/sessionPlan';

const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Asia/Kathmandu',
] as const;

function sessionThat(endedAt: string, zone: string, plan = noPlan): Session {
  return { startedAt: '2011-01-01T00:00:00.000Z', endedAt, zone, plan, signs: [], steps: [] };
}

/** The wall time as a text, in the zone: "2026-03-29 02:30". */
function shown(iso: string, zone: string): string {
  return new Date(wallTime(Date.parse(iso), zone)).toISOString().slice(0, 16).replace('T', ' ');
}

function planned(endedAt: string, zone: string, times: readonly UsualTime[] = usualTimes): readonly string[] {
  return planFollowUps('s', sessionThat(endedAt, zone), times).map(({ dueAt }) => shown(dueAt, zone));
}

describe('planFollowUps', () => {
  it('asks two hours on, then after one, three and seven days at the same time of day', () => {
    expect(planned('2026-06-10T13:30:00.000Z', 'Europe/Berlin')).toEqual([
      '2026-06-10 17:30',
      '2026-06-11 15:30',
      '2026-06-13 15:30',
      '2026-06-17 15:30',
    ]);
  });

  it.each([
    ['late in the evening: the evening before', '2026-06-10T20:30:00.000Z', '2026-06-11 20:00'],
    ['after midnight: the evening of the same date', '2026-06-09T23:10:00.000Z', '2026-06-10 20:00'],
    ['just before ten', '2026-06-10T07:59:00.000Z', '2026-06-10 20:00'],
    ['at ten', '2026-06-10T08:00:00.000Z', '2026-06-11 10:00'],
    ['at eight in the evening', '2026-06-10T18:00:00.000Z', '2026-06-11 20:00'],
  ])('keeps to hours of being awake and never asks later than that, %s', (_, endedAt, expected) => {
    expect(planned(endedAt, 'Europe/Berlin', ['day'])).toEqual([expected]);
  });

  it('leaves the same night where it is', () => {
    expect(planned('2026-06-10T23:10:00.000Z', 'Europe/Berlin', ['same-night'])).toEqual(['2026-06-11 03:10']);
  });

  it.each([
    ['Europe/Berlin put forward', 'Europe/Berlin', '2026-03-28T14:00:00.000Z', '2026-03-29 15:00', 23],
    ['Europe/Berlin put back', 'Europe/Berlin', '2026-10-24T13:00:00.000Z', '2026-10-25 15:00', 25],
    ['America/New_York put forward', 'America/New_York', '2026-03-07T20:00:00.000Z', '2026-03-08 15:00', 23],
    ['America/New_York put back', 'America/New_York', '2026-10-31T19:00:00.000Z', '2026-11-01 15:00', 25],
    ['Australia/Lord_Howe put forward by half an hour', 'Australia/Lord_Howe', '2026-10-03T04:30:00.000Z', '2026-10-04 15:00', 23.5],
    ['Australia/Lord_Howe put back by half an hour', 'Australia/Lord_Howe', '2026-04-04T04:00:00.000Z', '2026-04-05 15:00', 24.5],
    ['Asia/Kathmandu, which never changes', 'Asia/Kathmandu', '2026-03-28T09:15:00.000Z', '2026-03-29 15:00', 24],
    ['UTC', 'UTC', '2026-03-28T15:00:00.000Z', '2026-03-29 15:00', 24],
    // 30 December 2011 never was there: a day later is what the clocks show 24 hours on.
    ['Pacific/Apia over the day that was left out', 'Pacific/Apia', '2011-12-29T22:00:00.000Z', '2011-12-31 12:00', 24],
  ])('keeps the hour of the day with the clocks of %s', (_, zone, endedAt, expected, hours) => {
    const [followUp] = planFollowUps('s', sessionThat(endedAt, zone), ['day']);
    expect(shown(followUp!.dueAt, zone)).toBe(expected);
    expect((Date.parse(followUp!.dueAt) - Date.parse(endedAt)) / hour).toBe(hours);
  });

  it('plans for each person, with their role, and only the times that are wanted', () => {
    const sam = { ...justMe, id: 'p1', name: 'Sam', role: 'led' } as const;
    const session = sessionThat('2026-06-10T13:30:00.000Z', 'UTC', { ...noPlan, people: [justMe, sam] });
    const followUps = planFollowUps('s', session, ['week', 'day']);
    expect(followUps.map(({ person, time }) => [person.id, time])).toEqual([
      ['me', 'day'],
      ['me', 'week'],
      ['p1', 'day'],
      ['p1', 'week'],
    ]);
    expect(followUps[3]).toMatchObject({ sessionId: 's', person: sam, state: 'planned', zone: 'UTC' });
    expect(planFollowUps('s', session, [])).toEqual([]);
  });

  it('counts from the start where nobody said that it ended', () => {
    const { endedAt: _, ...open } = sessionThat('2026-06-10T13:30:00.000Z', 'UTC');
    const [followUp] = planFollowUps('s', { ...open, startedAt: '2026-06-10T12:00:00.000Z' }, ['day']);
    expect(followUp?.dueAt).toBe('2026-06-11T12:00:00.000Z');
  });

  it('plans by UTC in a zone that this system doesn’t know', () => {
    expect(planFollowUps('s', sessionThat('2026-06-10T13:30:00.000Z', 'Nowhere/None'), ['day'])[0]?.dueAt).toBe(
      '2026-06-11T13:30:00.000Z',
    );
  });

  it('holds for any end in any of the zones: awake, in order, never later than promised and never far before', () => {
    const ends = fc.date({ min: new Date('2012-01-02'), max: new Date('2036-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(ends, fc.constantFrom(...zones), (end, zone) => {
        const followUps = planFollowUps('s', sessionThat(end.toISOString(), zone), usualTimes);
        const dues = followUps.map(({ dueAt }) => Date.parse(dueAt));
        expect(dues[0]).toBe(end.getTime() + 2 * hour);
        expect([...dues].sort((one, other) => one - other)).toEqual(dues);
        for (const [at, days] of [[1, 1], [2, 3], [3, 7]] as const) {
          const wall = wallTime(dues[at]!, zone);
          const ofDay = wall % day;
          expect(ofDay >= 10 * hour && ofDay <= 20 * hour).toBe(true);
          const promised = wallTime(end.getTime(), zone) + days * day;
          expect(wall).toBeLessThanOrEqual(promised);
          expect(promised - wall).toBeLessThan(14 * hour);
        }
      }),
    );
  });
});

describe('instantOf', () => {
  it('takes a time that the clocks leave out as if they had not been put forward yet', () => {
    const wall = Date.UTC(2026, 2, 29, 2, 30);
    expect(new Date(instantOf(wall, 'Europe/Berlin')).toISOString()).toBe('2026-03-29T01:30:00.000Z');
    const halfHour = Date.UTC(2026, 9, 4, 2, 15);
    expect(shown(new Date(instantOf(halfHour, 'Australia/Lord_Howe')).toISOString(), 'Australia/Lord_Howe')).toBe('2026-10-04 02:45');
  });

  it('takes the first of a time that comes twice', () => {
    expect(new Date(instantOf(Date.UTC(2026, 9, 25, 2, 30), 'Europe/Berlin')).toISOString()).toBe('2026-10-25T00:30:00.000Z');
    expect(new Date(instantOf(Date.UTC(2026, 3, 5, 1, 45), 'Australia/Lord_Howe')).toISOString()).toBe('2026-04-04T14:45:00.000Z');
  });

  it('leads back from any wall time that a clock showed', () => {
    const instants = fc.integer({ min: Date.UTC(2012, 0, 2), max: Date.UTC(2036, 11, 31) });
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (instant, zone) => {
        const again = instantOf(wallTime(instant, zone), zone);
        // The same, or the first of two times at which the clock showed that.
        expect(wallTime(again, zone)).toBe(wallTime(instant, zone));
        expect(instant - again).toBeGreaterThanOrEqual(0);
        expect(instant - again).toBeLessThanOrEqual(60 * minute);
      }),
    );
  });
});
