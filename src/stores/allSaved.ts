import { keepNowEvent } from './keepNow';
import { useVaultStore } from './vault';

/** Has forms keep what was typed, and waits for the saves. False where loading the page anew would lose something. */
export async function allSaved(): Promise<boolean> {
  const vault = useVaultStore();
  document.dispatchEvent(new Event(keepNowEvent));
  return (await vault.untilIdle()) && vault.saveState !== 'failed';
}
