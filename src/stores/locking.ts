import { Problem, type ProblemCode } from '@/domain/problem';
import { isDemo } from '@/platform/demoMode';
import type { GivenSecret } from '@/vault/lock/secret';
import type { Vault } from '@/vault/vault';
import { holdUnsaved, keepHeld } from './heldAside';
import { askKeyWorker } from './keyWorker';
import { keepNowEvent } from './keepNow';
import { openedByRecovery } from './openedByRecovery';
import { useUndoStore } from './undo';
import { useVaultStore } from './vault';

/*
 * Locking and unlocking. Apart from the store itself, which is in the first script: at that time nothing is open yet.
 */

/** Faults of a way in, and another tab that locks meanwhile: the lock stays shut, and everything else is as it was. */
const faultsOfSecrets: readonly ProblemCode[] = ['vault-locked', 'wrong-secret', 'recovery-mistyped', 'memory-short'];

let locking: Promise<boolean> | undefined;

/** Whether any record of an open space names an id. */
export async function knows(opened: Vault, id: string): Promise<boolean> {
  const records = await opened.records();
  // Most are records themselves; to look into each takes its time.
  return records.some((record) => record.id.includes(id)) || JSON.stringify(records).includes(id);
}

/**
 * Opens a locked vault. Answers with the fault of the way in where it opens nothing. `beforeShown` is waited for before
 * anything of it is shown, and can ask whether any record in it names an id.
 */
export async function unlockVault(
  given: GivenSecret,
  beforeShown: (isKnown: (id: string) => Promise<boolean>) => Promise<void>,
): Promise<ProblemCode | undefined> {
  const vault = useVaultStore();
  const { openVault } = await import('@/vault/openVault');
  try {
    const opened = await openVault({ demo: isDemo(), by: { given, ask: askKeyWorker }, mayMake: false });
    const heard = { lock: false };
    opened.onLocked(() => {
      heard.lock = true;
    });
    try {
      await beforeShown((id) => knows(opened, id));
      if (heard.lock) throw new Problem('vault-locked');
    } catch (fault) {
      await opened.close();
      throw fault;
    }
    await showUnlocked(opened);
    openedByRecovery.value = given.kind === 'recovery';
  } catch (fault) {
    if (fault instanceof Problem && faultsOfSecrets.includes(fault.code)) return fault.code;
    vault.fail(fault);
  }
  return undefined;
}

/**
 * Keeps what was typed, then drops the keys and all records. True: the caller loads the page anew, so that nothing stays
 * in its memory. False: something could not be saved; it is held sealed, the page stays, and the next unlocking of its
 * space saves it. Rejects on what nobody expected, with the keys and records dropped all the same. `others`: every other tab locks as well. Of several calls at once all get the answer of the first.
 */
export function lockVault(options: { readonly others: boolean }): Promise<boolean> {
  locking ??= lockOnce(options).finally(() => {
    locking = undefined;
  });
  return locking;
}

/** Whether the vault is being locked now. */
export function isLocking(): boolean {
  return locking !== undefined;
}

async function lockOnce({ others }: { readonly others: boolean }): Promise<boolean> {
  const vault = useVaultStore();
  const opened = vault.opened();
  if (!opened) return vault.aside.length === 0;
  let isIdle = false;
  try {
    if (others) opened.lockOthers();
    document.dispatchEvent(new Event(keepNowEvent));
    isIdle = await vault.untilIdle();
    await holdUnsaved(vault, opened);
    // What is held sealed by now comes from there, and not a second time from a write that hangs.
    if (!isIdle) opened.drop();
  } finally {
    // Whatever stood in its way: who locks leaves no keys behind.
    useUndoStore().dismiss();
    // The lock's screen comes with the new page, so that nothing typed into this one is lost to it.
    vault.letGo(vault.aside.length > 0 ? 'locked' : 'left');
    const closing = opened.close();
    if (isIdle) await closing;
  }
  return vault.aside.length === 0;
}

/** Shows a vault that was unlocked, and saves what could not be saved before it was locked. */
export async function showUnlocked(opened: Vault): Promise<void> {
  const vault = useVaultStore();
  await vault.show(opened);
  await keepHeld(vault, opened);
}
