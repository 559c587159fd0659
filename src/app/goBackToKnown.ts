import type { Router } from 'vue-router';
import { namesUnknown } from '@/features/lock/leaveUnknown';
import { knows } from '@/stores/locking';
import { useVaultStore } from '@/stores/vault';
import { useWaysInStore } from '@/stores/waysIn';

/**
 * Where a lock is set, Back and Forward lead to Home from now on, and not to a screen of a record which the space that is open
 * doesn't know: as when it opens (`leaveUnknown`), a screen that says so would tell of another space.
 */
export function goBackToKnown(router: Router): void {
  const vault = useVaultStore();
  const waysIn = useWaysInStore();
  let isInHistory = false;
  // Before the router hears of it. An address that was typed has no state.
  addEventListener('popstate', ({ state }) => { isInHistory = state !== null; }, true);
  router.beforeEach(async ({ fullPath }) => {
    const opened = isInHistory && waysIn.isSet ? vault.opened() : undefined;
    isInHistory = false;
    const isLeft = opened && (await namesUnknown(fullPath, (id) => knows(opened, id)));
    return isLeft ? { path: '/', replace: true } : true;
  });
}
