/** The Badging API, where there is one. */
type Badging = Partial<Pick<Navigator, 'setAppBadge' | 'clearAppBadge'>>;

/** Whether the app's icon can carry a mark here. It shows where the app is installed, and the system may still hide it. */
export function hasBadge(): boolean {
  return 'setAppBadge' in navigator;
}

/** Puts the mark on the app's icon, without a number, or takes it away. */
export async function showBadge(on: boolean): Promise<void> {
  const badging: Badging = navigator;
  // A system that refuses has no mark, and nothing depends on it.
  await (on ? badging.setAppBadge?.() : badging.clearAppBadge?.())?.catch(() => undefined);
}
