import { useBoundariesStore } from '@/stores/boundaries';
import { useCardStore } from '@/stores/card';
import { useCatalogueStore } from '@/stores/catalogue';
import { useDraftsStore } from '@/stores/drafts';
import { useMenuStore } from '@/stores/menu';
import { useQuizStore } from '@/stores/quiz';
import { useRatingsStore } from '@/stores/ratings';
import { useSettingsStore } from '@/stores/settings';
import { useSignalsStore } from '@/stores/signals';

/** Makes every store that reads records, so that all of them are filled when the vault opens. */
export function makeStores(): void {
  for (const use of [
    useSettingsStore,
    useQuizStore,
    useCardStore,
    useBoundariesStore,
    useSignalsStore,
    useRatingsStore,
    useCatalogueStore,
    useMenuStore,
    useDraftsStore,
  ]) {
    use();
  }
}
