import InsightsScreen from './InsightsScreen.vue';

/** The screens of this feature: one file holds them all. */
export const screens = { InsightsScreen };
