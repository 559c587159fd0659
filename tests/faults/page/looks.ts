import { Dexie } from 'dexie';
import { openVault } from '@/vault/openVault';
import { metaKey } from '@/vault/disk/metaRow';
import type { RecordKind, Vault } from '@/vault/vault';
import { makeLocked, unlock } from './keys';

/** How a vault was used before it was looked at: not at all, with one locked space, or with three. */
export type Use = 'fresh' | 'one space' | 'three spaces';

/** What somebody with the disk sees of a vault. */
export interface Look {
  /** Of each row of pages its length, and how often each of the 256 bytes is in it. */
  readonly rows: readonly { readonly length: number; readonly counts: readonly number[] }[];
  /** The bytes of all key slots. */
  readonly slots: readonly number[];
  /** Bytes of the pages, the slots, the salt and the device's slot together. */
  readonly totalBytes: number;
}

interface Meta {
  readonly slots: Uint8Array;
  readonly salt: Uint8Array;
  readonly deviceSlot: Uint8Array;
}

const secrets = ['plum kettle orbit', 'saddle moss lantern', 'gravel tulip window'] as const;
const noteKind: RecordKind<string> = { kind: 'note', format: 1, lift: (data) => data as string };

/** Words of the same few letters, in 40 records: they would show in any test of chance if they weren't sealed. */
async function fill(vault: Vault): Promise<void> {
  for (let n = 0; n < 40; n += 10) {
    await vault.keep(Array.from({ length: 10 }, (_, at) => ({ kind: noteKind, id: `note-${n + at}`, value: 'a quiet evening '.repeat(100) })));
  }
  await vault.close();
}

async function makeUsed(name: string, use: Use): Promise<void> {
  if (use === 'fresh') {
    const vault = await openVault({ name });
    await vault.close();
    return;
  }
  const [first, ...all] = secrets;
  const others = use === 'one space' ? [] : all;
  await makeLocked(name, first, others);
  for (const text of [first, ...others]) await fill(await unlock(name, text));
}

function countsOf(bytes: Uint8Array): number[] {
  const counts = new Array<number>(256).fill(0);
  for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1;
  return counts;
}

/** Makes a vault, uses it, looks at it from outside, and removes it. */
export async function lookAt(use: Use): Promise<Look> {
  const name = `looks-${use}`;
  await makeUsed(name, use);
  const database = new Dexie(name);
  await database.open();
  const pages = (await database.table('pages').toArray()) as Uint8Array[];
  const { slots, salt, deviceSlot } = (await database.table('meta').get(metaKey)) as Meta;
  await database.delete();
  return {
    rows: pages.map((row) => ({ length: row.length, counts: countsOf(row) })),
    slots: [...slots],
    totalBytes: [...pages, slots, salt, deviceSlot].reduce((sum, { length }) => sum + length, 0),
  };
}
