import HelpPageScreen from './HelpPageScreen.vue';
import HelpScreen from './HelpScreen.vue';

/** The screens of this feature: one file holds them all. */
export const screens = { HelpPageScreen, HelpScreen };
