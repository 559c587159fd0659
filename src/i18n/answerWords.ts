import { questionText } from '@/content/text/en/questions';
import { situationText } from '@/content/text/en/situations';
import { optionsOf, type Answer } from '@/domain/quiz/answer';
import type { OptionId, QuestionId, QuestionText } from '@/domain/quiz/question';
import { situations } from '@/domain/situation';
import { listInWords } from './listInWords';
import { useWords } from './words';

const texts: Readonly<Record<QuestionId, QuestionText>> = questionText;

function textOf(question: QuestionId): QuestionText | undefined {
  return Object.hasOwn(texts, question) ? texts[question] : undefined;
}

/** Answers of the quiz in words. Questions and options that this release doesn't have stand for themselves. */
export function useAnswerWords() {
  const { t } = useWords();

  function questionWords(question: QuestionId): string {
    return textOf(question)?.question ?? question;
  }

  /** The labels of options, in the order of the question, as one text. */
  function optionWords(question: QuestionId, options: readonly OptionId[]): string {
    const labels = textOf(question)?.options ?? {};
    const known = Object.keys(labels).filter((option) => options.includes(option));
    const unknown = options.filter((option) => !Object.hasOwn(labels, option));
    return listInWords([...known.map((option) => labels[option] ?? option), ...unknown]);
  }

  /** What was answered, a line for each part of it; never empty. */
  function answerLines(question: QuestionId, answer: Answer | undefined): readonly string[] {
    switch (answer?.kind) {
      case 'chosen': {
        const options = answer.options.length > 0 ? [optionWords(question, answer.options)] : [];
        return answer.ownWords ? [...options, t('quiz.answer.ownWords', { words: answer.ownWords })] : options;
      }
      case 'depends': {
        const bySituation = situations.flatMap((situation) => {
          const options = optionsOf(answer, situation);
          const said = { situation: situationText[situation], options: optionWords(question, options) };
          return options.length > 0 ? [t('quiz.answer.inSituation', said)] : [];
        });
        return [t('quiz.answer.depends'), ...bySituation];
      }
      case 'unsure':
        return [t('quiz.answer.unsure')];
      case 'skipped':
        return [t('quiz.answer.skipped')];
      case undefined:
        return [t('quiz.answer.open')];
    }
  }

  return { questionWords, optionWords, answerLines };
}
