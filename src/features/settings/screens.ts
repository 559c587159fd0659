import KeysScreen from './KeysScreen.vue';
import SettingsScreen from './SettingsScreen.vue';
import VerifyScreen from './VerifyScreen.vue';
import WhatIsNewScreen from './WhatIsNewScreen.vue';

/** The screens of this feature: one file holds them all. */
export const screens = { KeysScreen, SettingsScreen, VerifyScreen, WhatIsNewScreen };
