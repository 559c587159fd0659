import { Problem, type ProblemCode } from '@/domain/problem';
import type { GivenSecret } from '@/vault/lock/secret';
import type { RecordKind, Vault } from '@/vault/vault';
import { askKeyWorker } from './keyWorker';
import { keepNowEvent } from './keepNow';
import { plainly, restored, type PlainChange } from './plainChanges';
import { useVaultStore } from './vault';

/*
 * Locking and unlocking. Apart from the store itself, which is in the first script: at that time nothing is open yet.
 */

/** Faults of a way in: the lock stays shut, and everything else is as it was. */
const faultsOfSecrets: readonly ProblemCode[] = ['wrong-secret', 'recovery-mistyped', 'memory-short'];

/** Changes that could not be kept before the lock, sealed under the key of their space. */
let aside: Awaited<ReturnType<Vault['sealAside']>> | undefined;

/** Opens a locked vault. Answers with the fault of the way in where it opens nothing. */
export async function unlockVault(given: GivenSecret): Promise<ProblemCode | undefined> {
  const vault = useVaultStore();
  const { openVault } = await import('@/vault/openVault');
  try {
    const opened = await openVault({ by: { given, ask: askKeyWorker } });
    await showUnlocked(opened);
  } catch (fault) {
    if (fault instanceof Problem && faultsOfSecrets.includes(fault.code)) return fault.code;
    vault.fail(fault);
  }
  return undefined;
}

/**
 * Keeps what was typed, then drops the keys and all records. True: the caller loads the page anew, so that nothing stays
 * in its memory. False: something could not be saved; it is held sealed, the page stays, and the next unlocking of this
 * space saves it. `others`: every other tab locks as well.
 */
export async function lockVault({ others }: { readonly others: boolean }): Promise<boolean> {
  const vault = useVaultStore();
  const opened = vault.opened();
  if (!opened) return true;
  if (others) opened.lockOthers();
  document.dispatchEvent(new Event(keepNowEvent));
  const isIdle = await vault.untilIdle();
  const left = vault.unsaved();
  const valueOf = (kind: RecordKind<unknown>, id: string): unknown =>
    vault.recordsOf(kind).value.find((one) => one.id === id)?.value;
  if (left.length > 0) aside = await opened.sealAside(plainly(left, valueOf));
  vault.letGo('locked');
  if (isIdle) await opened.close();
  else void opened.close();
  return left.length === 0;
}

/** Shows a vault that was unlocked, and saves what could not be saved before it was locked. */
export async function showUnlocked(opened: Vault): Promise<void> {
  const vault = useVaultStore();
  await vault.show(opened);
  const left = aside && ((await opened.openAside(aside)) as readonly PlainChange[] | undefined);
  if (!left) return;
  aside = undefined;
  await vault.keep(restored(left));
}
