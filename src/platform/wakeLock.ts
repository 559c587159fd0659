import { readonly, shallowRef, type ShallowRef } from 'vue';

/** Keeps the screen from going dark. `isAwake` is false where the system doesn't do that, or refuses it now. */
export interface WakeLock {
  readonly isAwake: Readonly<ShallowRef<boolean>>;
  readonly release: () => void;
}

/** Asks for the screen to stay on, and again each time the page comes back into sight: the system takes it then. */
export function stayAwake(): WakeLock {
  const { wakeLock } = navigator as { readonly wakeLock?: WakeLockProvider };
  const isAwake = shallowRef(wakeLock !== undefined);
  let held: WakeLockHeld | undefined;
  let isOver = false;

  async function ask(): Promise<void> {
    if (!wakeLock || isOver || document.visibilityState === 'hidden') return;
    try {
      const given = await wakeLock.request('screen');
      if (isOver) await given.release();
      else held = given;
      isAwake.value = true;
    } catch {
      // A weak battery, or a system that forbids it.
      isAwake.value = false;
    }
  }

  const again = (): void => void ask();
  document.addEventListener('visibilitychange', again);
  void ask();

  function release(): void {
    isOver = true;
    document.removeEventListener('visibilitychange', again);
    void held?.release().catch(() => undefined);
  }

  return { isAwake: readonly(isAwake), release };
}

interface WakeLockHeld {
  readonly release: () => Promise<void>;
}

interface WakeLockProvider {
  readonly request: (what: 'screen') => Promise<WakeLockHeld>;
}
