import OwnPracticeScreen from './OwnPracticeScreen.vue';
import PracticeScreen from './PracticeScreen.vue';

/** The screens of this feature: one file holds them all. */
export const screens = { OwnPracticeScreen, PracticeScreen };
