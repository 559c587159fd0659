import MenuScreen from './MenuScreen.vue';
import TrayScreen from './TrayScreen.vue';

/** The screens of this feature: one file holds them all. */
export const screens = { MenuScreen, TrayScreen };
