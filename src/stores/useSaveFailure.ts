import { ref, watch, type Ref } from 'vue';

/**
 * Whether the last save of a form failed; to be set by whoever saves. Tried again from the notice the record may be kept
 * after all: then `finish` ends the form, unless more was written meanwhile. `kept`: the record as it is kept.
 */
export function useSaveFailure(form: object, kept: () => unknown, finish: () => Promise<void>): Ref<boolean> {
  const failed = ref(false);
  watch(form, () => {
    failed.value = false;
  });
  watch(kept, (now) => {
    if (now !== undefined && failed.value) void finish();
  });
  return failed;
}
