import { defineStore } from 'pinia';
import { readonly, shallowRef } from 'vue';
import { guessHelpPlace } from '@/domain/help/helpPlace';
import type { HelpPlace } from '@/domain/help/helpline';
import { deviceLanguage } from '@/platform/deviceLanguage';

/**
 * The country whose numbers are shown: guessed from the device's language, then as it was chosen. In memory only, since
 * help opens before the vault does, and gone with the page.
 */
export const useHelpPlaceStore = defineStore('help-place', () => {
  const place = shallowRef<HelpPlace>(guessHelpPlace(deviceLanguage()));
  const isGuess = shallowRef(true);

  function choose(chosen: HelpPlace): void {
    place.value = chosen;
    isGuess.value = false;
  }

  return { place: readonly(place), isGuess: readonly(isGuess), choose };
});
