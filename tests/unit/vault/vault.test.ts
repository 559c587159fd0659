import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { firstFormat } from '@/vault/firstFormat';
import { openVault } from '@/vault/openVault';
import type { Vault } from '@/vault/vault';
import { wipeVault } from '@/vault/wipeVault';

const note = firstFormat<string>('note');
const open: Vault[] = [];

async function opened(): Promise<Vault> {
  const vault = await openVault();
  open.push(vault);
  return vault;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((vault) => vault.close()));
  await wipeVault();
});

describe('the vault', () => {
  it('gives back after reopening what it acknowledged', async () => {
    const vault = await opened();
    await vault.keep([{ kind: note, id: 'a', value: 'tea' }]);
    await vault.close();
    const again = await opened();
    expect((await again.list(note)).map(({ value }) => value)).toEqual(['tea']);
  });

  it('keeps both of two saves at once', async () => {
    const vault = await opened();
    await Promise.all(['a', 'b'].map((id) => vault.keep([{ kind: note, id, value: id }])));
    expect((await vault.list(note)).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('loses nothing of two tabs that save in turns', async () => {
    const [one, other] = [await opened(), await opened()];
    for (let round = 0; round < 20; round += 1) {
      await Promise.all([
        one.keep([{ kind: note, id: `one-${round}`, value: 'x' }]),
        other.keep([{ kind: note, id: `other-${round}`, value: 'y' }]),
      ]);
    }
    await Promise.all([one.close(), other.close()]);
    expect(await (await opened()).list(note)).toHaveLength(40);
  });

  it('keeps a record over many pages and grows', async () => {
    const vault = await opened();
    const long = 'ä'.repeat(400_000);
    await vault.keep([{ kind: note, id: 'long', value: long }]);
    await vault.close();
    const again = await opened();
    expect((await again.list(note))[0]?.value).toBe(long);
  });
});
