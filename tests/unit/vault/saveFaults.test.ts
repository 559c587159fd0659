import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openVault } from '@/vault/openVault';
import { firstPages, pageBytes } from '@/vault/space/layout';
import { mostFragmentBytes } from '@/vault/space/page';
import type { Change, Vault } from '@/vault/vault';
import { codeOf, freshName, note, notesOf, notesOnDisk } from '../../support/vaultCases';
import { isSameDisk, readDisk } from '../../support/vaultDisk';
import { during, faults, some } from '../../support/vaultFaults';

const pageful = 'x'.repeat(mostFragmentBytes - 200);
const saves: Record<string, { readonly changes: readonly Change[]; readonly isMet?: boolean }> = {
  'a save of one record': { changes: [note('a', 'water')] },
  'a save over several pages': { changes: [note('c', 'x'.repeat(3 * pageBytes)), note('b', undefined)] },
  'a save with growth': { changes: Array.from({ length: firstPages }, (_, n) => note(`n${n}`, pageful)) },
  'a save that meets another tab’s': { changes: [note('a', 'water')], isMet: true },
};

/** Opens a vault that hears and tells nothing, as in a tab that sleeps. */
async function openDeaf(name: string): Promise<Vault> {
  const { BroadcastChannel: Channel } = globalThis;
  Reflect.deleteProperty(globalThis, 'BroadcastChannel');
  const vault = await openVault({ name });
  globalThis.BroadcastChannel = Channel;
  return vault;
}

/** A vault with two notes. `disturb` has another tab save something, where the save is to meet it. */
async function begun(isMet: boolean) {
  const name = freshName();
  const vault = await openVault({ name });
  await vault.keep([note('a', 'tea'), note('b', 'bread')]);
  const other = await openDeaf(name);
  return {
    name,
    vault,
    disturb: async (): Promise<void> => {
      if (isMet) await other.keep([note('third', freshName())]);
    },
    close: async (): Promise<void> => {
      await Promise.all([vault.close(), other.close()]);
    },
  };
}

async function callsOf(changes: readonly Change[], isMet: boolean): Promise<number> {
  const { vault, disturb, close } = await begun(isMet);
  await disturb();
  const { calls } = await during(() => vault.keep(changes));
  await close();
  return calls;
}

describe.each(Object.entries(saves))('%s', (_, { changes, isMet = false }) => {
  it('reports a fault of any call, from there on, and leaves the disk as it was', async () => {
    const { name, vault, disturb, close } = await begun(isMet);
    const indexes = some(await callsOf(changes, isMet));
    for (const [fault, made, code] of faults) {
      for (const at of indexes) {
        await disturb();
        const before = await readDisk(name);
        const { answer } = await during(() => codeOf(vault.keep(changes)), made, (index) => index >= at);
        expect([fault, at, answer]).toEqual([fault, at, code]);
        expect(isSameDisk(await readDisk(name), before)).toBe(true);
      }
    }
    const notes = await notesOnDisk(name);
    await vault.keep(changes);
    expect(await notesOnDisk(name)).toEqual(await notesOf(vault));
    expect(await notesOf(vault)).not.toEqual(notes);
    await close();
  }, 60_000);

  it('gets over a connection that is lost once at any call, without a word', async () => {
    const { name, vault, disturb, close } = await begun(isMet);
    const indexes = some(await callsOf(changes, isMet));
    for (const [fault, made] of faults.filter(([, , code]) => code === 'storage-lost')) {
      for (const at of indexes) {
        await disturb();
        const mark = note('mark', `${fault} ${at}`);
        const { answer } = await during(() => codeOf(vault.keep([...changes, mark])), made, (index) => index === at);
        expect([fault, at, answer]).toEqual([fault, at, 'accepted']);
        expect(await notesOnDisk(name)).toEqual(await notesOf(vault));
        expect(await notesOf(vault)).toContainEqual([mark.id, mark.value]);
      }
    }
    await close();
  }, 60_000);
});
