import { defineStore } from 'pinia';
import { computed } from 'vue';
import { draftKind } from '@/vault/drafts';
import { useVaultStore } from './vault';

/** Forms that were begun and neither kept nor thrown away. They are sealed like everything else. */
export const useDraftsStore = defineStore('drafts', () => {
  const vault = useVaultStore();
  const drafts = vault.recordsOf(draftKind);
  const hasOpen = computed(() => drafts.value.length > 0);

  /** The form as it was left; undefined where there is no draft of that name. */
  function find(name: string): unknown {
    return drafts.value.find(({ id }) => id === name)?.value;
  }

  function keep(name: string, value: unknown): Promise<boolean> {
    return vault.keep([{ kind: draftKind, id: name, value }]);
  }

  async function discard(name: string): Promise<boolean> {
    return find(name) === undefined || vault.keep([{ kind: draftKind, id: name, value: undefined }]);
  }

  return { hasOpen, find, keep, discard };
});
