import CardScreen from './CardScreen.vue';
import CardVersionsScreen from './CardVersionsScreen.vue';

/** The screens of this feature: one file holds them all. */
export const screens = { CardScreen, CardVersionsScreen };
