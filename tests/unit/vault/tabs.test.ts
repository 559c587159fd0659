import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openVault } from '@/vault/openVault';
import { firstPages, spaces } from '@/vault/space/layout';
import { mostFragmentBytes } from '@/vault/space/page';
import type { Vault } from '@/vault/vault';
import { ask, passphrase, setPassphrase, unlock } from '../../support/locked';
import { codeOf, freshName, note, noteKind, notesOf, notesOnDisk } from '../../support/vaultCases';
import { isSameDisk, readDisk, writeRows } from '../../support/vaultDisk';
import { provideLocks } from '../../support/vaultLocks';

let restore: () => void = () => undefined;
const open: Vault[] = [];

afterEach(async () => {
  restore();
  restore = () => undefined;
  await Promise.all(open.splice(0).map((vault) => vault.close()));
});

async function tab(name: string): Promise<Vault> {
  const vault = await openVault({ name });
  open.push(vault);
  return vault;
}

/** Resolves when the tab has heard of another one's save. */
function heard(vault: Vault): Promise<void> {
  return new Promise((resolve) => {
    const stop = vault.onOtherTab(() => {
      stop();
      resolve();
    });
  });
}

for (const withLocks of [true, false]) {
  describe(`two tabs ${withLocks ? 'with' : 'without'} Web Locks`, () => {
    it('lose none of 1,000 interleaved saves', async () => {
      if (withLocks) restore = provideLocks();
      const name = freshName();
      const tabs = [await tab(name), await tab(name)];
      const saves = Array.from({ length: 1000 }, (_, n) => tabs[n % 2]!.keep([note(`n${n}`, `${n}`)]));
      await Promise.all(saves);
      await Promise.all(tabs.map((vault) => vault.close()));
      const notes = new Map(await notesOnDisk(name));
      expect(Array.from({ length: 1000 }, (_, n) => n).filter((n) => notes.get(`n${n}`) !== `${n}`)).toEqual([]);
    }, 120_000);

    it('end alike, whatever each of them changes, grows and removes', async () => {
      if (withLocks) restore = provideLocks();
      const step = fc.record({
        tab: fc.constantFrom(0, 1),
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        length: fc.constantFrom(undefined, 10, 3000, 40_000),
        wait: fc.boolean(),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 16 }), async (steps) => {
          const name = freshName();
          const tabs = [await openVault({ name }), await openVault({ name })];
          const pending: Promise<void>[] = [];
          // Each tab writes records of its own, so that the last save of each is known.
          const model = new Map<string, string>();
          for (const [n, { tab: at, id, length, wait }] of steps.entries()) {
            const value = length === undefined ? undefined : `${n}`.padEnd(length, 'x');
            pending.push(tabs[at]!.keep([note(`${at}${id}`, value)]));
            if (value === undefined) model.delete(`${at}${id}`);
            else model.set(`${at}${id}`, value);
            if (wait) await Promise.all(pending);
          }
          await Promise.all(pending);
          await Promise.all(tabs.map((vault) => vault.close()));
          expect(new Map(await notesOnDisk(name))).toEqual(model);
        }),
        { numRuns: 25 },
      );
    }, 60_000);

    it('that begin at the same moment make one vault', async () => {
      if (withLocks) restore = provideLocks();
      for (let round = 0; round < 5; round += 1) {
        const name = freshName();
        const tabs = await Promise.all([tab(name), tab(name), tab(name)]);
        await Promise.all(tabs.map((vault, n) => vault.keep([note(`n${n}`, 'tea')])));
        expect((await readDisk(name)).pages.size).toBe(firstPages * spaces.length);
        expect((await notesOnDisk(name)).map(([id]) => id).sort()).toEqual(['n0', 'n1', 'n2']);
      }
    });
  });
}

describe('a tab', () => {
  it('hears of what another one has kept, and lists it by then', async () => {
    const name = freshName();
    const [one, other] = [await tab(name), await tab(name)];
    const news = heard(other);
    await one.keep([note('a', 'tea')]);
    await news;
    expect(await notesOf(other)).toEqual([['a', 'tea']]);
  });

  it('hears of a change and a removal in records over several pages', async () => {
    const name = freshName();
    const [one, other] = [await tab(name), await tab(name)];
    const long = 'x'.repeat(2.5 * mostFragmentBytes);
    await one.keep([note('long', long), note('a', 'tea'), note('b', 'bread')]);
    await one.keep([note('long', `${long}${long}`), note('a', undefined)]);
    await one.keep([note('b', 'butter'), note('c', 'cake')]);
    await vi.waitFor(async () => {
      expect((await notesOf(other)).map(([id, { length }]) => [id, length])).toEqual([
        ['long', 2 * long.length],
        ['b', 6],
        ['c', 4],
      ]);
    });
    // Compared as one text each: a fault would else print all of it.
    expect(JSON.stringify(await other.list(noteKind)) === JSON.stringify(await one.list(noteKind))).toBe(true);
  });

  it('does not hear of its own saves, nor after it has stopped listening', async () => {
    const name = freshName();
    const [one, other] = [await tab(name), await tab(name)];
    const calls: string[] = [];
    one.onOtherTab(() => calls.push('one'));
    const stop = other.onOtherTab(() => calls.push('other'));
    await one.keep([note('a', 'tea')]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    stop();
    await one.keep([note('a', 'water')]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(calls).toEqual(['other']);
  });

  it('tells others that something was kept, and nothing of what', async () => {
    const name = freshName();
    const messages: unknown[] = [];
    const channel = new BroadcastChannel(`${name}-kept`);
    channel.onmessage = ({ data }) => messages.push(data);
    const vault = await tab(name);
    await vault.keep([note('secret', 'words')]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    channel.close();
    expect(messages).toEqual(['kept']);
  });

  it('has the others lock at once, and hears of it itself from them', async () => {
    const name = freshName();
    const [one, other] = await Promise.all([tab(name), tab(name)]);
    const heard: string[] = [];
    one.onLocked(() => heard.push('one'));
    other.onLocked(() => heard.push('other'));
    one.lockOthers();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(heard).toEqual(['other']);
  });

  it('that is making its key when another one changes the data key stays shut, and finds no damage', async () => {
    const name = freshName();
    const one = await openVault({ name });
    await one.keep([note('a', 'tea')]);
    const by = await setPassphrase(one, 'lamp kettle blanket fern');
    const lock = await one.lock();
    const given = passphrase('lamp kettle blanket fern');
    const slowly: typeof ask = async (question) => {
      const answer = await ask(question);
      await lock.changeDataKey(by);
      return answer;
    };
    expect(await codeOf(openVault({ name, by: { given, ask: slowly } }))).toBe('vault-locked');
    await one.close();
    const again = await unlock(name, given);
    expect(await notesOf(again)).toEqual([['a', 'tea']]);
    await again.close();
  });

  it('that is making its key when another one locks stays shut, and opens at the next try', async () => {
    const name = freshName();
    const one = await tab(name);
    await setPassphrase(one, 'lamp kettle blanket fern');
    const given = passphrase('lamp kettle blanket fern');
    for (const when of ['at its start', 'at its end']) {
      const slowly: typeof ask = async (question) => {
        if (when === 'at its start') one.lockOthers();
        const answer = await ask(question);
        await new Promise((resolve) => setTimeout(resolve, 20));
        if (when === 'at its end') one.lockOthers();
        return answer;
      };
      expect([when, await codeOf(openVault({ name, by: { given, ask: slowly } }))]).toEqual([when, 'vault-locked']);
    }
    const again = await unlock(name, given);
    await again.close();
  });

  it('builds its edit of a record on what another tab has made of it, with and without being told', async () => {
    const { BroadcastChannel: Channel } = globalThis;
    for (const isTold of [true, false]) {
      if (!isTold) Reflect.deleteProperty(globalThis, 'BroadcastChannel');
      const name = freshName();
      const [one, other] = await Promise.all([tab(name), tab(name)]);
      const add = (word: string) => ({ kind: noteKind, id: 'own', edit: (before = '') => `${before}${word} ` });
      await Promise.all(['a', 'b', 'c'].flatMap((word) => [one.keep([add(word)]), other.keep([add(word.toUpperCase())])]));
      const [[, words] = ['', '']] = await notesOnDisk(name);
      expect(words.trim().split(' ').sort()).toEqual(['A', 'B', 'C', 'a', 'b', 'c']);
      globalThis.BroadcastChannel = Channel;
    }
  });

  it('writes nothing for an edit that changes nothing', async () => {
    const name = freshName();
    const vault = await tab(name);
    await vault.keep([note('a', 'tea')]);
    const before = await readDisk(name);
    await vault.keep([{ kind: noteKind, id: 'a', edit: (kept: string | undefined) => kept }]);
    expect(isSameDisk(await readDisk(name), before)).toBe(true);
  });

  it('works where the browser has no BroadcastChannel: it learns of others when it saves', async () => {
    const { BroadcastChannel: Channel } = globalThis;
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
    restore = () => {
      globalThis.BroadcastChannel = Channel;
    };
    const name = freshName();
    const [one, other] = [await tab(name), await tab(name)];
    await one.keep([note('a', 'tea')]);
    await other.keep([note('b', 'bread')]);
    expect(await notesOf(other)).toEqual([['a', 'tea'], ['b', 'bread']]);
  });

  it('waits for no other one that never lets go of the lock', async () => {
    const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
    const request = (_name: string, { signal }: { signal: AbortSignal }) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => {
          reject(signal.reason as Error);
        });
      });
    const { timeout } = AbortSignal;
    AbortSignal.timeout = () => timeout.call(AbortSignal, 20);
    Object.defineProperty(globalThis, 'navigator', { configurable: true, value: { locks: { request } } });
    restore = () => {
      AbortSignal.timeout = timeout;
      if (before) Object.defineProperty(globalThis, 'navigator', before);
      else Reflect.deleteProperty(globalThis, 'navigator');
    };
    const name = freshName();
    await (await tab(name)).keep([note('a', 'tea')]);
    restore();
    expect(await notesOnDisk(name)).toEqual([['a', 'tea']]);
  });

  it('does not overwrite rows by which another space has grown meanwhile', async () => {
    const name = freshName();
    const vault = await tab(name);
    // As a tab with another space open leaves it: all spaces doubled, the manifest of this one untouched.
    const grown = new Map<number, Uint8Array>();
    for (let key = firstPages * spaces.length; key < 2 * firstPages * spaces.length; key += 1) {
      grown.set(key, crypto.getRandomValues(new Uint8Array((await readDisk(name)).pages.get(0)?.length ?? 0)));
    }
    await writeRows(name, grown);
    const pageful = 'x'.repeat(mostFragmentBytes - 200);
    await vault.keep(Array.from({ length: firstPages }, (_, n) => note(`n${n}`, pageful)));
    const { pages } = await readDisk(name);
    expect(pages.size).toBe(2 * firstPages * spaces.length);
    const changed = [...grown].filter(([key, row]) => Buffer.compare(row, pages.get(key) ?? row) !== 0);
    // The first page of the new ones, and the one after it: 32 records of a page each, one page being the manifest.
    expect(changed.length).toBeLessThan(3);
    expect(await notesOnDisk(name)).toHaveLength(firstPages);
  });
});
