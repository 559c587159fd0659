import type { CardField } from '@/domain/card/card';
import type { DerivedField, DerivedNeed, DerivedPart } from '@/domain/card/deriveCard';
import type { Reason } from '@/domain/menu/ranking';
import type { OptionId, QuestionId } from '@/domain/quiz/question';
import { listInWords } from './listInWords';
import { useReasonWords } from './reasonWords';
import { useWords } from './words';

function asSentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** How many answers stand behind a need at most. */
const fewAnswers = 3;

/** What the quiz gives to the card, in the words of a letter. */
export function useCardWords() {
  const { t } = useWords();
  const { said, reasonWords } = useReasonWords();

  /** Several answers of one question, as one sentence without a full stop. */
  function saidWords(question: QuestionId, options: readonly OptionId[]): string {
    return asSentence(listInWords(options.map((option) => said(question, option))));
  }

  /**
   * What one question gives, a line for each thing. `apart`: each option is a line of its own. What depends on the
   * situation stands with the situations.
   */
  function partLines({ question, options, ownWords, bySituation }: DerivedPart, apart = false): readonly string[] {
    const rows = apart ? options.map((option) => [option]) : [options];
    const answered = rows.filter((row) => row.length > 0).map((row) => saidWords(question, row));
    return [...answered, ...(ownWords ? [ownWords] : []), ...(bySituation ? [t('card.depends')] : [])];
  }

  /** What the quiz gives to a field; never empty. Each thing not to do is a sentence of its own. */
  function fieldLines(field: CardField, derived: DerivedField): readonly string[] {
    return derived.flatMap((part) => partLines(part, field === 'please-dont'));
  }

  /** What the quiz says of a field, in one line, beside own words. */
  function quizSays(field: CardField, derived: DerivedField): string {
    return t('card.quizSays', { said: listInWords(fieldLines(field, derived)) });
  }

  function needBecause({ because }: DerivedNeed): string {
    const few = because.slice(0, fewAnswers).map(({ question, option }) => said(question, option));
    return t('reasons.said', { said: listInWords(few) });
  }

  /** Reasons in words, the answers among them in one line, where the strongest of them stands. */
  function reasonLines(reasons: readonly Reason[]): readonly string[] {
    const answers = reasons.flatMap((reason) => (reason.kind === 'answer' ? [said(reason.question, reason.option)] : []));
    const first = reasons.findIndex(({ kind }) => kind === 'answer');
    return reasons.flatMap((reason, place) => {
      if (reason.kind !== 'answer') return [reasonWords(reason)];
      return place === first ? [t('reasons.said', { said: listInWords(answers) })] : [];
    });
  }

  return { saidWords, fieldLines, quizSays, needBecause, reasonLines };
}
