import { Dexie, type Table } from 'dexie';
import { openVault } from '@/vault/openVault';
import { pageBytes, spaces } from '@/vault/space/layout';
import type { RecordKind } from '@/vault/vault';

/** What a page of the benchmark measures: times in ms, one for each round. */
export interface Measured {
  readonly pageBytes: number;
  readonly save: readonly number[];
  readonly bareSave: readonly number[];
  readonly open: readonly number[];
  /** All rows by one request. */
  readonly bareOpen: readonly number[];
  /** Each row by a request of its own. */
  readonly bareEach: readonly number[];
  /** The rows of all spaces together. */
  readonly diskBytes: number;
}

interface Entry {
  readonly at: string;
  readonly helped: number;
  readonly words: string;
}

const entryKind: RecordKind<Entry> = { kind: 'entry', format: 1, lift: (data) => data as Entry };

/** A record like those of the app: about 30 bytes for each of its `phrases`, and 90 more. */
function entry(n: number, phrases: number): Entry {
  return { at: new Date(1.7e12 + n * 3.6e6).toISOString(), helped: n % 5, words: `${n} ${'a blanket, tea, a quiet hour; '.repeat(phrases)}` };
}

/** The same records without a vault: one row each, not encrypted, as strict. */
class Bare extends Dexie {
  declare readonly rows: Table<{ readonly id: string; readonly value: Entry }, string>;

  constructor() {
    super('bare', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ rows: 'id' });
  }
}

const rounds = 9;

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** The times of nine rounds of each, in turns. */
async function inTurns<Name extends string>(works: Readonly<Record<Name, (round: number) => Promise<unknown>>>): Promise<Record<Name, number[]>> {
  const names = Object.keys(works) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(round + turn) % names.length];
      if (name) times[name].push(await timeOf(() => works[name](round)));
    }
  }
  return times;
}

/** The times of a first run: three spaces of random bytes, and an open vault. */
export async function measureFirstRun(): Promise<readonly number[]> {
  const { first } = await inTurns({
    first: async (round) => {
      const vault = await openVault({ name: `first-${round}` });
      await vault.close();
    },
  });
  return first;
}

/**
 * Saving one of `count` records of so many `phrases`, and opening and reading them all, beside bare Dexie without any
 * encryption, in turns.
 */
export async function measure(count: number, phrases: number): Promise<Measured> {
  const name = `vault-${count}`;
  const ids = Array.from({ length: count }, (_, n) => `entry-${n}`);
  let vault = await openVault({ name });
  await vault.keep(ids.map((id, n) => ({ kind: entryKind, id, value: entry(n, phrases) })));
  let bare = new Bare();
  await bare.delete();
  bare = new Bare();
  await bare.rows.bulkPut(ids.map((id, n) => ({ id, value: entry(n, phrases) })));

  const at = (round: number): string => ids[Math.floor((round * count) / rounds)] ?? '';
  const { save, bareSave } = await inTurns({
    save: (round) => vault.keep([{ kind: entryKind, id: at(round), value: entry(round, phrases) }]),
    bareSave: (round) => bare.rows.put({ id: at(round), value: entry(round, phrases) }),
  });
  const { open, bareOpen, bareEach } = await inTurns({
    open: async () => {
      await vault.close();
      vault = await openVault({ name });
      if ((await vault.list(entryKind)).length !== count) throw new Error('Records are missing.');
    },
    bareOpen: async () => {
      bare.close();
      bare = new Bare();
      if ((await bare.rows.toArray()).length !== count) throw new Error('Rows are missing.');
    },
    bareEach: async () => {
      bare.close();
      bare = new Bare();
      const rows = await bare.transaction('r', bare.rows, () => Promise.all(ids.map((id) => bare.rows.get(id))));
      if (rows.includes(undefined)) throw new Error('Rows are missing.');
    },
  });
  await vault.close();
  bare.close();

  const database = new Dexie(name);
  await database.open();
  const rows = await database.table('pages').count();
  database.close();
  if (rows % spaces.length !== 0) throw new Error('The spaces differ in size.');
  return { pageBytes, save, bareSave, open, bareOpen, bareEach, diskBytes: rows * pageBytes };
}
