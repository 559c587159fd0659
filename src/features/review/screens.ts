import ReviewScreen from './ReviewScreen.vue';

/** The screens of this feature: one file holds them all. */
export const screens = { ReviewScreen };
