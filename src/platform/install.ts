import { applesWay, installPrompt, isInstalled } from './installPrompt';

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

/** Lets the prompt go that the browser had ready. It brings another one where it still offers to install. */
export function forgetInstallPrompt(): void {
  installPrompt.value = undefined;
}

/** Tells how to install, by what this browser says of itself. A guess where there is no prompt. */
export function installWay(): InstallWay {
  if (isInstalled()) return 'installed';
  if (installPrompt.value) return 'prompt';
  const apples = applesWay();
  if (apples) return apples;
  const agent = navigator.userAgent;
  if (agent.includes('Firefox')) return agent.includes('Android') ? 'android-firefox' : 'firefox';
  if (agent.includes('SamsungBrowser')) return 'samsung';
  if (agent.includes('Android')) return 'android';
  return agent.includes('Chrome') ? 'chromium' : 'other';
}

/** Shows the browser's own prompt. True where the person accepted it. */
export async function promptInstall(): Promise<boolean> {
  const event = installPrompt.value;
  if (!event) return false;
  installPrompt.value = undefined;
  const { outcome } = await event.prompt();
  return outcome === 'accepted';
}
