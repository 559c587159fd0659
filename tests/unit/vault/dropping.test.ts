import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { openVault } from '@/vault/openVault';
import type { Change, Vault } from '@/vault/vault';
import { lockOf, passphrase } from '../../support/locked';
import { codeOf, freshName, noteKind, notesOnDisk } from '../../support/vaultCases';
import { isSameDisk, readDisk } from '../../support/vaultDisk';
import { freezeWriter } from '../../support/vaultLocks';

/** A change that shows how often it was made. */
const say = (word: string): Change => ({ kind: noteKind, id: 'a', edit: (before?: string) => (before ?? '') + word });

let frozen: ReturnType<typeof freezeWriter> | undefined;

afterEach(() => {
  frozen?.pass();
  frozen?.thaw();
});

/** A vault whose save hangs, and a second opening that has saved after it. */
async function hung(prepare: (vault: Vault) => Promise<() => Promise<void>>) {
  const name = freshName();
  const vault = await openVault({ name });
  const begin = await prepare(vault);
  frozen = freezeWriter(name);
  const { pass, thaw } = frozen;
  const answer = codeOf(begin());
  await frozen.hung;
  pass();
  const other = await openVault({ name });
  await other.keep([say('y')]);
  await other.close();
  return { name, vault, answer, thaw };
}

const saying = (vault: Vault) => Promise.resolve(() => vault.keep([say('x')]));

async function locking(vault: Vault): Promise<() => Promise<void>> {
  const { lock, key } = await lockOf(vault);
  const secret = await key(passphrase('lamp kettle blanket fern'));
  return () => lock.setWay(secret);
}

describe('a save that hangs while others save', () => {
  it('is not made anew on what they saved, once it was dropped', async () => {
    const { name, vault, answer, thaw } = await hung(saying);
    vault.drop();
    const closing = vault.close();
    thaw();
    expect(await answer).toBe('storage-lost');
    await closing;
    expect(await notesOnDisk(name)).toEqual([['a', 'y']]);
  });

  it('is finished by a plain closing', async () => {
    const { name, vault, answer, thaw } = await hung(saying);
    const closing = vault.close();
    thaw();
    expect(await answer).toBe('accepted');
    await closing;
    expect(await notesOnDisk(name)).toEqual([['a', 'yx']]);
  });

  it('is no change of the lock any more either, once it was dropped', async () => {
    const { name, vault, answer, thaw } = await hung(locking);
    const before = await readDisk(name);
    vault.drop();
    const closing = vault.close();
    thaw();
    expect(await answer).toBe('storage-lost');
    await closing;
    expect(isSameDisk(await readDisk(name), before)).toBe(true);
    expect(await notesOnDisk(name)).toEqual([['a', 'y']]);
  });
});
