import ICAL from 'ical.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FollowUp, NotedFollowUp } from '@/domain/followup/followUp';
import { justMe } from '@/domain/session/person';
import { calendarOf } from '@/transfer/calendar';

const now = new Date('2026-11-24T20:15:30.123Z');
const sam = { ...justMe, id: 'p1', name: 'Samarkand', role: 'followed' } as const;

function noted(id: string, dueAt: string, differences: Partial<FollowUp> = {}): NotedFollowUp {
  return {
    id,
    value: { sessionId: '00112233', person: justMe, time: 'day', dueAt, zone: 'Europe/Berlin', state: 'planned', ...differences },
  };
}

const tomorrow = '2026-11-25T19:00:00.000Z';
const all = [
  noted('00112233-me-day', tomorrow),
  noted('00112233-p1-day', tomorrow, { person: sam }),
  noted('00112233-me-week', '2026-12-01T19:00:00.000Z', { time: 'week' }),
  noted('past', '2026-11-24T19:00:00.000Z'),
  noted('answered', '2026-11-26T19:00:00.000Z', { state: 'answered' }),
  noted('dismissed', '2026-11-27T19:00:00.000Z', { state: 'dismissed' }),
];

async function textOf(title: string): Promise<string> {
  return (await calendarOf(all, title, now)) ?? '';
}

function eventsIn(text: string) {
  return new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
}

describe('the calendar of follow-ups', () => {
  it('is read back by a parser of its own: one private entry for each time that is still to come', async () => {
    const events = eventsIn(await textOf('Reminder'));
    expect(events.map((event) => (event.getFirstPropertyValue('dtstart') as { toString: () => string }).toString())).toEqual([
      '2026-11-25T19:00:00Z',
      '2026-12-01T19:00:00Z',
    ]);
    for (const event of events) {
      expect(event.getFirstPropertyValue('summary')).toBe('Reminder');
      expect(event.getFirstPropertyValue('class')).toBe('PRIVATE');
      expect(String(event.getFirstPropertyValue('dtstamp'))).toBe('2026-11-24T20:15:30Z');
      expect(String(event.getFirstPropertyValue('duration'))).toBe('PT15M');
      expect(event.getAllSubcomponents('valarm')).toHaveLength(1);
    }
  });

  it('says nothing of people, roles, sessions and what it is about', async () => {
    const text = await textOf('Reminder');
    for (const word of ['Samarkand', 'followed', 'p1', '00112233', 'day', 'week', 'lowlamp', 'Berlin']) {
      expect(text.toLowerCase()).not.toContain(word.toLowerCase());
    }
  });

  it('keeps the name of an entry, also when it was moved, so that a calendar renews it', async () => {
    const uids = (text: string) => eventsIn(text).map((event) => event.getFirstPropertyValue('uid'));
    const before = uids(await textOf('Reminder'));
    expect(new Set(before).size).toBe(2);
    const moved = [noted('00112233-me-day', '2026-11-25T12:00:00.000Z'), ...all.slice(2)];
    expect(uids((await calendarOf(moved, 'Tea', now)) ?? '')).toEqual(before);
  });

  it('has no file where nothing is to come', async () => {
    expect(await calendarOf(all.slice(3), 'Reminder', now)).toBeUndefined();
  });

  it('ends each line with CRLF and has none of more than 75 bytes, and every title comes back as one line', async () => {
    const titles = fc.string({ unit: 'binary', maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(titles, async (title) => {
        const text = await textOf(title.replace(/[\ud800-\udfff]/g, ''));
        const lines = text.split('\r\n');
        expect(lines.pop()).toBe('');
        expect(lines.filter((line) => /[\r\n]/.test(line) || new TextEncoder().encode(line).length > 75)).toEqual([]);
      }),
    );
    const hard = String.raw`Tea; milk, sugar: 1\2 "yes"`;
    expect(eventsIn(await textOf(`${hard}\r\nEND:VCALENDAR`))[0]?.getFirstPropertyValue('summary')).toBe(`${hard} END:VCALENDAR`);
    const long = 'Größe über alles 🫖 '.repeat(12).trim();
    expect(eventsIn(await textOf(long))[0]?.getFirstPropertyValue('summary')).toBe(long);
  });
});
