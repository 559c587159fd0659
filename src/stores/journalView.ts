import { defineStore } from 'pinia';
import { reactive, toRefs, watch } from 'vue';
import { withPart, type JournalFilter } from '@/domain/journal/journalFilter';
import { useVaultStore } from './vault';

/** How many entries stand at first, and how many come with each "more". */
const firstRows = 30;
const moreRows = 60;

interface JournalView {
  words: string;
  filter: JournalFilter;
  rows: number;
}

const firstView: JournalView = { words: '', filter: {}, rows: firstRows };

/**
 * How the journal was left: kept in memory only, never in the address, so that one comes back from an entry to the same
 * list, and forgotten when the vault closes.
 */
export const useJournalViewStore = defineStore('journal-view', () => {
  const view = reactive({ ...firstView });
  const vault = useVaultStore();
  watch(
    () => vault.status,
    (status) => {
      if (status !== 'open') Object.assign(view, firstView);
    },
  );

  function setPart<Part extends keyof JournalFilter>(part: Part, value: JournalFilter[Part] | undefined): void {
    Object.assign(view, { filter: withPart(view.filter, part, value), rows: firstRows });
  }

  function setWords(words: string): void {
    Object.assign(view, { words, rows: firstRows });
  }

  function clear(): void {
    Object.assign(view, firstView);
  }

  function showMore(): void {
    view.rows += moreRows;
  }

  return { ...toRefs(view), setPart, setWords, clear, showMore };
});
