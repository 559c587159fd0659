import { computed, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { answerTo, optionsOf, type Answer } from '@/domain/quiz/answer';
import type { OptionId, Question } from '@/domain/quiz/question';
import type { Situation } from '@/domain/situation';
import { useQuizStore } from '@/stores/quiz';
import { useUndoStore } from '@/stores/undo';

type BySituation = Extract<Answer, { kind: 'depends' }>['bySituation'];

/**
 * The answer to one question while its page is open. Each change stands on the page at once and is kept at once, one
 * after the other: a second tap builds on the first, even before the first is on the disk.
 */
export function useQuestionAnswer(question: Question) {
  const { t } = useI18n();
  const quiz = useQuizStore();
  const undo = useUndoStore();
  const given = shallowRef(answerTo(quiz.answers, question.id));
  /** What was said by situation stays at hand for somebody who tries another option and comes back. */
  let lastBySituation: BySituation = {};

  const options = computed(() => optionsOf(given.value));
  const ownWords = computed(() => (given.value?.kind === 'chosen' ? (given.value.ownWords ?? '') : ''));
  /** What was said for each situation; undefined unless it depends. */
  const bySituation = computed(() => (given.value?.kind === 'depends' ? given.value.bySituation : undefined));

  function give(answer: Answer | undefined): Promise<boolean> {
    if (given.value?.kind === 'depends') lastBySituation = given.value.bySituation;
    given.value = answer;
    return quiz.answer(question.id, answer);
  }

  function giveChosen(chosen: readonly OptionId[], words: string): Promise<boolean> {
    const written = words.trim() !== '';
    if (chosen.length === 0 && !written) return give(undefined);
    return give({ kind: 'chosen', options: chosen, ...(written ? { ownWords: words } : {}) });
  }

  /** Takes an option as chosen or not; of a question with one choice the others go. */
  function choose(option: OptionId, on: boolean): Promise<boolean> {
    const others = question.choice === 'many' ? options.value.filter((other) => other !== option) : [];
    return giveChosen(on ? [...others, option] : others, ownWords.value);
  }

  function write(words: string): Promise<boolean> {
    return giveChosen(options.value, words);
  }

  function depend(): Promise<boolean> {
    return give({ kind: 'depends', bySituation: lastBySituation });
  }

  /** Takes the option for one situation; undefined leaves it open. */
  function chooseIn(situation: Situation, option: OptionId | undefined): Promise<boolean> {
    const { [situation]: _replaced, ...others } = bySituation.value ?? {};
    return give({ kind: 'depends', bySituation: option ? { ...others, [situation]: [option] } : others });
  }

  /** "Not sure" or "skip". What had been chosen or written can be taken back for ten seconds. */
  async function pass(kind: 'unsure' | 'skipped'): Promise<void> {
    const before = given.value;
    const kept = await give({ kind });
    if (!kept || (before?.kind !== 'chosen' && before?.kind !== 'depends')) return;
    undo.offer({ message: t('quiz.passed'), undo: () => quiz.answer(question.id, before) });
  }

  return { given, options, ownWords, bySituation, choose, write, depend, chooseIn, pass };
}
