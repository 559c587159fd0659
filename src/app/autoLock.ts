import { watch } from 'vue';
import { hasRunOut, type Settings } from '@/domain/settings';
import { isLocking, lockVault } from '@/stores/locking';
import { useSettingsStore } from '@/stores/settings';
import { useStillTimeStore } from '@/stores/stillTime';
import { useVaultStore } from '@/stores/vault';
import { useWaysInStore } from '@/stores/waysIn';
import { isDemo } from '@/platform/demoMode';
import { beginWithLock } from '@/platform/firstPage';
import { asked } from './asked';
import { cover, coverWhenAway, uncover } from './cover';

/** How often the times are looked at, in ms; hidden pages are given a look a minute at the least. */
const look = 2_000;
const signsOfLife = ['pointerdown', 'keydown', 'wheel', 'touchmove', 'input'] as const;

/** Locks now: keeps what was typed, drops the keys and shows the page anew. `others`: in every tab. */
export async function lockNow(others = true): Promise<void> {
  const vault = useVaultStore();
  if (vault.status !== 'open') return;
  const isHeld = (): boolean => vault.status === 'locked';
  // Nothing more is seen or typed while what was typed is being kept.
  cover();
  // Where the page stays, what lies over the screen would stay as well, with what was searched for in it.
  asked.value = undefined;
  try {
    await lockVault({ others });
  } finally {
    // The keys are gone by now, whatever came in between. Where something is still held for them, the page stays.
    if (isHeld()) uncover();
    else location.reload();
  }
}

/**
 * Locks by itself where a lock is set: after a while without a touch or key, and after a while out of sight. Times are
 * taken from the device's clock, since timers rest while the device sleeps.
 */
export function lockWhenAway(): void {
  const vault = useVaultStore();
  const waysIn = useWaysInStore();
  const settings = useSettingsStore();
  const stillTime = useStillTimeStore();
  let touched = Date.now();
  let hidden: number | undefined;

  const isDue = ({ lockIdle, lockHidden }: Settings): boolean => {
    const now = Date.now();
    if (hidden !== undefined && hasRunOut(hidden, now, lockHidden)) return true;
    return lockIdle > 0 && hasRunOut(stillTime.countsFrom(touched, now), now, lockIdle);
  };

  /** True where nothing is to be locked. */
  function check(): boolean {
    if (isLocking()) return false;
    if (vault.status !== 'open' || !waysIn.isSet || !isDue(settings.settings)) return true;
    void lockNow();
    return false;
  }

  for (const sign of signsOfLife) {
    addEventListener(
      sign,
      () => {
        if (check()) touched = Date.now();
      },
      { capture: true, passive: true },
    );
  }
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') {
      hidden = Date.now();
      check();
    }
  });
  coverWhenAway(() => {
    const isOpen = check();
    if (isOpen && document.visibilityState === 'visible') hidden = undefined;
    return isOpen;
  });
  setInterval(check, look);
  vault.onLocked(() => void lockNow(false));
  // What another window removed is not shown here any more.
  watch(
    () => vault.status,
    (status) => {
      if (status === 'removed') location.reload();
    },
  );
  watch(
    () => (vault.status === 'open' || vault.status === 'locked' ? vault.status === 'locked' || waysIn.isSet : undefined),
    (isLocked) => {
      if (isLocked !== undefined && !isDemo()) void beginWithLock(isLocked);
    },
    { immediate: true },
  );
}
