import { askKeyWorker } from '@/stores/keyWorker';
import type { AskKeyWorker, GivenSecret } from '@/vault/lock/secret';
import { openVault } from '@/vault/openVault';
import type { Vault } from '@/vault/vault';
import { quickKdf } from '../../support/keyWork';

/** The app's own worker, but for the calibration: the least that a release accepts, so that many openings take minutes. */
export const ask: AskKeyWorker = (question) =>
  question.ask === 'calibrate' ? Promise.resolve({ kdf: quickKdf }) : askKeyWorker(question);

export const passphrase = (text: string): GivenSecret => ({ kind: 'passphrase', text });

/** Opens a locked vault by the work of its key. */
export function unlock(name: string, text: string): Promise<Vault> {
  return openVault({ name, by: { given: passphrase(text), ask } });
}

/** Makes a vault, and a passphrase for its first space; a further one makes each a space more, at most two. */
export async function makeLocked(name: string, first: string, others: readonly string[] = []): Promise<void> {
  const vault = await openVault({ name });
  const lock = await vault.lock();
  await lock.setWay(await lock.derive(passphrase(first), ask));
  for (const [at, text] of others.entries()) {
    await lock.makeSpace(await lock.derive(passphrase(text), ask), at === 0 ? 0 : 1);
  }
  await vault.close();
}
