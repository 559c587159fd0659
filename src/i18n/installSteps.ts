/**
 * Message keys for the steps to the home screen, by what the browser is. 'prompt' and 'installed' need none. Those for
 * iOS and Safari follow the makers' published help and were not tried on a device here.
 */
export const installSteps = {
  ios: ['welcomeSteps.iosShare', 'welcomeSteps.iosAdd', 'welcomeSteps.iosOpen'],
  'mac-safari': ['welcomeSteps.macFile', 'welcomeSteps.macOpen'],
  'android-firefox': ['welcomeSteps.androidMenu', 'welcomeSteps.androidFirefoxAdd', 'welcomeSteps.androidOpen'],
  android: ['welcomeSteps.androidMenu', 'welcomeSteps.androidAdd', 'welcomeSteps.androidOpen'],
  other: ['welcomeSteps.otherLook', 'welcomeSteps.otherBookmark'],
} as const;
