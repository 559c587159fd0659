/** The parts of the quiz, in order. The private part is asked once and never scored. */
export const quizParts = ['receiving', 'giving', 'private'] as const;
export type QuizPart = (typeof quizParts)[number];

export type QuestionId = string;
export type OptionId = string;

/**
 * `wins`: it refuses something, so it is what is heard. `yields`: it asks for nothing, so what stands beside it, which
 * may ask for care, is heard instead. Both are the safe reading of an answer that says two things.
 */
export type ExclusiveOption = 'wins' | 'yields';

/**
 * One page of the quiz, without its words. `choice`: one option or many. `depends`: "it depends" is offered, and then
 * asked for each situation. `ownWords`: a free text stands under the options. `exclusive`: options that can't stand
 * beside others, such as "nothing at all", and what becomes of them in an answer that has others all the same.
 */
export interface Question {
  readonly id: QuestionId;
  readonly part: QuizPart;
  readonly choice: 'one' | 'many';
  readonly options: readonly OptionId[];
  readonly exclusive?: Readonly<Record<OptionId, ExclusiveOption>>;
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
