import QuizScreen from './QuizScreen.vue';
import SmallTriesScreen from './SmallTriesScreen.vue';

/** The screens of this feature: one file holds them all. */
export const screens = { QuizScreen, SmallTriesScreen };
