import { ref, watch, type Ref } from 'vue';
import { useVaultStore } from './vault';

/**
 * Whether the last save of a form failed; to be set by whoever saves. Tried again from the notice the record may be kept
 * after all: then `finish` ends the form, unless more was written meanwhile. `kept`: the record as it is kept; while something
 * is still unsaved, what changes there is another window's.
 */
export function useSaveFailure(form: object, kept: () => unknown, finish: () => Promise<void>): Ref<boolean> {
  const vault = useVaultStore();
  const failed = ref(false);
  watch(form, () => {
    failed.value = false;
  });
  watch(kept, (now) => {
    if (now !== undefined && failed.value && vault.saveState !== 'failed') void finish();
  });
  return failed;
}
