import PartnerCardScreen from './PartnerCardScreen.vue';
import PartnerFormScreen from './PartnerFormScreen.vue';
import PartnerScreen from './PartnerScreen.vue';
import PartnersScreen from './PartnersScreen.vue';

/** The screens of this feature: one file holds them all. */
export const screens = { PartnerCardScreen, PartnerFormScreen, PartnerScreen, PartnersScreen };
