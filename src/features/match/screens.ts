import OurMenuScreen from './OurMenuScreen.vue';
import RequestScreen from './RequestScreen.vue';
import TalkScreen from './TalkScreen.vue';
import TogetherScreen from './TogetherScreen.vue';

/** The screens of this feature: one file holds them all. */
export const screens = { OurMenuScreen, RequestScreen, TalkScreen, TogetherScreen };
