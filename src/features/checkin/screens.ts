import CheckInScreen from './CheckInScreen.vue';

/** The screens of this feature: one file holds them all. */
export const screens = { CheckInScreen };
