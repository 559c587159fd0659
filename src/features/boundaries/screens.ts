import BoundariesScreen from './BoundariesScreen.vue';
import BoundaryFormScreen from './BoundaryFormScreen.vue';

/** The screens of this feature: one file holds them all. */
export const screens = { BoundariesScreen, BoundaryFormScreen };
