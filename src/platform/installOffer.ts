import { smallStorage } from './keptBefore';

/** Where it stands in localStorage. It says that the offer to install was put away, and nothing else. */
const awayMark = 'lowlamp-no-offer';

/** Whether somebody has put the offer to install away on this device. */
export function isInstallOfferAway(): boolean {
  return smallStorage()?.getItem(awayMark) != null;
}

/** Forgets that it was, before everything is removed. */
export function forgetInstallOffer(): void {
  smallStorage()?.removeItem(awayMark);
}

/** Puts it away for good. */
export function putInstallOfferAway(): void {
  try {
    smallStorage()?.setItem(awayMark, '1');
  } catch {
    // No room even for this: it is away until the next visit.
  }
}
