import { defineStore } from 'pinia';
import { computed } from 'vue';
import { noWays } from '@/domain/waysIn';
import { waysKind } from '@/vault/locks';
import { useVaultStore } from './vault';

/** Which ways in the open space has. Apart from what changes them, which no first screen needs. */
export const useWaysInStore = defineStore('ways-in', () => {
  const vault = useVaultStore();
  const records = vault.recordsOf(waysKind);
  const ways = computed(() => records.value[0]?.value ?? noWays);
  const isSet = computed(() => ways.value.passphrase);

  return { ways, isSet };
});
