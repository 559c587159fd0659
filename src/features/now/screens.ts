import NowScreen from './NowScreen.vue';

/** The screens of this feature: one file holds them all. */
export const screens = { NowScreen };
