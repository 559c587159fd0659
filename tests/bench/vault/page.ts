import { Dexie, type Table } from 'dexie';
import { openVault } from '@/vault/openVault';
import { pageBytes, spaces } from '@/vault/space/layout';
import type { RecordKind } from '@/vault/vault';

/** What a page of the benchmark measures; times in ms. */
export interface Measured {
  readonly pageBytes: number;
  readonly save: number;
  readonly bareSave: number;
  readonly open: number;
  readonly bareOpen: number;
  /** The rows of all spaces together. */
  readonly diskBytes: number;
}

interface Entry {
  readonly at: string;
  readonly helped: number;
  readonly words: string;
}

const entryKind: RecordKind<Entry> = { kind: 'entry', format: 1, lift: (data) => data as Entry };

/** A record like those of the app: about 300 bytes, most of them words. */
function entry(n: number): Entry {
  return { at: new Date(1.7e12 + n * 3.6e6).toISOString(), helped: n % 5, words: `${n} ${'a blanket, tea, a quiet hour; '.repeat(7)}` };
}

/** The same records without a vault: one row each, not encrypted, as strict. */
class Bare extends Dexie {
  declare readonly rows: Table<{ readonly id: string; readonly value: Entry }, string>;

  constructor() {
    super('bare', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ rows: 'id' });
  }
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** The median of nine. */
async function nine(work: (turn: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 9; turn += 1) {
    const begun = performance.now();
    await work(turn);
    times.push(performance.now() - begun);
  }
  return median(times);
}

/** The time of a first run: three spaces of random bytes, and an open vault. */
export async function measureFirstRun(): Promise<number> {
  return nine(async (turn) => {
    const vault = await openVault({ name: `first-${turn}` });
    await vault.close();
  });
}

/** Saving one of `count` records, and opening and reading them all, beside bare Dexie, in turns. */
export async function measure(count: number): Promise<Measured> {
  const name = `vault-${count}`;
  const ids = Array.from({ length: count }, (_, n) => `entry-${n}`);
  let vault = await openVault({ name });
  await vault.keep(ids.map((id, n) => ({ kind: entryKind, id, value: entry(n) })));
  let bare = new Bare();
  await bare.delete();
  bare = new Bare();
  await bare.rows.bulkPut(ids.map((id, n) => ({ id, value: entry(n) })));

  const at = (turn: number): number => Math.floor((turn * count) / 9);
  const save = await nine((turn) => vault.keep([{ kind: entryKind, id: ids[at(turn)] ?? '', value: entry(turn) }]));
  const bareSave = await nine((turn) => bare.rows.put({ id: ids[at(turn)] ?? '', value: entry(turn) }));
  const open = await nine(async () => {
    await vault.close();
    vault = await openVault({ name });
    if ((await vault.list(entryKind)).length !== count) throw new Error('Records are missing.');
  });
  const bareOpen = await nine(async () => {
    bare.close();
    bare = new Bare();
    if ((await bare.rows.toArray()).length !== count) throw new Error('Rows are missing.');
  });
  await vault.close();
  bare.close();

  const database = new Dexie(name);
  await database.open();
  const rows = await database.table('pages').count();
  database.close();
  if (rows % spaces.length !== 0) throw new Error('The spaces differ in size.');
  return { pageBytes, save, bareSave, open, bareOpen, diskBytes: rows * pageBytes };
}
