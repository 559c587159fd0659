import type { Router } from 'vue-router';
import { recallGuise } from '@/platform/guise';
import { pickUpHandedOver } from '@/platform/handedOver';
import { clearLeftDemo } from './demoTabs';
import { keepFollowUpBadge } from './followUpBadge';
import { focusWhatIsPressed } from './focusWhatIsPressed';
import { forgetCardsOnOpen } from './forgetCards';
import { goBackAsUsual } from './goingBack';
import { goBackToKnown } from './goBackToKnown';
import { ignoreSecondTap } from './ignoreSecondTap';
import { keepFocusInSight } from './keepFocusInSight';
import { listenForKeys } from './listenForKeys';
import { fadeBetweenScreens } from './screenChange';
import { watchForNews } from './watchForNews';
import { watchStorage } from './watchStorage';

/** What goes on beside the screens once the vault was opened, or could not be. */
export function beginAfterOpening(router: Router): void {
  pickUpHandedOver();
  listenForKeys(router);
  ignoreSecondTap();
  focusWhatIsPressed();
  keepFocusInSight();
  goBackAsUsual(router);
  goBackToKnown(router);
  fadeBetweenScreens(router);
  keepFollowUpBadge();
  forgetCardsOnOpen();
  watchStorage();
  watchForNews();
  // Where the page came without the worker.
  void recallGuise();
  // What can't be removed now is tried again the next time.
  void clearLeftDemo().catch(() => undefined);
}
