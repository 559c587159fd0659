import LearnPageScreen from './LearnPageScreen.vue';
import LearnScreen from './LearnScreen.vue';

/** The screens of this feature: one file holds them all. */
export const screens = { LearnPageScreen, LearnScreen };
