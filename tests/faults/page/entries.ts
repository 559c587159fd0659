import { Dexie } from 'dexie';
import { Problem } from '@/domain/problem';
import { openVault } from '@/vault/openVault';
import type { RecordKind, Replacement, Vault } from '@/vault/vault';
import { makeLocked, unlock } from './keys';

/** What a reopening finds. `last` is the highest number that is there; all from 1 to it should be, and whole. */
export interface Found {
  readonly last: number;
  readonly missing: number;
  /** Records that aren't what was saved under their number, and saves of which only a part is there. */
  readonly torn: number;
}

interface Numbered {
  readonly n: number;
  readonly words: string;
}

const lift = (data: unknown): Numbered => data as Numbered;
const entryKind: RecordKind<Numbered> = { kind: 'entry', format: 1, lift };
const largeKind: RecordKind<Numbered> = { kind: 'large', format: 1, lift };
const lastKind: RecordKind<Numbered> = { kind: 'last', format: 1, lift };

const name = 'faults';
const secret = 'plum kettle orbit saddle moss';
/** Each save of so many replaces a record that spans three or more pages. */
const largeEvery = 10;

/** Words that no other number has, so that a record can be told to be whole without anything being kept beside it. */
function wordsOf(n: number, length: number): string {
  let state = n + 1;
  let words = '';
  while (words.length < length) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    words += state.toString(36);
  }
  return words.slice(0, length);
}

const numbered = (n: number, length: number): Numbered => ({ n, words: wordsOf(n, length) });
const largeLength = (n: number): number => 36_000 + ((n * 7919) % 12_000);

/** The records of one save: all of them are on the disk, or none. */
function changesOf(n: number, length: number): Replacement[] {
  const changes: Replacement[] = [
    { kind: entryKind, id: `entry-${n}`, value: numbered(n, length) },
    { kind: lastKind, id: 'own', value: numbered(n, 10) },
  ];
  if (n % largeEvery === 0) changes.push({ kind: largeKind, id: 'own', value: numbered(n, largeLength(n)) });
  return changes;
}

/** Makes the vault and sets its lock. */
export function makeVault(): Promise<void> {
  return makeLocked(name, secret);
}

async function valuesOf(vault: Vault, kind: RecordKind<Numbered>): Promise<readonly Numbered[]> {
  return (await vault.list(kind)).map(({ value }) => value);
}

/** Looks at every record. `length` is that of an entry's words. */
async function lookThrough(vault: Vault, length: number): Promise<Found> {
  const entries = await valuesOf(vault, entryKind);
  const [own] = await valuesOf(vault, lastKind);
  const [large] = await valuesOf(vault, largeKind);
  const last = entries.reduce((most, { n }) => Math.max(most, n), 0);
  const lastLarge = last - (last % largeEvery);
  const isTorn = [
    ...entries.map(({ n, words }) => words !== wordsOf(n, length)),
    (own?.n ?? 0) !== last,
    (large?.n ?? 0) !== lastLarge,
    large !== undefined && large.words !== wordsOf(large.n, largeLength(large.n)),
  ];
  return { last, missing: last - new Set(entries.map(({ n }) => n)).size, torn: isTorn.filter(Boolean).length };
}

/** How many rows of pages the browser has, looked at past the vault. The vault never removes one. */
export async function rowsThere(): Promise<number> {
  if (!(await Dexie.exists(name))) return 0;
  const database = await new Dexie(name).open();
  const rows = database.tables.some((table) => table.name === 'pages') ? await database.table('pages').count() : 0;
  database.close();
  return rows;
}

let open: Vault | undefined;

/** Opens the vault by its passphrase and says what is there. */
export async function reopen(length: number): Promise<Found> {
  await open?.close();
  open = await unlock(name, secret);
  return lookThrough(open, length);
}

/**
 * Saves numbered records one after the other, as fast as it can, and calls `acknowledge` with each number when the vault
 * says that it is saved. Ends with the first failure and answers with its code; never ends where none fails.
 */
export async function saveFrom(first: number, length: number, acknowledge: (n: number) => void): Promise<string> {
  if (!open) throw new Error('The vault is closed.');
  for (let n = first; ; n += 1) {
    try {
      await open.keep(changesOf(n, length));
      acknowledge(n);
    } catch (fault) {
      return codeOf(fault);
    }
  }
}

/** Saves one more. Answers with "saved" or the code of the failure. */
export async function saveOne(n: number, length: number): Promise<string> {
  try {
    await (open ?? (await openVault({ name }))).keep(changesOf(n, length));
    return 'saved';
  } catch (fault) {
    return codeOf(fault);
  }
}

function codeOf(fault: unknown): string {
  return fault instanceof Problem ? fault.code : `not a problem: ${String(fault)}`;
}
