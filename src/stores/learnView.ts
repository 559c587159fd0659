import { defineStore } from 'pinia';
import { shallowRef, watch } from 'vue';
import { useVaultStore } from './vault';

/** What is searched under Learn: kept in memory only, so that one comes back to the same list, and never in the address. */
export const useLearnViewStore = defineStore('learn-view', () => {
  const words = shallowRef('');
  const vault = useVaultStore();
  watch(
    () => vault.status,
    (status) => {
      if (status !== 'open') words.value = '';
    },
  );
  return { words };
});
