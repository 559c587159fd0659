import { computed } from 'vue';
import type { BoundaryWording } from '@/domain/boundary/boundary';
import { withNamesakes } from '@/domain/menu/namesakes';
import type { PracticeId } from '@/domain/practice';
import { useCatalogueStore } from '@/stores/catalogue';
import type { BoundaryForm } from './boundaryForm';

/**
 * The practices of a boundary that is being written: those that its words name and those that were chosen, each with the
 * person's own ones named after it, without those that somebody unticked. Of a boundary that is changed, what its words
 * named `before` was settled then. `offered` holds them in catalogue order, with those that were unticked; `others` is
 * the rest of the catalogue.
 */
export function useNamedPractices(form: BoundaryForm, before: () => BoundaryWording | undefined) {
  const catalogue = useCatalogueStore();

  function namedBy(topic: string, words: string, chosen: readonly PracticeId[]): readonly PracticeId[] {
    return withNamesakes([...chosen, ...catalogue.namedIn(`${topic} ${words}`)], catalogue.namesakes);
  }

  const settled = computed(() => {
    const wording = before();
    return new Set(wording ? namedBy(wording.topic, wording.words, wording.practiceIds) : []);
  });
  const named = computed(() => namedBy(form.topic, form.words, form.chosen));
  const ticked = computed<readonly PracticeId[]>(() => {
    const stands = (id: PracticeId) => form.chosen.includes(id) || !settled.value.has(id);
    return named.value.filter((id) => stands(id) && !form.unticked.includes(id));
  });

  const offered = computed(() => {
    const ids = new Set([...named.value, ...form.unticked]);
    const known = catalogue.practices.map(({ id }) => id).filter((id) => ids.has(id));
    // A practice that this release doesn't have stays named: the note is about it all the same.
    return [...known, ...[...ids].filter((id) => !catalogue.practiceById.has(id))];
  });
  const others = computed(() => {
    const shown = new Set(offered.value);
    return catalogue.practices.map(({ id }) => id).filter((id) => !shown.has(id));
  });

  /** Takes the ticks as the person set them. What they didn't touch goes on following the words. */
  function tick(ids: readonly PracticeId[]): void {
    const off = ticked.value.filter((id) => !ids.includes(id));
    const on = ids.filter((id) => !ticked.value.includes(id));
    form.chosen = [...form.chosen, ...on].filter((id) => !off.includes(id));
    form.unticked = [...form.unticked, ...off].filter((id) => !on.includes(id));
  }

  return { ticked, offered, others, tick };
}
