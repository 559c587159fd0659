import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupKinds, backupOf, recordKey, type BackupRecord } from '@/domain/backup/backup';
import { compareWithBackup, mergeSteps, replaceSteps, type Step } from '@/domain/backup/compareWithBackup';
import { wordsThatDiffer } from '@/domain/backup/wordsThatDiffer';
import { allKinds } from '@/vault/kinds';
import { anyBackup, anyRecords } from '../../../support/anyBackup';

const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T20:00:00.000Z`;

function record(id: string, data: unknown, day = 1, kind = 'partner'): BackupRecord {
  return { kind, id, format: 1, savedAt: at(day), data };
}

/** What stands here after the steps. */
function after(records: readonly BackupRecord[], steps: readonly Step[]): ReadonlyMap<string, BackupRecord> {
  const left = new Map(records.map((one) => [recordKey(one), one]));
  for (const step of steps) {
    if ('data' in step) left.set(recordKey(step), step);
    else left.delete(recordKey(step));
  }
  return left;
}

const ways = record('own', { passphrase: true }, 1, 'ways-in');

describe('a backup', () => {
  it('holds every kind of record there is but how the device is opened', () => {
    expect([...backupKinds, 'ways-in'].sort()).toEqual(allKinds.map(({ kind }) => kind).sort());
    expect(backupOf([ways, record('a', {})], at(2)).records.map(({ kind }) => kind)).toEqual(['partner']);
  });

  it('is compared by kind and id: the same data is the same, whenever it was saved and however it is ordered', () => {
    const here = [ways, record('a', { name: 'Jo', notes: '' }), record('b', { name: 'Ari' }, 3), record('c', { name: 'Mo' })];
    const backup = {
      madeAt: at(9),
      records: [record('a', { notes: '', name: 'Jo' }, 9), record('b', { name: 'Ary' }, 2), record('d', { name: 'Sam' })],
    };
    const found = compareWithBackup(here, backup);
    expect(found).toMatchObject({ onlyHere: 1, onlyBackup: 1, same: 1, counts: [{ kind: 'partner', here: 3, backup: 3 }] });
    expect(found.conflicts.map(({ key, newer }) => [key, newer])).toEqual([['partner b', 'here']]);
  });

  it('takes an agreement that was taken back for the newer one, whenever it was saved', () => {
    const agreed = (savedAt: string, withdrawn?: object): BackupRecord => ({
      kind: 'agreement',
      id: 'a',
      format: 1,
      savedAt,
      data: { kind: 'agreement', partnerIds: [], agreement: withdrawn ? { withdrawn } : {} },
    });
    const [early, late] = ['2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'];
    const over = { by: 0, at: early };
    const newer = (here: BackupRecord, there: BackupRecord) =>
      compareWithBackup([here], { madeAt: late, records: [there] }).conflicts.map((one) => one.newer);
    expect(newer(agreed(late), agreed(early, over))).toEqual(['backup']);
    expect(newer(agreed(early, over), agreed(late))).toEqual(['here']);
    expect(newer(agreed(early), { ...agreed(late), data: { kind: 'taken-back', at: early } })).toEqual(['backup']);
  });

  it('merged takes the newer of two, or the one that was chosen, and nothing goes', () => {
    const here = [record('a', 'old', 1), record('b', 'new', 5), record('c', 'here')];
    const backup = { madeAt: at(9), records: [record('a', 'new', 4), record('b', 'old', 2), record('d', 'there')] };
    const words = (choices: ReadonlyMap<string, 'here' | 'backup'>) =>
      Object.fromEntries([...after(here, mergeSteps(here, backup, choices)).values()].map(({ id, data }) => [id, data]));
    expect(words(new Map())).toEqual({ a: 'new', b: 'new', c: 'here', d: 'there' });
    expect(words(new Map([['partner a', 'here'], ['partner b', 'backup']]))).toEqual({ a: 'old', b: 'old', c: 'here', d: 'there' });
  });

  it('that is merged twice changes nothing the second time, and merged or not leaves how the device is opened', () => {
    fc.assert(
      fc.property(anyRecords, anyBackup, (here, backup) => {
        const once = [...after([ways, ...here], mergeSteps([ways, ...here], backup, new Map())).values()];
        expect(once).toContain(ways);
        expect(compareWithBackup(once, backup).onlyBackup).toBe(0);
        expect(mergeSteps(once, backup, new Map())).toEqual([]);
        const replaced = [...after([ways, ...here], replaceSteps([ways, ...here], backup)).values()];
        expect(replaced.filter((one) => one !== ways).sort(byKey)).toEqual([...backup.records].sort(byKey));
        expect(replaced).toContain(ways);
      }),
      { numRuns: 100 },
    );
  });
});

function byKey(one: BackupRecord, other: BackupRecord): number {
  return recordKey(one) < recordKey(other) ? -1 : 1;
}

describe('two wordings', () => {
  it('show what only the one says, and the end of one that says nothing of its own', () => {
    const boundary = (...words: readonly string[]) => ({ versions: words.map((one) => ({ at: at(1), topic: 'Photos', words: one, limit: 'hard' })) });
    expect(wordsThatDiffer(boundary('Never any'), boundary('Never any', 'Only of hands'))).toEqual({
      here: ['Photos', 'Never any'],
      backup: ['Only of hands'],
      others: 1,
    });
  });

  it('are cut where they are long, and choices are only counted', () => {
    const { here, others } = wordsThatDiffer({ words: `A${'b'.repeat(400)}`, mood: 2, stance: 'want' }, { words: '', mood: 1, stance: 'hard-limit' });
    expect(here).toEqual([`A${'b'.repeat(199)}…`]);
    expect(others).toBe(2);
  });

  it('count no part that is empty in both', () => {
    const card = (stance: string) => ({ fields: {}, needs: {}, stances: { massage: { receive: stance } }, bySituation: {} });
    expect(wordsThatDiffer(card('want'), card('hard-limit')).others).toBe(1);
    const entry = (words: string) => ({ words, withWhom: '', practiceIds: [] });
    expect(wordsThatDiffer(entry('A quiet evening'), entry('A loud evening')).others).toBe(0);
  });
});
