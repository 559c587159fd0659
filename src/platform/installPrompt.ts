import { shallowRef } from 'vue';

/** Chromium's own event; not in the DOM library. */
interface InstallPromptEvent extends Event {
  prompt: () => Promise<unknown>;
}

/** The browser's own prompt, where it has one ready. */
export const installPrompt = shallowRef<InstallPromptEvent>();
const done = shallowRef(false);

/** Listens for the browser's own install prompt, which may come before any screen asks for it. */
export function watchInstallPrompt(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    installPrompt.value = event as InstallPromptEvent;
  });
  addEventListener('appinstalled', () => {
    done.value = true;
    installPrompt.value = undefined;
  });
}

/** Whether the app is installed, and this is it, or the browser has just said so. */
export function isInstalled(): boolean {
  return done.value || matchMedia('(display-mode: standalone)').matches;
}

/** Which of Apple's ways to install there is, by what the browser says of itself. An iPad says that it is a Mac. */
export function applesWay(): 'ios' | 'mac-safari' | undefined {
  const { userAgent, maxTouchPoints } = navigator;
  const isMac = userAgent.includes('Macintosh');
  if (/iPhone|iPad|iPod/.test(userAgent) || (isMac && maxTouchPoints > 1)) return 'ios';
  return isMac && !/Firefox|Chrome/.test(userAgent) ? 'mac-safari' : undefined;
}

/**
 * Whether an app that is installed by this browser can't see what was typed in it: Safari, and all that are made of it,
 * keep the two apart. There installing comes before anything is written.
 */
export function isInstalledApart(): boolean {
  return !isInstalled() && applesWay() !== undefined;
}
