import { Problem } from '@/domain/problem';
import { isDemo } from '@/platform/demoMode';
import { forgetInstallOffer } from '@/platform/installOffer';
import { forgetKept } from '@/platform/keptBefore';
import { wipeShown } from '@/vault/wipeVault';
import type { Vault } from '@/vault/vault';

/** What wiping needs of the store of the vault. */
interface WipedStore {
  readonly untilIdle: () => Promise<boolean>;
  readonly opened: () => Vault | undefined;
  readonly letGo: (as: 'closed') => void;
  readonly open: () => Promise<void>;
}

/** Removes everything of the vault that is shown, as `wipe` of its store promises. Apart from it: that is in the first script. */
export async function wipeAll(vault: WipedStore): Promise<boolean> {
  try {
    // Where the removal fails, what was still to be saved is on the disk.
    await vault.untilIdle();
    await vault.opened()?.close();
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
    vault.letGo('closed');
    await vault.open();
    return false;
  }
}
