import { openVault } from '@/vault/openVault';
import type { GivenSecret, Secret } from '@/vault/lock/secret';
import type { Vault, VaultLock } from '@/vault/vault';
import { keyWork } from './keyWork';
import { codeOf } from './vaultCases';

export const ask = keyWork();

export const passphrase = (text: string): GivenSecret => ({ kind: 'passphrase', text });
export const passkey = (byte: number): GivenSecret => ({ kind: 'passkey', output: new Uint8Array(32).fill(byte) });
export const recovery = (text: string): GivenSecret => ({ kind: 'recovery', text });

/** Opens a locked vault. */
export function unlock(name: string, given: GivenSecret): Promise<Vault> {
  return openVault({ name, by: { given, ask } });
}

/** What comes of trying a way in: 'accepted', or the code of the Problem. Closes what it opens. */
export function codeOfUnlocking(name: string, given: GivenSecret) {
  return codeOf(unlock(name, given).then((vault) => vault.close()));
}

/** The lock of an open vault and the keys of ways in, made as the app makes them. */
export async function lockOf(vault: Vault): Promise<{ lock: VaultLock; key: (given: GivenSecret) => Promise<Secret> }> {
  const lock = await vault.lock();
  return { lock, key: (given) => lock.derive(given, ask) };
}

/** Sets a first passphrase. */
export async function setPassphrase(vault: Vault, text: string): Promise<Secret> {
  const { lock, key } = await lockOf(vault);
  const secret = await key(passphrase(text));
  await lock.setWay(secret);
  return secret;
}
