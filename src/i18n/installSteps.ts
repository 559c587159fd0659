/**
 * Message keys for the steps to the home screen, by what the browser is. 'prompt' and 'installed' need none. They follow the
 * makers' published help and were not tried on a device of each: docs/decisions.md.
 */
export const installSteps = {
  ios: ['welcomeSteps.iosShare', 'welcomeSteps.iosAdd', 'welcomeSteps.iosConfirm', 'welcomeSteps.iosOpen'],
  'mac-safari': ['welcomeSteps.macFile', 'welcomeSteps.macOpen'],
  'android-firefox': ['welcomeSteps.androidMenu', 'welcomeSteps.androidFirefoxAdd', 'welcomeSteps.androidOpen'],
  samsung: ['welcomeSteps.samsungMenu', 'welcomeSteps.samsungAdd', 'welcomeSteps.androidOpen'],
  android: ['welcomeSteps.androidMenu', 'welcomeSteps.androidAdd', 'welcomeSteps.androidOpen'],
  chromium: ['welcomeSteps.desktopBar', 'welcomeSteps.desktopMenu'],
  firefox: ['welcomeSteps.desktopFirefox', 'welcomeSteps.otherBookmark', 'welcomeSteps.otherBrowser'],
  other: ['welcomeSteps.otherLook', 'welcomeSteps.otherBookmark'],
} as const;
