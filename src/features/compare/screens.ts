import CompareScreen from './CompareScreen.vue';

/** The screens of this feature: one file holds them all. */
export const screens = { CompareScreen };
