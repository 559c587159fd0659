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

/** Tells how to install, by what this browser says of itself. A guess where there is no prompt, which may come later. */
export function installWay(): InstallWay {
  if (installPrompt.value) return 'prompt';
  if (isInstalled()) return 'installed';
  const apples = applesWay();
  if (apples) return apples;
  const agent = navigator.userAgent;
  if (agent.includes('Firefox')) return agent.includes('Android') ? 'android-firefox' : 'firefox';
  if (agent.includes('SamsungBrowser')) return 'samsung';
  if (agent.includes('Android')) return 'android';
  return agent.includes('Chrome') ? 'chromium' : 'other';
}

/** Shows the browser's own prompt, once. One that it won't show any more counts as dismissed. */
export async function promptInstall(): Promise<void> {
  const event = installPrompt.value;
  installPrompt.value = undefined;
  await event?.prompt().catch(() => undefined);
}
