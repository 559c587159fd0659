import BackupScreen from './BackupScreen.vue';
import RestoreScreen from './RestoreScreen.vue';

/** The screens of this feature: one file holds them all. */
export const screens = { BackupScreen, RestoreScreen };
