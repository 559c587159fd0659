import { describe, expect, it } from 'vitest';
import { dueFollowUps } from '@/domain/followup/dueFollowUps';
import type { FollowUp, NotedFollowUp } from '@/domain/followup/followUp';
import { justMe } from '@/domain/session/person';

const now = new Date('2026-11-24T18:00:00.000Z');
const sam = { ...justMe, id: 'p1', name: 'Sam' };

function noted(id: string, differences: Partial<FollowUp> = {}): NotedFollowUp {
  const value: FollowUp = {
    sessionId: 's',
    person: justMe,
    time: 'day',
    dueAt: '2026-11-24T12:00:00.000Z',
    zone: 'UTC',
    state: 'planned',
    ...differences,
  };
  return { id, value };
}

const idsOf = (all: readonly NotedFollowUp[], at = now) => dueFollowUps(all, at).map(({ id }) => id);

describe('dueFollowUps', () => {
  it('asks from the due instant on, wherever the device has travelled to', () => {
    const followUp = noted('a');
    expect(idsOf([followUp], new Date('2026-11-24T11:59:59.999Z'))).toEqual([]);
    expect(idsOf([followUp], new Date('2026-11-24T12:00:00.000Z'))).toEqual(['a']);
    expect(idsOf([followUp], new Date('2026-11-25T01:00:00.000+13:00'))).toEqual(['a']);
  });

  it('leaves out what was answered or put away', () => {
    const answered = noted('a', { state: 'answered' });
    const dismissed = noted('b', { state: 'dismissed', dismissedAt: '2026-11-20T12:00:00.000Z', sessionId: 'other' });
    expect(idsOf([answered, dismissed])).toEqual([]);
  });

  it('asks each person once for a session, for the last of the times that have come', () => {
    const all = [
      noted('night', { time: 'same-night', dueAt: '2026-11-23T22:00:00.000Z' }),
      noted('day'),
      noted('later', { time: 'three-days', dueAt: '2026-11-26T12:00:00.000Z' }),
      noted('sam', { person: sam }),
      noted('other', { sessionId: 'other', dueAt: '2026-11-24T10:00:00.000Z' }),
    ];
    expect(idsOf(all)).toEqual(['other', 'day', 'sam']);
  });

  it('does not come back to an earlier time once a later one was answered', () => {
    const night = noted('night', { time: 'same-night', dueAt: '2026-11-23T22:00:00.000Z' });
    expect(idsOf([night, noted('day', { state: 'answered' })])).toEqual([]);
  });

  it('keeps the whole session silent for the rest of a day on which one of it was put away', () => {
    const dismissed = noted('me', { state: 'dismissed', dismissedAt: '2026-11-24T12:30:00.000Z' });
    const all = [dismissed, noted('sam', { person: sam }), noted('other', { sessionId: 'other' })];
    expect(idsOf(all)).toEqual(['other']);
    expect(idsOf(all, new Date('2026-11-26T18:00:00.000Z'))).toEqual(['sam', 'other']);
  });

  it('lets those that were planned by hand stand each for itself', () => {
    const { sessionId: _, ...own } = noted('x').value;
    const dismissed = { id: 'c', value: { ...own, state: 'dismissed', dismissedAt: now.toISOString() } } as const;
    expect(idsOf([{ id: 'a', value: own }, { id: 'b', value: { ...own, dueAt: '2026-11-24T13:00:00.000Z' } }, dismissed])).toEqual(['a', 'b']);
  });

  it('stops asking after two weeks', () => {
    expect(idsOf([noted('a')], new Date('2026-12-08T11:59:00.000Z'))).toEqual(['a']);
    expect(idsOf([noted('a')], new Date('2026-12-08T12:00:00.000Z'))).toEqual([]);
  });
});
