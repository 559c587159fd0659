import { Problem } from '@/domain/problem';
import { isDemo } from '@/platform/demoMode';
import { forgetInstallOffer } from '@/platform/installOffer';
import { forgetKept } from '@/platform/keptBefore';
import { wipeShown } from '@/vault/wipeVault';
import type { Vault } from '@/vault/vault';
import { holdUnsaved, keepHeld, type HoldingStore } from './heldAside';

/** What wiping needs of the store of the vault. */
interface WipedStore extends HoldingStore {
  readonly untilIdle: () => Promise<boolean>;
  readonly opened: () => Vault | undefined;
  readonly letGo: (as: 'closed') => void;
  readonly open: () => Promise<void>;
}

/** Removes everything of the vault that is shown, as `wipe` of its store promises. Apart from it: that is in the first script. */
export async function wipeAll(vault: WipedStore): Promise<boolean> {
  const opened = vault.opened();
  try {
    // Where the removal fails, what was still to be saved is on the disk, or held below.
    await vault.untilIdle();
    await opened?.close();
    const demo = isDemo();
    // First of all: other tabs, which lose the vault, begin as at the first run.
    if (!demo) {
      forgetKept();
      forgetInstallOffer();
    }
    await wipeShown({ demo });
    vault.letGo('closed');
    return true;
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    try {
      // Sealed under the key of the space: where the keys are gone already, nothing of it comes into what is made anew.
      if (opened) await holdUnsaved(vault, opened);
    } finally {
      vault.letGo('closed');
      await vault.open();
    }
    const again = vault.opened();
    // Where a lock is set, unlocking does it. Where it can't be opened any more, what was unsaved is lost with the page.
    if (again) await keepHeld(vault, again);
    return false;
  }
}
