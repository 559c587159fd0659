import RepairScreen from './RepairScreen.vue';

/** The screens of this feature: one file holds them all. */
export const screens = { RepairScreen };
