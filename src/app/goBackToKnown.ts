import type { Router } from 'vue-router';
import { namesUnknown } from '@/features/lock/leaveUnknown';
import { knows } from '@/stores/locking';
import { useVaultStore } from '@/stores/vault';
import { useWaysInStore } from '@/stores/waysIn';

/**
 * Where a lock is set, Back and Forward lead to Home from now on, and not to a screen of something which the space that is open
 * doesn't know: as when it opens (`leaveUnknown`), such a screen would tell of another space.
 */
export function goBackToKnown(router: Router): void {
  const vault = useVaultStore();
  const waysIn = useWaysInStore();
  let isInHistory = false;
  // Told in one breath with the router, before its guards run: an event of the window's own comes after them in some browsers.
  // An address that was typed is no step from the one before.
  router.options.history.listen((_to, _from, { delta }) => { isInHistory = delta !== 0; });
  router.beforeEach(async ({ fullPath }) => {
    const opened = isInHistory && waysIn.isSet ? vault.opened() : undefined;
    const isLeft = opened && (await namesUnknown(fullPath, (id) => knows(opened, id)));
    return isLeft ? { path: '/', replace: true } : true;
  });
  router.afterEach(() => { isInHistory = false; });
}
