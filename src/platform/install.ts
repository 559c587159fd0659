import { readonly, shallowRef } from 'vue';

/** Chromium's own event; not in the DOM library. */
interface InstallPromptEvent extends Event {
  prompt: () => Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

/** How the app can be put on the home screen here. */
export type InstallWay =
  | 'installed'
  | 'prompt'
  | 'ios'
  | 'mac-safari'
  | 'android-firefox'
  | 'samsung'
  | 'android'
  | 'firefox'
  | 'chromium'
  | 'other';

const waiting = shallowRef<InstallPromptEvent>();
const done = shallowRef(false);

/** Whether the browser has its own prompt ready. */
export const installPrompt = readonly(waiting);

/** Listens for the browser's own install prompt, which may come before any screen asks for it. */
export function watchInstallPrompt(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    waiting.value = event as InstallPromptEvent;
  });
  addEventListener('appinstalled', () => {
    done.value = true;
    waiting.value = undefined;
  });
}

/** Lets the prompt go that the browser had ready. It brings another one where it still offers to install. */
export function forgetInstallPrompt(): void {
  waiting.value = undefined;
}

/** Tells how to install, by what this browser says of itself. A guess where there is no prompt. */
export function installWay(): InstallWay {
  if (done.value || matchMedia('(display-mode: standalone)').matches) return 'installed';
  if (waiting.value) return 'prompt';
  const agent = navigator.userAgent;
  const touchMac = agent.includes('Macintosh') && navigator.maxTouchPoints > 1;
  if (/iPhone|iPad|iPod/.test(agent) || touchMac) return 'ios';
  if (agent.includes('Firefox')) return agent.includes('Android') ? 'android-firefox' : 'firefox';
  if (agent.includes('SamsungBrowser')) return 'samsung';
  if (agent.includes('Android')) return 'android';
  if (agent.includes('Chrome')) return 'chromium';
  return agent.includes('Macintosh') ? 'mac-safari' : 'other';
}

/**
 * Whether an app that is installed by this browser can't see what was typed in it: Safari, and all that are made of it,
 * keep the two apart. There installing comes before anything is written.
 */
export function isInstalledApart(): boolean {
  const way = installWay();
  return way === 'ios' || way === 'mac-safari';
}

/** Shows the browser's own prompt. True where the person accepted it. */
export async function promptInstall(): Promise<boolean> {
  const event = waiting.value;
  if (!event) return false;
  waiting.value = undefined;
  const { outcome } = await event.prompt();
  return outcome === 'accepted';
}
