import { readonly, shallowRef } from 'vue';
import { useDraftsStore } from '@/stores/drafts';
import { useVaultStore } from '@/stores/vault';

const missing = shallowRef(false);

/** Whether a part of the app could not be had: after an update in another window, or on a host that keeps nothing. */
export const partMissing = readonly(missing);

/**
 * After an update an old page may ask for a part of the app that is gone. Then the new page is loaded, with a network
 * and where nothing is half written or unsaved; else it is said, and left to the person. A locked page that holds
 * something unsaved stays, and says nothing: the next missing part is met after unlocking.
 */
export function reloadForMissingParts(): void {
  const vault = useVaultStore();
  const drafts = useDraftsStore();
  addEventListener('vite:preloadError', (event) => {
    event.preventDefault();
    // It holds, sealed, what could not be saved. In another space nothing is to tell of that: there it is as ever.
    if (vault.status === 'locked' && vault.aside.length > 0) return;
    const isFree = !drafts.isWriting && !drafts.isWaiting && (vault.saveState === 'idle' || vault.saveState === 'saved');
    // A page that has just been loaded and misses something again would load itself for ever.
    if (navigator.onLine && isFree && performance.now() > 10_000) location.reload();
    else missing.value = true;
  });
}
