import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openVault } from '@/vault/openVault';
import { mostRecordBytes } from '@/vault/space/layout';
import { mostFragmentBytes } from '@/vault/space/page';
import { prepareChange } from '@/vault/space/record';
import { codeOf, freshName, note, noteKind, notesOf, notesOnDisk } from '../../support/vaultCases';

const now = () => new Date('2026-11-24T10:00:00.000Z');
const bare = prepareChange(note('a', ''), now().toISOString()).written?.bytes.length ?? 0;

describe('records', () => {
  it('are given back after reopening, in the order of their first save, with the time of the last', async () => {
    const name = freshName();
    let time = 0;
    const vault = await openVault({ name, now: () => new Date(Date.UTC(2026, 10, 24, 10, 0, time++)) });
    await vault.keep([note('b', 'one')]);
    await vault.keep([note('a', 'two'), note('c', 'three')]);
    await vault.keep([note('b', 'four')]);
    await vault.close();

    const again = await openVault({ name });
    expect(await again.list(noteKind)).toEqual([
      { id: 'b', savedAt: '2026-11-24T10:00:02.000Z', value: 'four' },
      { id: 'a', savedAt: '2026-11-24T10:00:01.000Z', value: 'two' },
      { id: 'c', savedAt: '2026-11-24T10:00:01.000Z', value: 'three' },
    ]);
    await again.close();
  });

  it('survive at every length around the page boundaries', async () => {
    const name = freshName();
    const vault = await openVault({ name });
    const lengths = [1, 2, 3].flatMap((pages) => [-2, -1, 0, 1, 2].map((more) => pages * mostFragmentBytes + more - bare));
    const notes = lengths.map((length, n): [string, string] => [String.fromCharCode(97 + n), 'x'.repeat(length)]);
    for (const [id, value] of notes) await vault.keep([note(id, value)]);
    expect(await notesOf(vault)).toEqual(notes);
    await vault.close();
    expect(await notesOnDisk(name)).toEqual(notes);
  });

  it('may take 1 MiB and not a byte more, and the refusal changes nothing', async () => {
    const name = freshName();
    const vault = await openVault({ name, now });
    const largest = 'x'.repeat(mostRecordBytes - bare);
    await vault.keep([note('a', largest)]);
    expect(await codeOf(vault.keep([note('b', 'small'), note('a', `${largest}x`)]))).toBe('record-too-large');
    expect(await notesOf(vault)).toEqual([['a', largest]]);
    await vault.close();
    expect(await notesOnDisk(name)).toEqual([['a', largest]]);
  });

  it('are counted in bytes of UTF-8, and parted in the middle of a character without harm', async () => {
    const name = freshName();
    const vault = await openVault({ name });
    const long = 'ä€🕯'.repeat(20_000);
    await vault.keep([note('a', long)]);
    await vault.close();
    expect(await notesOnDisk(name)).toEqual([['a', long]]);
  });

  it('are those of the call, whatever happens to the value afterwards', async () => {
    const vault = await openVault({ name: freshName() });
    const kind = { kind: 'list', format: 1, lift: (data: unknown) => data as string[] };
    const value = ['tea'];
    const saving = vault.keep([{ kind, id: 'a', value }]);
    value.push('water');
    await saving;
    expect((await vault.list(kind))[0]?.value).toEqual(['tea']);
    await vault.close();
  });

  it('that JSON cannot hold are refused without a word of them', async () => {
    const vault = await openVault({ name: freshName() });
    const kind = { kind: 'any', format: 1, lift: (data: unknown) => data };
    const circle: Record<string, unknown> = {};
    circle['my secret'] = circle;
    for (const value of [circle, 1n, () => 1]) {
      const fault: unknown = await vault.keep([{ kind, id: 'a', value }]).catch((thrown: unknown) => thrown);
      expect(fault).toMatchObject({ code: 'save-failed', message: 'save-failed' });
      expect((fault as Error).cause).toBeUndefined();
    }
    await vault.close();
  });

  it('keep a list as it was answered, whatever is saved later', async () => {
    const vault = await openVault({ name: freshName() });
    await vault.keep([note('a', 'tea')]);
    const before = await vault.list(noteKind);
    await vault.keep([note('a', 'water'), note('b', 'bread')]);
    expect(before.map(({ value }) => value)).toEqual(['tea']);
    await vault.close();
  });

  it('of one name and of different kinds stay apart', async () => {
    const vault = await openVault({ name: freshName() });
    const other = { ...noteKind, kind: 'other' };
    await vault.keep([note('a', 'tea'), { kind: other, id: 'a', value: 'bread' }]);
    await vault.keep([note('a', undefined)]);
    expect(await notesOf(vault)).toEqual([]);
    expect((await vault.list(other)).map(({ value }) => value)).toEqual(['bread']);
    await vault.close();
  });
});

const lengths = [0, 5, 400, 5000, mostFragmentBytes - bare, mostFragmentBytes - bare + 1, 40_000, 120_000];
const change = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), length: fc.constantFrom(undefined, ...lengths) });
const step = fc.oneof(
  { weight: 5, arbitrary: fc.array(change, { minLength: 1, maxLength: 4 }) },
  { weight: 1, arbitrary: fc.constant('reopen' as const) },
);

describe('the vault', () => {
  it('is a plain map that survives reopening, for any sequence of saves, changes and removals', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
        const name = freshName();
        let vault = await openVault({ name });
        const model = new Map<string, string>();
        let count = 0;
        for (const one of steps) {
          if (one === 'reopen') {
            await vault.close();
            vault = await openVault({ name });
          } else {
            const changes = one.map(({ id, length }) => note(id, length === undefined ? undefined : `${count++}`.padEnd(length, 'x')));
            await vault.keep(changes);
            // Of changes of the same record the last counts.
            for (const [id, value] of new Map(changes.map((made) => [made.id, made.value as string | undefined]))) {
              if (value === undefined) model.delete(id);
              else model.set(id, value);
            }
          }
          expect(await notesOf(vault)).toEqual([...model]);
        }
        await vault.close();
        expect(await notesOnDisk(name)).toEqual([...model]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
