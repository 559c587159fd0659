import { registerWorker } from '@/platform/serviceWorker';
import { allSaved } from '@/stores/allSaved';
import { useSettingsStore } from '@/stores/settings';
import { useVaultStore } from '@/stores/vault';
import { updateState, tellUpdate } from './updateState';

let worker: ReturnType<typeof registerWorker> | undefined;
let accepted = false;

/** How long the reload after an update may take, in ms, before it is done by hand: some systems never tell. */
const patience = 2_000;

/** While it is locked nobody knows whether looking was switched off. Where the vault can't be opened, a new version may mend it. */
function mayLook(): boolean {
  const { status } = useVaultStore();
  return status === 'fault' || (status === 'open' && useSettingsStore().settings.looksForUpdates !== false);
}

/** Registers the worker, and from then on says when a new version is there. It is never taken by itself. */
export function offerUpdates(): void {
  worker = registerWorker({
    mayLook,
    onReadyOffline: () => {
      if (updateState.value === 'none') tellUpdate('ready-offline');
    },
    onUpdateWaiting: (isAskedFor) => {
      tellUpdate(isAskedFor ? 'asked-for' : 'waiting');
    },
    onTakenOver: () => {
      if (accepted) location.reload();
      else tellUpdate('taken-elsewhere');
    },
  });
}

/**
 * Takes the version that waits, and shows it, after the saves under way. False, and nothing happens, while something could
 * not be saved or takes too long.
 */
export async function takeUpdate(): Promise<boolean> {
  if (!(await allSaved())) return false;
  accepted = true;
  worker?.accept();
  setTimeout(() => {
    location.reload();
  }, patience);
  return true;
}

/** Loads the page anew, after the saves under way. False where it doesn't, for the reasons of `takeUpdate`. */
export async function reloadPage(): Promise<boolean> {
  const isSaved = await allSaved();
  if (isSaved) location.reload();
  return isSaved;
}

/** Puts the notice away until the next one. */
export function dismissUpdate(): void {
  tellUpdate('none');
}
