/** How long it vibrates, in ms: to be felt in the hand and not heard on the table. */
const touch = 25;

/** Whether the browser can ask the device to vibrate. No browser on an iPhone can. */
export function canVibrate(): boolean {
  return 'vibrate' in navigator;
}

/** One short vibration, where there is one and the page is in sight. */
export function vibrate(): void {
  if (canVibrate() && !document.hidden) navigator.vibrate(touch);
}
