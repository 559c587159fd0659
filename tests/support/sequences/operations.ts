import fc from 'fast-check';
import type { BackupRecord } from '@/domain/backup/backup';
import { anyRecord } from '../anyBackup';

/** What somebody does, in whatever order. Numbers choose among what there is when its turn comes. */
export type Operation =
  | { readonly do: 'save'; readonly records: readonly BackupRecord[]; readonly asEdit: boolean }
  | { readonly do: 'save in another window'; readonly records: readonly BackupRecord[] }
  | { readonly do: 'change'; readonly which: number; readonly record: BackupRecord }
  | { readonly do: 'save long'; readonly kilobytes: number; readonly letter: string }
  | { readonly do: 'delete'; readonly which: number }
  | { readonly do: 'set lock'; readonly passphrase: number }
  | { readonly do: 'remove lock' | 'new key' | 'lock' | 'reload' | 'export' | 'remove all' }
  | { readonly do: 'try wrong'; readonly passphrase: number }
  | { readonly do: 'restore'; readonly which: number; readonly how: 'merge' | 'replace' };

/** What ends an operation before its time, and at which of its calls of the database. */
export interface Cut {
  readonly at: number;
  readonly how: (typeof cuts)[number];
}

/**
 * In this process: the process ends; the connection ends at one call; the answer of a commit is lost; there is no room at one call and all
 * that follow, and the vault goes on afterwards.
 */
export const cuts = ['killed', 'cut once', 'answer lost', 'no room'] as const;

export interface Turn {
  readonly operation: Operation;
  readonly cut?: Cut;
}

export const passphrases = ['plum kettle orbit saddle moss', 'gravel tulip window copper hymn', 'lantern basket willow ferry'] as const;

/** Few places, so that what is there is written over again and again. */
const inFewPlaces = anyRecord.chain((record) => fc.constantFrom('own', 'a', 'b').map((id) => ({ ...record, id })));
const which = fc.nat(999);
const passphrase = fc.nat(passphrases.length - 1);
const plainly = <Name extends string>(name: Name) => fc.constant({ do: name });

const weighted: readonly { weight: number; arbitrary: fc.Arbitrary<Operation> }[] = [
  { weight: 10, arbitrary: fc.record({ do: fc.constant('save' as const), records: fc.array(inFewPlaces, { minLength: 1, maxLength: 4 }), asEdit: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('save in another window' as const), records: fc.array(inFewPlaces, { minLength: 1, maxLength: 2 }) }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('change' as const), which, record: inFewPlaces }) },
  // Up to eleven pages; a few of them and the spaces grow.
  { weight: 3, arbitrary: fc.record({ do: fc.constant('save long' as const), kilobytes: fc.integer({ min: 12, max: 180 }), letter: fc.constantFrom('a', 'é', '月') }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('delete' as const), which }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('set lock' as const), passphrase }) },
  { weight: 1, arbitrary: plainly('remove lock') },
  { weight: 2, arbitrary: plainly('new key') },
  { weight: 4, arbitrary: plainly('lock') },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('try wrong' as const), passphrase }) },
  { weight: 4, arbitrary: plainly('reload') },
  { weight: 3, arbitrary: plainly('export') },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('restore' as const), which, how: fc.constantFrom('merge' as const, 'replace' as const) }) },
  { weight: 1, arbitrary: plainly('remove all') },
];

const anyTurn: fc.Arbitrary<Turn> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ operation: fc.oneof(...weighted) }) },
  {
    weight: 1,
    arbitrary: fc.record({ operation: fc.oneof(...weighted), cut: fc.record({ at: fc.nat(14), how: fc.constantFrom(...cuts) }) }),
  },
);

/** The turns of a sequence: always the same for the same seed and length. */
export function turnsOf(seed: number, length: number): readonly Turn[] {
  const [turns = []] = fc.sample(fc.array(anyTurn, { minLength: length, maxLength: length }), { seed, numRuns: 1 });
  return turns;
}
