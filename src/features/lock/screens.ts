import LockChangeScreen from './LockChangeScreen.vue';
import LockSetUpScreen from './LockSetUpScreen.vue';
import LockSettingsScreen from './LockSettingsScreen.vue';

/** The screens of this feature: one file holds them all. */
export const screens = { LockChangeScreen, LockSetUpScreen, LockSettingsScreen };
