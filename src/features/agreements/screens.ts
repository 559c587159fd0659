import AgreementFormScreen from './AgreementFormScreen.vue';
import AgreementReceivedScreen from './AgreementReceivedScreen.vue';
import AgreementScreen from './AgreementScreen.vue';
import AgreementsScreen from './AgreementsScreen.vue';

/** The screens of this feature: one file holds them all. */
export const screens = { AgreementFormScreen, AgreementReceivedScreen, AgreementScreen, AgreementsScreen };
