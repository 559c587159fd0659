import { describe, expect, it } from 'vitest';
import { changedSince, isBackupDue } from '@/domain/backup/backupDue';

const day = (number: number) => new Date(Date.UTC(2026, 0, number));
const saved = (number: number, kind = 'journal-entry') => ({ kind, savedAt: day(number).toISOString() });
const many = (count: number, number: number) => Array.from({ length: count }, () => saved(number));

describe('a backup is due', () => {
  it.each([
    ['never while nothing is kept', [], undefined, 400, false],
    ['never while nothing has changed', [saved(1)], 2, 400, false],
    ['never for the look of the app, or a form half written', [saved(9, 'settings'), saved(9, 'draft')], 2, 400, false],
    ['never for how the device is opened', [saved(9, 'ways-in')], 2, 400, false],
    ['30 days after the last one where something has changed', [saved(1), saved(3)], 2, 32, true],
    ['not a day earlier', [saved(1), saved(3)], 2, 31, false],
    ['30 days after the first record where there was none', [saved(1)], undefined, 31, true],
    ['not earlier', [saved(1)], undefined, 30, false],
    ['after 40 changes, however young the last one is', many(40, 3), 2, 3, true],
    ['not after 39', many(39, 3), 2, 3, false],
  ])('%s', (_, records, last, now, due) => {
    expect(isBackupDue(records, last === undefined ? undefined : day(last).toISOString(), day(now))).toBe(due);
  });

  it('by what was saved since the last one', () => {
    expect(changedSince([saved(1), saved(2), saved(3)], day(2).toISOString())).toEqual([saved(3)]);
  });
});
