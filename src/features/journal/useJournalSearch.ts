import { onBeforeUnmount, shallowRef, watch } from 'vue';
import type { JournalHead } from '@/domain/journal/journalHead';
import { isFoundIn, nearlyFinder, needlesOf, searchTextOf, type JournalNames } from '@/domain/journal/journalSearch';
import { workInSlices } from '@/platform/workInSlices';

/** Each entry made ready for searching, when it is first looked through. They go with the entries, when the vault closes. */
const texts = new WeakMap<JournalHead, string>();

/** What is looked through, for which words, by which names; `enough`: how many are shown as soon as they are there. */
interface JournalSearch {
  readonly heads: () => readonly JournalHead[];
  readonly words: () => string;
  readonly enough: () => number;
  readonly names: JournalNames;
}

/**
 * Looks through entries of the journal. That is done in slices: the first rows come as soon as they are found, and a
 * further key ends what the one before it began.
 */
export function useJournalSearch({ heads, words, enough, names }: JournalSearch) {
  /** What was found; undefined while nothing is searched. */
  const found = shallowRef<readonly JournalHead[]>();
  /** Whether what was found is only spelt alike. */
  const isNearly = shallowRef(false);
  const isLooking = shallowRef(false);
  let turn = 0;

  function textOf(head: JournalHead): string {
    const known = texts.get(head) ?? searchTextOf(head, names);
    texts.set(head, known);
    return known;
  }

  async function look(): Promise<void> {
    turn += 1;
    const mine = turn;
    const isWanted = (): boolean => turn === mine;
    isLooking.value = words().trim() !== '';
    isNearly.value = false;
    if (!isLooking.value) {
      found.value = undefined;
      return;
    }
    const needles = needlesOf(words());
    // Signs alone are no words: nothing is written so.
    const matching = needles ? await lookFor((text) => isFoundIn(text, needles), isWanted) : [];
    if (!matching) return;
    // A word that is found as it stands isn't taken for a mistyped other one.
    const nearly = needles && matching.length === 0 ? await lookFor(nearlyFinder(words()), isWanted) : [];
    if (!nearly) return;
    found.value = nearly.length > 0 ? nearly : matching;
    isNearly.value = nearly.length > 0;
    isLooking.value = false;
  }

  /** The entries whose text fits; the first of them are shown as soon as they are there. Undefined where it was ended. */
  async function lookFor(
    fits: (text: string) => boolean,
    isWanted: () => boolean,
  ): Promise<readonly JournalHead[] | undefined> {
    const matching: JournalHead[] = [];
    let hasShown = false;
    const isDone = await workInSlices(
      heads(),
      (head) => {
        if (fits(textOf(head))) matching.push(head);
      },
      isWanted,
      () => {
        if (hasShown || matching.length < enough()) return;
        hasShown = true;
        found.value = [...matching];
      },
    );
    return isDone ? matching : undefined;
  }

  /** Makes the entries ready, when somebody is about to search. */
  function prepare(): void {
    const mine = turn;
    void workInSlices(heads(), textOf, () => turn === mine);
  }

  watch([words, heads], look, { immediate: true });
  onBeforeUnmount(() => {
    turn += 1;
  });

  return { found, isLooking, isNearly, prepare };
}
