import { computed } from 'vue';
import { passes } from '@/domain/journal/journalFilter';
import type { JournalNames } from '@/domain/journal/journalSearch';
import { useJournalStore } from '@/stores/journal';
import { useJournalViewStore } from '@/stores/journalView';
import { usePartnersStore } from '@/stores/partners';
import { useJournalSearch } from './useJournalSearch';

/** The journal as it is filtered and searched. */
export function useJournalList(names: JournalNames) {
  const journal = useJournalStore();
  const view = useJournalViewStore();
  const partners = usePartnersStore();
  const filtered = computed(() =>
    Object.keys(view.filter).length > 0 ? journal.heads.filter(passes(view.filter, partners.namesOf)) : journal.heads,
  );
  const { found, isLooking, isNearly, prepare } = useJournalSearch({
    heads: () => filtered.value,
    words: () => view.words,
    enough: () => view.rows,
    names,
  });

  return { list: computed(() => found.value ?? filtered.value), isLooking, isNearly, prepare };
}
