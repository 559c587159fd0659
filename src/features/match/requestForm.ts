import {
  requestAnswers,
  requestQuestions,
  type RequestAnswer,
  type RequestQuestion,
  type RequestSaid,
  type RequestThoughts,
} from '@/domain/match/request';

/** The thoughts about one request while they last. An empty text stands for what was not said. */
export interface RequestForm {
  asked: string;
  hurts: string;
  strength: string;
  wish: string;
  answer: string;
  words: string;
}

/** The permanent name of the draft. */
export const requestDraft = 'request';

export const emptyRequest: RequestForm = { asked: '', hurts: '', strength: '', wish: '', answer: '', words: '' };

/** What was said to one question; undefined for nothing, and for what this release doesn't know. */
function said<Question extends RequestQuestion>(form: RequestForm, question: Question): RequestSaid<Question> | undefined {
  const options: readonly RequestSaid<Question>[] = requestQuestions[question];
  return options.find((option) => option === form[question]);
}

export function thoughtsIn(form: RequestForm): RequestThoughts {
  const hurts = said(form, 'hurts');
  const strength = said(form, 'strength');
  const wish = said(form, 'wish');
  return { ...(hurts ? { hurts } : {}), ...(strength ? { strength } : {}), ...(wish ? { wish } : {}) };
}

/** The answer that somebody chose among those that are open; else the one that their thoughts point to. */
export function chosenAnswer(form: RequestForm, open: readonly [RequestAnswer, ...RequestAnswer[]]): RequestAnswer {
  return requestAnswers.find((answer) => answer === form.answer && open.includes(answer)) ?? open[0];
}

/** The words with a line taken into them: in the place of another line of the list, else after what was typed. */
export function withLine(words: string, line: string, lines: readonly string[]): string {
  const typed = words.trim();
  if (typed === '' || lines.includes(typed)) return line;
  return typed.includes(line) ? words : `${typed}\n${line}`;
}
