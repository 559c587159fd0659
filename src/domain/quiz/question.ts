/** The parts of the quiz, in order. The private part is asked once and never scored. */
export const quizParts = ['receiving', 'giving', 'private'] as const;
export type QuizPart = (typeof quizParts)[number];

export type QuestionId = string;
export type OptionId = string;

/**
 * One page of the quiz, without its words. `choice`: one option or many. `depends`: "it depends" is offered, and then
 * asked for each situation. `ownWords`: a free text stands under the options.
 */
export interface Question {
  readonly id: QuestionId;
  readonly part: QuizPart;
  readonly choice: 'one' | 'many';
  readonly options: readonly OptionId[];
  readonly depends: boolean;
  readonly ownWords: boolean;
}

/** The words of a question. `why` says why it is asked or takes off pressure; it may be empty. */
export interface QuestionText {
  readonly question: string;
  readonly why: string;
  readonly options: Readonly<Record<OptionId, string>>;
  /** How a reason or the card repeats an answer: "a few words", after "You said: ". */
  readonly said: Readonly<Record<OptionId, string>>;
  /** The label of the free text; empty where there is none. */
  readonly ownWords: string;
}
