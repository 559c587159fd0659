/**
 * Message keys for the steps to the home screen, by what the browser is. 'prompt' and 'installed' need none. Those for
 * iOS and Safari follow the makers' published help and were not tried on a device here.
 */
export const installSteps = {
  ios: ['welcome.iosShare', 'welcome.iosAdd', 'welcome.iosOpen'],
  'mac-safari': ['welcome.macFile', 'welcome.macOpen'],
  'android-firefox': ['welcome.androidMenu', 'welcome.androidFirefoxAdd', 'welcome.androidOpen'],
  android: ['welcome.androidMenu', 'welcome.androidAdd', 'welcome.androidOpen'],
  other: ['welcome.otherLook', 'welcome.otherBookmark'],
} as const;
