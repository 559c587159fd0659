import PrepareScreen from './PrepareScreen.vue';

/** The screens of this feature: one file holds them all. */
export const screens = { PrepareScreen };
