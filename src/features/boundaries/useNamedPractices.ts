import { computed, shallowRef } from 'vue';
import type { PracticeId } from '@/domain/practice';
import { useCatalogueStore } from '@/stores/catalogue';
import type { BoundaryForm } from './boundaryForm';

/**
 * The practices of a boundary that is being written: those that its words name, until somebody ticks or unticks one.
 * `offered` holds them in catalogue order, with those that were unticked; `others` is the rest of the catalogue.
 */
export function useNamedPractices(form: BoundaryForm) {
  const catalogue = useCatalogueStore();
  const seen = shallowRef<ReadonlySet<PracticeId>>(new Set(form.practiceIds));
  const named = computed(() => [...catalogue.namedIn(`${form.topic} ${form.words}`)]);
  const ticked = computed<readonly PracticeId[]>(() => (form.chosenByHand ? form.practiceIds : named.value));

  const offered = computed(() => {
    const ids = new Set([...named.value, ...ticked.value, ...seen.value]);
    const known = catalogue.practices.map(({ id }) => id).filter((id) => ids.has(id));
    // A practice that this release doesn't have stays named: the note is about it all the same.
    return [...known, ...[...ids].filter((id) => !catalogue.practiceById.has(id))];
  });
  const others = computed(() => {
    const shown = new Set(offered.value);
    return catalogue.practices.map(({ id }) => id).filter((id) => !shown.has(id));
  });

  /** Takes the ticks as the person set them. From then on the words change nothing any more. */
  function tick(ids: readonly PracticeId[]): void {
    seen.value = new Set([...offered.value, ...ids]);
    form.practiceIds = [...ids];
    form.chosenByHand = true;
  }

  return { ticked, offered, others, tick };
}
