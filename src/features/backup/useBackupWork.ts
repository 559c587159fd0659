import { computed, nextTick, shallowRef } from 'vue';
import type { ForeignFaultCode } from '@/domain/exchange/foreignFault';
import { backupFaultLabels } from '@/i18n/backupLabels';
import { useProblemSentences } from '@/i18n/problemWords';
import { useWords } from '@/i18n/words';
import { focusedNow, keepFocus } from '@/platform/focus';
import type { BackupOutcome } from '@/stores/backup';

/** Once what stands on the page is painted: a key is made on the page's own thread, and nothing is painted meanwhile. */
async function untilPainted(): Promise<void> {
  await nextTick();
  await new Promise<void>((resolve) => {
    setTimeout(resolve, 50);
  });
}

/** A step of a backup under way: whether it works, and in words what stood in its way. `own`: other words for a fault. */
export function useBackupWork(own: Partial<Record<ForeignFaultCode, string>> = {}) {
  const { t } = useWords();
  const sentences = useProblemSentences();
  const isWorking = shallowRef(false);
  const stood = shallowRef<Exclude<BackupOutcome, { readonly done: true }>>();
  const error = computed(() => {
    if (!stood.value) return undefined;
    if ('problem' in stood.value) return sentences(stood.value.problem);
    return own[stood.value.fault] ?? t(backupFaultLabels[stood.value.fault]);
  });

  /**
   * Does it, unless something is under way. Answers with what came of it; undefined where it failed, and says why. What was
   * pressed is hidden meanwhile, and has the focus again after a failure.
   */
  async function run<T>(work: () => Promise<BackupOutcome<T>>): Promise<T | undefined> {
    if (isWorking.value) return undefined;
    const pressed = focusedNow();
    isWorking.value = true;
    stood.value = undefined;
    try {
      await untilPainted();
      const outcome = await work();
      if ('done' in outcome) return outcome.done;
      stood.value = outcome;
      return undefined;
    } finally {
      isWorking.value = false;
      if (stood.value) void nextTick(() => { keepFocus(pressed); });
    }
  }

  return { isWorking, error, run };
}
