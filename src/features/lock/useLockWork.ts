import { computed, nextTick, ref } from 'vue';
import type { ProblemCode } from '@/domain/problem';
import { useProblemSentences } from '@/i18n/problemWords';
import { focusedNow, keepFocus } from '@/platform/focus';
import type { Outcome } from '@/stores/lock';

/** A change of the lock under way: whether it works, and in words what stood in its way. */
export function useLockWork() {
  const sentences = useProblemSentences();
  const isWorking = ref(false);
  const problem = ref<ProblemCode>();
  const error = computed(() => problem.value && sentences(problem.value));

  /**
   * Does it, unless something is under way. Answers with what came of it; undefined where it failed, and says why. What was
   * pressed may be hidden meanwhile, and has the focus again after a failure.
   */
  async function run<T>(work: () => Promise<Outcome<T>>): Promise<T | undefined> {
    if (isWorking.value) return undefined;
    const pressed = focusedNow();
    isWorking.value = true;
    problem.value = undefined;
    try {
      const outcome = await work();
      if ('done' in outcome) return outcome.done;
      problem.value = outcome.problem;
      return undefined;
    } finally {
      isWorking.value = false;
      if (problem.value) void nextTick(() => { keepFocus(pressed); });
    }
  }

  return { isWorking, error, run };
}
