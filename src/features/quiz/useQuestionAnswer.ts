import { computed, shallowRef, watch } from 'vue';
import {
  answerTo,
  optionsOf,
  ownWordsOf,
  settledOptions,
  withOption,
  withOwnWords,
  withSituation,
  type Answer,
} from '@/domain/quiz/answer';
import type { OptionId, Question } from '@/domain/quiz/question';
import type { Situation } from '@/domain/situation';
import { useWords } from '@/i18n/words';
import { useQuizStore } from '@/stores/quiz';
import { useUndoStore } from '@/stores/undo';

type BySituation = Extract<Answer, { kind: 'depends' }>['bySituation'];

/**
 * The answer to one question while its page is open. Each change stands on the page at once and is kept at once, one
 * after the other: a second tap builds on the first, even before the first is on the disk. A change that comes from
 * elsewhere, another window or an undo, is shown as well, and the next tap builds on it.
 */
export function useQuestionAnswer(question: Question) {
  const { t } = useWords();
  const quiz = useQuizStore();
  const undo = useUndoStore();
  const stored = computed(() => answerTo(quiz.answers, question.id));
  const given = shallowRef(stored.value);
  /** How many own changes are on their way to the disk. Until they are there, the page is ahead of the store. */
  let underWay = 0;
  /** What was said by situation stays at hand for somebody who tries another option and comes back. */
  let lastBySituation: BySituation = {};
  /** The answer that "not sure" or "skip" put aside, once either was said. */
  let putAside: { answer: Answer | undefined } | undefined;

  const options = computed(() => settledOptions(question, optionsOf(given.value)));
  const ownWords = computed(() => ownWordsOf(given.value));
  /** What was said for each situation; undefined unless it depends. */
  const bySituation = computed(() => (given.value?.kind === 'depends' ? given.value.bySituation : undefined));

  function follow(): void {
    if (underWay === 0) given.value = stored.value;
  }

  watch(stored, follow);

  async function change(make: (before: Answer | undefined) => Answer | undefined): Promise<boolean> {
    putAside = undefined;
    if (given.value?.kind === 'depends') lastBySituation = given.value.bySituation;
    given.value = make(given.value);
    underWay += 1;
    let kept = false;
    try {
      kept = await quiz.changeAnswer(question.id, make);
    } finally {
      underWay -= 1;
      // What could not be kept stays on the page, and waits for another try.
      if (kept) follow();
    }
    return kept;
  }

  /** Takes an option as chosen or not. */
  function choose(option: OptionId, on: boolean): Promise<boolean> {
    return change((before) => withOption(before, question, option, on));
  }

  /**
   * Takes the own words. On some phones a tap on "not sure" leaves the cursor in the text, whose last words then come
   * when the page goes: they belong to what was put aside, and don't overrule what was said after them.
   */
  async function write(words: string): Promise<boolean> {
    if (putAside) {
      putAside.answer = withOwnWords(putAside.answer, words);
      return true;
    }
    return change((before) => withOwnWords(before, words));
  }

  function depend(): Promise<boolean> {
    const said = lastBySituation;
    return change((before) => (before?.kind === 'depends' ? before : { kind: 'depends', bySituation: said }));
  }

  /** Takes the option for one situation; undefined leaves it open. */
  function chooseIn(situation: Situation, option: OptionId | undefined): Promise<boolean> {
    return change((before) => withSituation(before, situation, option));
  }

  /** "Not sure" or "skip". What had been chosen or written can be taken back for ten seconds. */
  async function pass(kind: 'unsure' | 'skipped'): Promise<void> {
    const before = { answer: given.value };
    const keeping = change(() => ({ kind }));
    putAside = before;
    if (!(await keeping) || (before.answer?.kind !== 'chosen' && before.answer?.kind !== 'depends')) return;
    undo.offer({ message: t('quiz.passed'), undo: () => quiz.answer(question.id, before.answer) });
  }

  /** Going on without an answer is a skip; words that still come with leaving the page are an answer. */
  function goOn(): Promise<boolean> {
    return change((before) => before ?? { kind: 'skipped' });
  }

  return { given, options, ownWords, bySituation, choose, write, depend, chooseIn, pass, goOn };
}
