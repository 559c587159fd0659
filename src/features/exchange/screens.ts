import ExchangeReceivedScreen from './ExchangeReceivedScreen.vue';
import ExchangeScanScreen from './ExchangeScanScreen.vue';
import ExchangeScreen from './ExchangeScreen.vue';
import ExchangeShowScreen from './ExchangeShowScreen.vue';
import PaperScreen from './PaperScreen.vue';

/** The screens of this feature: one file holds them all. */
export const screens = { ExchangeReceivedScreen, ExchangeScanScreen, ExchangeScreen, ExchangeShowScreen, PaperScreen };
