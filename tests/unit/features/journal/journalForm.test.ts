import { describe, expect, it } from 'vitest';
import { localDay } from '@/domain/localDay';
import { justMe } from '@/domain/session/person';
import {
  blankEntry,
  blankEvening,
  entryOf,
  formOfEntry,
  formOfSession,
  hasCome,
  sessionOf,
  timeOf,
  withForm,
} from '@/features/journal/journalForm';

const now = '2026-03-10T15:30:00.000Z';
const today = localDay(now);

describe('an entry', () => {
  it('of today keeps its time, and of another day stands at its noon', () => {
    expect(entryOf({ ...blankEntry(today), words: ' x ' }, now)).toEqual({ at: now, words: 'x', withWhom: '', practiceIds: [] });
    expect(localDay(entryOf({ ...blankEntry('2026-01-05'), words: 'x' }, now)?.at ?? '')).toBe('2026-01-05');
  });

  it('needs a day, and words, a mood or a practice', () => {
    expect(entryOf(blankEntry(today), now)).toBeUndefined();
    expect(entryOf({ ...blankEntry(''), words: 'x' }, now)).toBeUndefined();
    expect(entryOf({ ...blankEntry(today), mood: { pleasant: 0, energy: 0 } }, now)).toBeDefined();
    expect(entryOf({ ...blankEntry(today), practiceIds: ['tea'] }, now)).toBeDefined();
  });

  it('that is opened and kept is as it was', () => {
    const entry = { at: now, words: 'x', mood: { pleasant: 1, energy: -1 }, withWhom: 'Sam', practiceIds: ['tea'] } as const;
    expect(entryOf(formOfEntry(entry), entry.at)).toEqual(entry);
  });

  it('is of a day that has come', () => {
    expect(hasCome('2026-03-10', '2026-03-10')).toBe(true);
    expect(hasCome('2026-03-11', '2026-03-10')).toBe(false);
    expect(hasCome('', '2026-03-10')).toBe(false);
  });
});

describe('an evening that was', () => {
  it('is a session that has ended, with its people and its care', () => {
    const form = { ...blankEvening('2026-03-09'), people: 'Sam, ; Kim', situation: 'rough', practiceIds: ['tea'] } as const;
    const session = sessionOf({ ...form, practiceIds: ['tea'] }, now, 'UTC');
    expect(session.plan.people).toEqual([justMe, { ...justMe, id: 'p1', name: 'Sam' }, { ...justMe, id: 'p2', name: 'Kim' }]);
    expect(session).toMatchObject({ endedAt: now, plan: { situation: 'rough' }, steps: [{ practiceId: 'tea', end: 'done' }] });
  });

  it('has a time that has passed', () => {
    expect(timeOf({ day: '2026-03-09', clock: '22:00' }, Date.parse(now))).toBeDefined();
    expect(timeOf({ day: '2026-03-12', clock: '22:00' }, Date.parse(now))).toBeUndefined();
    expect(timeOf({ day: '2026-03-09', clock: '' }, Date.parse(now))).toBeUndefined();
  });

  it('changes only in what the form says', () => {
    const before = sessionOf({ ...blankEvening('2026-03-09'), people: 'Sam', situation: 'rough', practiceIds: ['tea'] }, now, 'UTC');
    expect(withForm(before, formOfSession(before))).toEqual(before);
    const after = withForm(before, { ...formOfSession(before), names: ['Robin'], situation: '', expectations: 'A call' });
    expect(after.plan.people[1]).toEqual({ ...justMe, id: 'p1', name: 'Robin' });
    expect(after.plan).not.toHaveProperty('situation');
    expect(after).toMatchObject({ startedAt: now, steps: before.steps, plan: { expectations: 'A call' } });
  });
});
