import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { newRecoveryCode } from '@/crypto/recoveryCode';
import { waysKind } from '@/vault/locks';
import { openVault } from '@/vault/openVault';
import { codeOf, codeOfOpening, freshName, note, notesOf } from '../../support/vaultCases';
import { bytesOnDisk, changedRows, readDisk, writeMeta } from '../../support/vaultDisk';
import { ask, codeOfUnlocking, lockOf, passkey, passphrase, recovery, setPassphrase, unlock } from '../../support/locked';

const words = 'lamp kettle blanket fern';

async function lockedVault() {
  const name = freshName();
  const vault = await openVault({ name });
  await vault.keep([note('a', 'tea')]);
  const by = await setPassphrase(vault, words);
  return { name, vault, by };
}

describe('a lock', () => {
  it('opens by its passphrase, however it is spaced, and by nothing else', async () => {
    const { name, vault } = await lockedVault();
    await vault.close();
    expect(await codeOfOpening(name)).toBe('vault-locked');
    for (const wrong of ['', 'lamp kettle blanket', words.toUpperCase(), `${words}s`, 'Lamp kettle blanket fern']) {
      expect(await codeOfUnlocking(name, passphrase(wrong))).toBe('wrong-secret');
    }
    const again = await unlock(name, passphrase(`  lamp   kettle\tblanket fern `));
    expect(await notesOf(again)).toEqual([['a', 'tea']]);
    await again.close();
  });

  it('takes letters that are written in two ways for the same', async () => {
    const name = freshName();
    const vault = await openVault({ name });
    await setPassphrase(vault, 'caf\u00e9 \ufb01sh lamp');
    await vault.close();
    expect(await codeOfUnlocking(name, passphrase('cafe\u0301 fish lamp'))).toBe('accepted');
  });

  it('leaves no key of the device on the disk and rewrites no record', async () => {
    const name = freshName();
    const vault = await openVault({ name });
    await vault.keep([note('a', 'tea'), note('b', 'milk'.repeat(9000))]);
    await vault.keep([{ kind: waysKind, id: 'own', value: { passphrase: false, passkey: false, recovery: false } }]);
    const before = await readDisk(name);
    await setPassphrase(vault, words);
    const after = await readDisk(name);
    expect(after.meta?.['deviceKey']).toBeNull();
    expect(after.meta?.['deviceSlot']).not.toEqual(before.meta?.['deviceSlot']);
    // The manifest, and the page of the note on which ways in are set.
    expect(changedRows(before, after).length).toBeLessThanOrEqual(2);
    await vault.close();
  });

  it('opens by recovery code and passkey, each of which can be ended, and its passphrase can be changed', async () => {
    const { name, vault, by } = await lockedVault();
    const { lock, key } = await lockOf(vault);
    const code = await newRecoveryCode();
    await lock.setWay(await key(recovery(code)), by);
    await lock.setWay(await key(passkey(7)), by);
    expect((await vault.list(waysKind)).map(({ value }) => value)).toEqual([
      { passphrase: true, passkey: true, recovery: true },
    ]);
    const codes = async (...given: Parameters<typeof codeOfUnlocking>[1][]) =>
      Promise.all(given.map((one) => codeOfUnlocking(name, one)));
    expect(await codes(recovery(code), recovery(code.toLowerCase()), passkey(7), passkey(8))).toEqual([
      'accepted',
      'accepted',
      'accepted',
      'wrong-secret',
    ]);
    const last = code.at(-1) ?? '';
    expect(await codeOfUnlocking(name, recovery(code.slice(0, -1) + (last === '0' ? '1' : '0')))).toBe('recovery-mistyped');

    await lock.setWay(await key(passphrase('another one altogether')), await key(recovery(code)));
    expect(await codes(passphrase(words), passphrase('another one altogether'))).toEqual(['wrong-secret', 'accepted']);
    await lock.removeWay('recovery');
    await lock.removeWay('passkey');
    expect(await codes(recovery(code), passkey(7), passphrase('another one altogether'))).toEqual([
      'wrong-secret',
      'wrong-secret',
      'accepted',
    ]);
    expect((await vault.list(waysKind)).map(({ value }) => value)).toEqual([
      { passphrase: true, passkey: false, recovery: false },
    ]);
    await vault.close();
  });

  it('is changed only by a way in that holds', async () => {
    const { vault } = await lockedVault();
    const { lock, key } = await lockOf(vault);
    const wrong = await key(passphrase('not this one'));
    const fresh = await key(passphrase('something new'));
    expect(await codeOf(lock.setWay(fresh, wrong))).toBe('wrong-secret');
    expect(await codeOf(lock.setWay(fresh))).toBe('vault-locked');
    expect(await codeOf(lock.removeLock(wrong))).toBe('wrong-secret');
    expect(await codeOf(lock.changeDataKey(wrong))).toBe('wrong-secret');
    await vault.close();
  });

  it('can be removed: the device opens again, and no way in does', async () => {
    const { name, vault, by } = await lockedVault();
    const { lock } = await lockOf(vault);
    await lock.removeLock(by);
    await vault.keep([note('b', 'milk')]);
    await vault.close();
    const again = await openVault({ name });
    expect(await notesOf(again)).toEqual([['a', 'tea'], ['b', 'milk']]);
    const { lock: left, key } = await lockOf(again);
    expect(await left.opensThis(await key(passphrase(words)))).toBe(false);
    await again.close();
  });

  it('is set anew after it was removed without locking other spaces out', async () => {
    const { name, vault, by } = await lockedVault();
    const { lock, key } = await lockOf(vault);
    await lock.makeSpace(await key(passphrase('the other space')), 0);
    await lock.removeLock(by);
    await lock.setWay(await key(passphrase('set once more')));
    await vault.close();
    expect(await codeOfUnlocking(name, passphrase('the other space'))).toBe('accepted');
    expect(await codeOfUnlocking(name, passphrase('set once more'))).toBe('accepted');
  });
});

describe('spaces', () => {
  it('open each by its own passphrase, know nothing of each other, and look alike on the disk', async () => {
    const { name, vault } = await lockedVault();
    const fresh = freshName();
    await (await openVault({ name: fresh })).close();
    const { lock, key } = await lockOf(vault);
    await lock.makeSpace(await key(passphrase('second space words')), 0);
    await lock.makeSpace(await key(passphrase('third space words')), 1);
    await vault.close();

    const second = await unlock(name, passphrase('second space words'));
    expect(await notesOf(second)).toEqual([]);
    await second.keep([note('x', 'hers')]);
    await second.close();
    const third = await unlock(name, passphrase('third space words'));
    expect(await notesOf(third)).toEqual([]);
    await third.close();
    const first = await unlock(name, passphrase(words));
    expect(await notesOf(first)).toEqual([['a', 'tea']]);
    await first.close();

    const [one, three] = [await readDisk(fresh), await readDisk(name)];
    expect(bytesOnDisk(three)).toBe(bytesOnDisk(one));
    expect([...three.pages.keys()]).toEqual([...one.pages.keys()]);
    expect(Object.keys(three.meta ?? {})).toEqual(Object.keys(one.meta ?? {}));
  });

  it('are made over whatever is in that place, and never under a passphrase that opens one already', async () => {
    const { name, vault } = await lockedVault();
    const { lock, key } = await lockOf(vault);
    expect(await codeOf(lock.makeSpace(await key(passphrase(words)), 0))).toBe('secret-in-use');
    await lock.makeSpace(await key(passphrase('second space words')), 0);
    expect(await codeOf(lock.makeSpace(await key(passphrase('second space words')), 1))).toBe('secret-in-use');
    const by = await key(passphrase(words));
    expect(await codeOf(lock.setWay(await key(passphrase('second space words')), by))).toBe('secret-in-use');
    await lock.makeSpace(await key(passphrase('in its place')), 0);
    await vault.close();
    expect(await codeOfUnlocking(name, passphrase('second space words'))).toBe('wrong-secret');
    expect(await codeOfUnlocking(name, passphrase('in its place'))).toBe('accepted');
    expect(await codeOfUnlocking(name, passphrase(words))).toBe('accepted');
  });

  it('grow together, and a space that was made before still opens and grows', async () => {
    const { name, vault } = await lockedVault();
    const { lock, key } = await lockOf(vault);
    await lock.makeSpace(await key(passphrase('second space words')), 1);
    await vault.keep(Array.from({ length: 60 }, (_, n) => note(`n${n}`, 'x'.repeat(15_000))));
    await vault.close();
    const second = await unlock(name, passphrase('second space words'));
    await second.keep(Array.from({ length: 130 }, (_, n) => note(`m${n}`, 'y'.repeat(15_000))));
    expect(await notesOf(second)).toHaveLength(130);
    await second.close();
    const first = await unlock(name, passphrase(words));
    expect(await notesOf(first)).toHaveLength(61);
    await first.close();
  });
});

describe('a new data key', () => {
  it('seals every page anew, keeps all records, and ends the other ways in', async () => {
    const { name, vault, by } = await lockedVault();
    const { lock, key } = await lockOf(vault);
    await vault.keep(Array.from({ length: 40 }, (_, n) => note(`n${n}`, 'x'.repeat(9_000))));
    const code = await newRecoveryCode();
    await lock.setWay(await key(recovery(code)), by);
    const before = await readDisk(name);
    const heard: number[] = [];
    await lock.changeDataKey(by, (done) => heard.push(done));
    expect(heard.at(-1)).toBeGreaterThan(20);
    const changed = changedRows(before, await readDisk(name));
    // Every page that holds something, and the manifest.
    expect(changed).toHaveLength((heard.at(-1) ?? 0) + 1);
    await vault.keep([note('after', 'it')]);
    await vault.close();
    expect(await codeOfUnlocking(name, recovery(code))).toBe('wrong-secret');
    const again = await unlock(name, passphrase(words));
    expect(await notesOf(again)).toHaveLength(42);
    expect((await again.list(waysKind))[0]?.value).toEqual({ passphrase: true, passkey: false, recovery: false });
    await again.close();
  });

  it('makes the old rows worth nothing: with the old slots they are refused', async () => {
    const { name, vault, by } = await lockedVault();
    const before = await readDisk(name);
    const { lock } = await lockOf(vault);
    await lock.changeDataKey(by);
    await vault.close();
    await writeMeta(name, before.meta);
    expect(await codeOfUnlocking(name, passphrase(words))).toBe('vault-damaged');
  });
});

describe('the stored parameters', () => {
  it.each([
    ['too little memory', { name: 'argon2id', memoryKiB: 18 * 1024, passes: 16, lanes: 1 }],
    ['too few passes', { name: 'argon2id', memoryKiB: 19 * 1024, passes: 3, lanes: 1 }],
    ['too much memory', { name: 'argon2id', memoryKiB: 256 * 1024 + 1, passes: 3, lanes: 1 }],
    ['too many passes', { name: 'argon2id', memoryKiB: 64 * 1024, passes: 17, lanes: 1 }],
    ['other lanes', { name: 'argon2id', memoryKiB: 64 * 1024, passes: 3, lanes: 2 }],
    ['a fraction', { name: 'argon2id', memoryKiB: 64 * 1024, passes: 3.5, lanes: 1 }],
    ['another function', { name: 'argon2i', memoryKiB: 64 * 1024, passes: 3, lanes: 1 }],
    ['a weak scrypt', { name: 'scrypt', costLog2: 15, blockSize: 8, lanes: 1 }],
    ['a hostile scrypt', { name: 'scrypt', costLog2: 24, blockSize: 8, lanes: 1 }],
  ])('are refused outside of floor and ceiling: %s', async (_, kdf) => {
    const { name, vault } = await lockedVault();
    await vault.close();
    const { meta } = await readDisk(name);
    await writeMeta(name, { ...meta, kdf });
    expect(await codeOfUnlocking(name, passphrase(words))).toBe('vault-damaged');
  });

  it('stay as they were first settled', async () => {
    const { name, vault, by } = await lockedVault();
    const settled = (await readDisk(name)).meta?.['kdf'];
    const { lock } = await lockOf(vault);
    const fresh = await lock.derive(passphrase('later passphrase'), async (question) =>
      question.ask === 'calibrate' ? { failed: true } : ask(question),
    );
    await lock.setWay(fresh, by);
    expect((await readDisk(name)).meta?.['kdf']).toEqual(settled);
    await vault.close();
  });

  it('that the device can’t do are told as such', async () => {
    const { name, vault } = await lockedVault();
    await vault.close();
    const short = openVault({ name, by: { given: passphrase(words), ask: () => Promise.resolve({ failed: true }) } });
    expect(await codeOf(short)).toBe('memory-short');
  });
});
