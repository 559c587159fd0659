import { nextTick, shallowRef, watch, type App } from 'vue';
import { isDemo } from '@/platform/demoMode';
import { focusHeading, keepFocus } from '@/platform/focus';
import { watchInstallPrompt } from '@/platform/installPrompt';
import { useSettingsStore } from '@/stores/settings';
import { useVaultStore } from '@/stores/vault';
import type { BuiltApp } from './buildApp';
import { leaveOnShifts } from './quickExit';
import { catchEverything } from './unexpected';
import { reloadForMissingParts } from './missingParts';

/** What a page shows before any script has run; 'other' where another screen was asked for by its address. */
export type FirstScreen = 'welcome' | 'home' | 'lock' | 'other';

/** How long what stands there already is left for a press of the mouse to end, in frames: one that ends elsewhere may not be told. */
const longestPress = 120;

/** Resolves after the frame under way has been painted; in a tab that nobody sees, once somebody does. */
function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/**
 * Brings the app to life: the first screen at once, over the markup that stands there already; the vault and the
 * worker after it is painted. `firstScreen`: what the page shows already.
 */
export async function startUp({ app, router, loadRest, language }: BuiltApp, firstScreen: FirstScreen): Promise<void> {
  catchEverything(app);
  leaveOnShifts();
  reloadForMissingParts();
  watchInstallPrompt();
  if (import.meta.env.DEV && language === 'right-to-left') document.documentElement.dir = 'rtl';
  // What comes after the first screen is on its way while that comes to life.
  const autoLock = import('./autoLock');
  for (const part of [autoLock, import('@/vault/openVault'), loadRest()]) part.catch(() => undefined);

  const settings = useSettingsStore();
  // The links out of the welcome say that it was seen, also those that were tapped before there was a script. It is kept
  // once the vault is open.
  const leftWelcome = shallowRef(false);
  router.beforeEach(({ path, query }) => {
    if (!('welcomed' in query)) return true;
    leftWelcome.value = true;
    void settings.change({ welcomed: true });
    return { path, replace: true };
  });
  // A tap on a link that stood there already, while another screen's words were on their way: the router doesn't hear it.
  let tapped = '';
  const noteTap = ({ newURL }: HashChangeEvent): void => {
    // Not the address of now: the router may have written its own over it meanwhile.
    tapped = new URL(newURL).hash.slice(1);
  };
  addEventListener('hashchange', noteTap);
  app.use(router);
  await router.isReady();
  if (tapped !== '') await router.replace(tapped);
  if (firstScreen === 'lock') {
    // The lock's own part first, so that what stands there already isn't replaced by nothing for a moment.
    await Promise.all([import('./LockScreen.vue'), loadRest()]);
    useVaultStore().expectLock();
  }
  // A press of the mouse is a click only if what it began on still stands there when it ends.
  for (let frame = 0; frame < longestPress && document.querySelector('a:active'); frame += 1) await afterPaint();
  mountOver(app);
  router.afterEach(async (to, from) => {
    if (to.fullPath === from.fullPath || (await focusNewHeading())) return;
    // A screen that waits for the vault has its heading only then, if one hasn't gone on meanwhile.
    await useVaultStore().whenOpen;
    if (router.currentRoute.value.fullPath === to.fullPath) await focusNewHeading();
  });

  await afterPaint();
  removeEventListener('hashchange', noteTap);
  // One that came while the router took the address over.
  if (tapped !== '' && router.currentRoute.value.fullPath !== tapped) await router.replace(tapped);
  watch(
    () => settings.settings,
    ({ look, textSize }) => {
      const { dataset } = document.documentElement;
      if (look === 'system') delete dataset['look'];
      else dataset['look'] = look;
      dataset['textSize'] = textSize;
    },
  );
  const vault = useVaultStore();
  // Whatever becomes of the vault: a fault may be mended by the version that waits. What is loaded isn't taken apart here:
  // the build would make it a function of its own in the first script.
  void import('./updates').then((updates) => {
    updates.offerUpdates();
  });
  // Apart from the first script, and before anything opens: what can't be locked isn't opened.
  const opening = autoLock.then(({ lockWhenAway }) => {
    lockWhenAway();
    return vault.open();
  });
  // Made-up notes are there before any screen shows them.
  const filling = isDemo() ? opening.then(async () => (await import('./demoNotes')).fillDemo()) : opening;
  const ready = [filling, loadRest()];
  await Promise.allSettled(ready);
  void import('./afterOpening').then((afterwards) => {
    afterwards.beginAfterOpening(router);
  });
  if (vault.status === 'open') {
    const path = router.currentRoute.value.path;
    const isWelcomed = leftWelcome.value || settings.settings.welcomed;
    if (!isWelcomed && path === '/') await router.replace('/welcome');
    if (isWelcomed && path === '/welcome' && firstScreen === 'welcome') await router.replace('/');
  }
  // What went wrong is told once all else goes on.
  await Promise.all(ready);
}

/**
 * Puts the app where the markup of the page stands. What had the focus goes with that: what now stands in its place takes it
 * where it is the same, else the heading of another screen.
 */
function mountOver(app: App): void {
  // Always those that stand there now.
  const parts = document.getElementById('app')?.getElementsByTagName('*') as HTMLCollectionOf<HTMLElement>;
  const focused = document.activeElement as HTMLElement;
  const at = [...parts].indexOf(focused);
  app.mount('#app');
  if (at >= 0) keepFocus(parts[at]?.textContent === focused.textContent ? parts[at] : undefined);
}

async function focusNewHeading(): Promise<boolean> {
  await nextTick();
  return focusHeading();
}
