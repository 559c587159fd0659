import DropPlanScreen from './DropPlanScreen.vue';
import FollowUpScreen from './FollowUpScreen.vue';
import FollowUpsScreen from './FollowUpsScreen.vue';

/** The screens of this feature: one file holds them all. */
export const screens = { DropPlanScreen, FollowUpScreen, FollowUpsScreen };
