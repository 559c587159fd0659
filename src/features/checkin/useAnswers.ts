import { computed, shallowRef, watch } from 'vue';
import type { CheckInAnswers } from '@/domain/checkin/checkInAnswers';
import type { PersonId } from '@/domain/session/person';
import { useCheckInsStore } from '@/stores/checkIns';

/** Changes one person's answers. True when it is on the disk. */
export type ChangeAnswers = (make: (before: CheckInAnswers) => CheckInAnswers) => Promise<boolean>;

/**
 * The answers of the one whose turn it is. A change stands on the page at once and is kept at once, one after the other;
 * what comes from elsewhere, another window or an undo, is shown as well.
 */
export function useAnswers(id: string, person: PersonId) {
  const checkIns = useCheckInsStore();
  const stored = computed(() => checkIns.answersOf(id, person));
  const answers = shallowRef(stored.value);
  /** How many changes are on their way to the disk. Until they are there, the page is ahead of the store. */
  let underWay = 0;

  watch(stored, (now) => {
    if (underWay === 0) answers.value = now;
  });

  const change: ChangeAnswers = async (make) => {
    answers.value = make(answers.value);
    underWay += 1;
    let kept = false;
    try {
      kept = await checkIns.changeAnswers(id, person, make);
    } finally {
      underWay -= 1;
      // What could not be kept stays on the page, and waits for another try.
      if (kept && underWay === 0) answers.value = stored.value;
    }
    return kept;
  };

  return { answers, change };
}
