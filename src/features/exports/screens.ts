import ExportScreen from './ExportScreen.vue';

/** The screens of this feature: one file holds them all. */
export const screens = { ExportScreen };
