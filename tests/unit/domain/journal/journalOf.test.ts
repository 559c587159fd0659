import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newBoundary, renew, reword, withdraw } from '@/domain/boundary/boundaryHistory';
import { byDay, noonOf } from '@/domain/journal/journalDays';
import { localDay } from '@/domain/localDay';
import { journalOf } from '@/domain/journal/journalOf';
import { writtenIn } from '@/domain/journal/journalSearch';
import { answersWith, checkInAt, entryAt, followUpAt, noRecords, sam, sessionAt } from './samples';

const wording = { topic: 'Photos', limit: 'hard', words: '', conditions: '', partner: 'Sam', practiceIds: [] } as const;

describe('the time line', () => {
  it('holds every kind, newest first', () => {
    const changed = reword(newBoundary(wording, '2026-01-02T08:00:00.000Z'), { ...wording, limit: 'soft' }, '2026-01-05T08:00:00.000Z');
    const heads = journalOf({
      sessions: [{ id: 's', value: sessionAt('2026-01-03T22:00:00.000Z') }],
      checkIns: [{ id: 's', value: checkInAt('2026-01-03T23:00:00.000Z') }],
      answers: [],
      followUps: [{ id: 'f', value: followUpAt('2026-01-04T10:00:00.000Z', '') }],
      repairs: [{ id: 'r', value: { at: '2026-01-04T09:00:00.000Z', step: 'kind', words: {} } }],
      boundaries: [{ id: 'b', value: withdraw(changed, '2026-01-09T08:00:00.000Z') }],
      cards: [{ id: 'c', value: { confirmedAt: '2026-01-01T08:00:00.000Z', card: { fields: {}, needs: {}, stances: {}, bySituation: {} }, answers: {} } }],
      own: [{ id: 'o', value: entryAt('2026-01-06T08:00:00.000Z', 'A quiet day') }],
    });
    expect(heads.map(({ key }) => key)).toEqual([
      'boundary-b-withdrawn',
      'own-o',
      'boundary-b-1',
      'follow-up-f',
      'repair-r',
      'check-in-s',
      'session-s',
      'boundary-b-0',
      'card-c',
    ]);
  });

  it('tells what each version of a boundary did', () => {
    const first = newBoundary({ ...wording, reviewOn: '2026-02-01' }, '2026-01-01T08:00:00.000Z');
    const again = reword(first, wording, '2026-02-01T08:00:00.000Z');
    const value = withdraw(reword(again, { ...wording, topic: 'Films' }, '2026-02-02T08:00:00.000Z'), '2026-02-03T08:00:00.000Z');
    const changes = journalOf({ ...noRecords, boundaries: [{ id: 'b', value }] }).map(({ source }) => source.kind === 'boundary' && source.change);
    expect(changes).toEqual(['withdrawn', 'changed', 'again', 'new']);
  });

  it('keeps each withdrawal on the time line, also after the boundary was renewed', () => {
    const first = withdraw(newBoundary(wording, '2026-01-01T08:00:00.000Z'), '2026-01-02T08:00:00.000Z');
    const value = withdraw(renew(first, '2026-01-03T08:00:00.000Z'), '2026-01-04T08:00:00.000Z');
    const heads = journalOf({ ...noRecords, boundaries: [{ id: 'b', value }] });
    expect(heads.map(({ at, key }) => [at.slice(8, 10), key])).toEqual([
      ['04', 'boundary-b-withdrawn'],
      ['03', 'boundary-b-1'],
      ['02', 'boundary-b-withdrawn-1'],
      ['01', 'boundary-b-0'],
    ]);
  });

  it('leaves out days after that were only planned, or put away', () => {
    const { answer: _answer, ...planned } = followUpAt('2026-01-01T08:00:00.000Z', '');
    const followUps = [
      { id: 'p', value: { ...planned, state: 'planned' as const } },
      { id: 'd', value: { ...followUpAt('2026-01-01T08:00:00.000Z', 'x'), state: 'dismissed' as const } },
    ];
    expect(journalOf({ ...noRecords, followUps })).toEqual([]);
  });

  it('makes nothing anew for records that are as they were', () => {
    const own = Array.from({ length: 5 }, (_, n) => ({ id: `o${n}`, value: entryAt(`2026-01-0${n + 1}T08:00:00.000Z`, `${n}`) }));
    const before = journalOf({ ...noRecords, own });
    const changed = own.map((one, n) => (n === 2 ? { ...one, value: { ...one.value, words: 'other' } } : one));
    const after = journalOf({ ...noRecords, own: changed });
    expect(after.filter((head) => !before.includes(head)).map(({ id }) => id)).toEqual(['o2']);
  });

  it('is grouped by the days of the device, each entry once', () => {
    fc.assert(
      fc.property(fc.array(fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })), (dates) => {
        const own = dates.map((date, n) => ({ id: `${n}`, value: entryAt(date.toISOString(), '') }));
        const heads = journalOf({ ...noRecords, own });
        const days = byDay(heads);
        expect(days.flatMap((day) => day.heads)).toEqual(heads);
        expect(new Set(days.map(({ day }) => day)).size).toBe(days.length);
        for (const { day, heads: of } of days) for (const head of of) expect(localDay(head.at)).toBe(day);
      }),
    );
  });

  it('puts a past day at its noon, and nothing at a day that is none', () => {
    expect(localDay(noonOf('2026-03-29') ?? '')).toBe('2026-03-29');
    expect(noonOf('')).toBeUndefined();
    expect(noonOf('2026-13-01')).toBeUndefined();
  });
});

describe('what others answered', () => {
  const secret = answersWith({ words: { liked: 'only Sam knows this' }, helped: { tea: 2 } });
  const shown = answersWith({ words: { wished: 'Sam showed this' } });
  const answers = [
    { id: 'c-me', value: answersWith({ words: { liked: 'mine' }, after: { pleasant: 1, energy: 0 } }) },
    { id: 'c-p1', value: secret },
  ];

  it('is in the journal only as far as they have shown it', () => {
    const value = checkInAt('2026-01-03T23:00:00.000Z', { shown: [{ person: sam, answers: shown }] });
    const [head] = journalOf({ ...noRecords, checkIns: [{ id: 'c', value }], answers });
    expect(writtenIn(head!)).toEqual(['mine', 'Sam showed this', 'Sam']);
    expect(JSON.stringify(head)).not.toContain('only Sam knows');
    expect(head?.practices).toEqual([]);
  });

  it('nor is anything of the owner told while the device is passed round', () => {
    for (const kind of ['way', 'people', 'agree'] as const) {
      const value = checkInAt('2026-01-03T23:00:00.000Z', { stage: { kind } });
      const [head] = journalOf({ ...noRecords, checkIns: [{ id: 'c', value }], answers });
      expect(JSON.stringify(head)).not.toContain('mine');
      expect(head?.mood).toBeUndefined();
    }
  });
});
