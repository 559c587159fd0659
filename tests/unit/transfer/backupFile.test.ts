import { Decrypter, Encrypter } from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { backupKinds, type Backup, type BackupRecord } from '@/domain/backup/backup';
import { readBackup, writeBackup } from '@/transfer/backupFile';
import { allKinds } from '@/vault/kinds';
import frozen from '../../frozen/0.1/backup.json';
import { anyBackup } from '../../support/anyBackup';
import { faultOf } from './faultOf';

const words = 'willow anchor biscuit tunnel ferry';
const littleWork = 10;
const savedAt = '2026-11-28T20:00:00.000Z';
const partner = { name: 'Jo', formerNames: [], notes: '', addedAt: savedAt, myId: 'a1' };
const record = (part: Partial<BackupRecord> = {}): BackupRecord => ({ kind: 'partner', id: 'jo', format: 1, savedAt, data: partner, ...part });
const envelope = (records: readonly unknown[], part: object = {}) => ({ format: 1, app: 'lowlamp', madeAt: savedAt, records, ...part });

/** Any text, sealed as a backup is. */
async function sealed(text: string | Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(words);
  encrypter.setScryptWorkFactor(littleWork);
  return encrypter.encrypt(text);
}

async function fault(contents: unknown): Promise<string | undefined> {
  return faultOf(readBackup(await sealed(typeof contents === 'string' ? contents : JSON.stringify(contents)), words));
}

describe('a backup file', () => {
  it('is read back as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(anyBackup, async (backup) => {
        expect(await readBackup(await writeBackup(backup, words, littleWork), words)).toEqual(backup);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('of release 0.1 is read, with a record of every kind', async () => {
    const backup = await readBackup(Uint8Array.from(Buffer.from(frozen.file, 'base64')), frozen.words);
    expect(backup).toEqual(frozen.backup);
    expect(new Set(backup.records.map(({ kind }) => kind))).toEqual(new Set(backupKinds));
  }, 60_000);

  it('knows the present format of every kind', () => {
    expect(allKinds.filter(({ format }) => format !== 1)).toEqual([]);
  });

  it('takes what was left out of a record for what it is, and keeps what it doesn’t know', async () => {
    const later = record({ data: { ...partner, colour: 'of a later release' } });
    const backup: Backup = await readBackup(await sealed(JSON.stringify(envelope([later], { also: 1 }))), words);
    expect(backup).toEqual({ madeAt: savedAt, records: [later] });
  });

  it('leaves out what no reader would take: a member that is called like a prototype', async () => {
    const helped = JSON.parse('{"tea":1,"__proto__":2}') as object;
    const answers = { felt: {}, words: {}, tried: [], helped, ratherNot: [], ticked: [] };
    const file = await writeBackup({ madeAt: savedAt, records: [record({ kind: 'check-in-answers', data: answers })] }, words, littleWork);
    expect((await readBackup(file, words)).records[0]?.data).toEqual({ ...answers, helped: { tea: 1 } });
  });

  it('holds a day with a digit too many, as a field gives it', async () => {
    const wording = { topic: 'Photos', limit: 'hard', words: '', conditions: '', partner: '', practiceIds: [], reviewOn: '20266-11-28' };
    const backup = { madeAt: savedAt, records: [record({ kind: 'boundary', data: { versions: [{ at: savedAt, wording }] } })] };
    expect(await readBackup(await writeBackup(backup, words, littleWork), words)).toEqual(backup);
  });

  it('refuses a time that is none, in a record or of the file: whatever reckons with it would break', async () => {
    const never = '123456-99-99';
    const entry = { words: '', withWhom: '', practiceIds: [] };
    const at = (time: string) => record({ kind: 'journal-entry', data: { ...entry, at: time } });
    const faults = [
      { madeAt: savedAt, records: [at(savedAt)] },
      { madeAt: savedAt, records: [at(never)] },
      { madeAt: savedAt, records: [{ ...at(savedAt), savedAt: never }] },
      { madeAt: never, records: [at(savedAt)] },
    ].map((backup) => faultOf(writeBackup(backup, words, littleWork)));
    expect(await Promise.all(faults)).toEqual([undefined, 'unreadable', 'unreadable', 'unreadable']);
  });

  it('is not made of a record that couldn’t be brought back', async () => {
    const backup = { madeAt: savedAt, records: [record({ data: { name: 'Jo' } })] };
    expect(await faultOf(writeBackup(backup, words, littleWork))).toBe('unreadable');
  });
});

describe('a reader of backups', () => {
  it.each([
    ['no JSON', 'Dear diary', 'unreadable'],
    ['JSON of something else', { app: 'another' }, 'unreadable'],
    ['a list', [], 'unreadable'],
    ['nothing', 'null', 'unreadable'],
    ['no records', { format: 1, app: 'lowlamp', madeAt: savedAt }, 'unreadable'],
    ['no time', envelope([], { madeAt: 'tonight' }), 'unreadable'],
    ['a newer format', envelope([], { format: 2, records: 'otherwise' }), 'newer'],
    ['a kind of a later release', envelope([record({ kind: 'moon' })]), 'newer'],
    ['a kind that every object has', envelope([record({ kind: 'constructor' })]), 'newer'],
    ['how another device is opened', envelope([record({ kind: 'ways-in' })]), 'newer'],
    ['a newer record', envelope([record({ format: 2 })]), 'newer'],
    ['a record of no format', envelope([record({ format: 0 })]), 'unreadable'],
    ['a record without data', envelope([record({ data: undefined })]), 'unreadable'],
    ['a record of another shape', envelope([record({ data: { ...partner, notes: 7 } })]), 'unreadable'],
    ['a time that is none', envelope([record({ data: { ...partner, addedAt: '2026-99-99' } })]), 'unreadable'],
    ['a value that no screen knows', envelope([record({ data: { ...partner, kind: 'enemy' } })]), 'unreadable'],
    ['the same record twice', envelope([record(), record()]), 'unreadable'],
    ['a record without a name', envelope([record({ id: '' })]), 'unreadable'],
    ['a very long name', envelope([record({ id: 'x'.repeat(1_001) })]), 'unreadable'],
    ['a prototype', JSON.stringify(envelope([record()])).replace('"name"', '"__proto__":{"polluted":1},"name"'), 'unreadable'],
    ['a prototype in disguise', JSON.stringify(envelope([record()])).replace('"name"', '"\\u005f_proto__":{},"name"'), 'unreadable'],
  ])('refuses %s', async (_, contents, code) => {
    expect(await fault(contents)).toBe(code);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('refuses bytes that are no letters', async () => {
    expect(await faultOf(readBackup(await sealed(Uint8Array.of(0x22, 0xff, 0xfe, 0x22)), words))).toBe('unreadable');
  });

  it('refuses any changed or shortened file, or reads it as it was', async () => {
    const file = await writeBackup({ madeAt: savedAt, records: [record()] }, words, littleWork);
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const changed = file.slice();
        changed[at] = changed[at]! ^ change;
        expect(await faultOf(readBackup(changed, words))).toBeDefined();
        expect(await faultOf(readBackup(file.slice(0, at), words))).toBeDefined();
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});

/** Refuses it, tells how long that took and how much memory, and holds only to what no busy machine breaks. */
async function refuse(what: string, read: () => Promise<unknown>): Promise<void> {
  const before = process.memoryUsage();
  const begun = performance.now();
  expect(await faultOf(read())).toBe('too-large');
  const took = performance.now() - begun;
  const after = process.memoryUsage();
  const grown = (after.heapUsed + after.external - before.heapUsed - before.external) / 1e6;
  process.stdout.write(`${what}: refused in ${took.toFixed(1)} ms, ${grown.toFixed(1)} MB more\n`);
}

describe('hostile backups', () => {
  it('that ask for more work than any of ours are refused from their header, and nothing is derived', async () => {
    const derived = vi.spyOn(Decrypter.prototype, 'decrypt');
    const file = new TextDecoder('latin1').decode(await sealed('{}')).replace(` ${littleWork}\n`, ' 20\n');
    const costly = Uint8Array.from(file, (letter) => letter.charCodeAt(0));
    await refuse('work factor 20', () => readBackup(costly, words));
    expect(derived).not.toHaveBeenCalled();
    derived.mockRestore();
  });

  it('of 50 MB are refused by their size', async () => {
    const derived = vi.spyOn(Decrypter.prototype, 'decrypt');
    const file = new Uint8Array(50_000_000);
    file.set(await sealed('{}'));
    await refuse('50 MB', () => readBackup(file, words));
    expect(derived).not.toHaveBeenCalled();
    derived.mockRestore();
  });

  it.each([
    ['a million names', () => `{${Array.from({ length: 1_000_000 }, (_, at) => `"${at.toString(36)}":0`).join()}}`],
    ['a million lists', () => `[${'[],'.repeat(1_000_000)}[]]`],
    ['a depth of 100,000', () => `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['a depth of 100,000 behind much else', () => `{"a":"${'"'.padStart(1000, 'x')},"b":${'{"c":'.repeat(100_000)}1${'}'.repeat(100_000)}}`],
    ['zeros without end', () => `[${'0,'.repeat(7_000_000)}0]`],
  ])('of %s are refused before they are parsed', async (what, make) => {
    const parse = vi.spyOn(JSON, 'parse');
    const file = await sealed(make());
    await refuse(what, () => readBackup(file, words));
    expect(parse).not.toHaveBeenCalled();
    parse.mockRestore();
  }, 60_000);
});
