import type { installSteps } from '@/i18n/installSteps';

type Step = (typeof installSteps)[keyof typeof installSteps][number];

/** What is drawn beside each step to the home screen: what one looks for. */
export const stepDrawings = {
  'welcomeSteps.iosShare': 'share',
  'welcomeSteps.iosAdd': 'add',
  'welcomeSteps.iosConfirm': 'tick',
  'welcomeSteps.iosOpen': 'phone',
  'welcomeSteps.macFile': 'window',
  'welcomeSteps.macOpen': 'dock',
  'welcomeSteps.androidMenu': 'dots',
  'welcomeSteps.androidAdd': 'add',
  'welcomeSteps.androidFirefoxAdd': 'add',
  'welcomeSteps.androidOpen': 'phone',
  'welcomeSteps.samsungMenu': 'lines',
  'welcomeSteps.samsungAdd': 'add',
  'welcomeSteps.desktopBar': 'bar',
  'welcomeSteps.desktopMenu': 'dots',
  'welcomeSteps.desktopFirefox': 'bar',
  'welcomeSteps.otherLook': 'dots',
  'welcomeSteps.otherBookmark': 'bookmark',
  'welcomeSteps.otherBrowser': 'window',
} as const satisfies Record<Step, string>;
