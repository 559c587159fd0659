import type { RequestAnswer, RequestFreedom, RequestQuestion, RequestSaid } from '@/domain/match/request';

/** A question about a request, and its options in words. */
interface RequestQuestionText<Said extends string> {
  readonly question: string;
  readonly hint: string;
  readonly options: Readonly<Record<Said, string>>;
}

export const requestQuestionText: {
  readonly [Question in RequestQuestion]: RequestQuestionText<RequestSaid<Question>>;
} = {
  hurts: {
    question: 'Would it hurt me?',
    hint: 'My body, my heart, my sleep, my work tomorrow.',
    options: { no: 'No', unsure: 'I’m not sure', yes: 'Yes, or it might' },
  },
  strength: {
    question: 'Do I have the strength?',
    hint: 'Tonight, as I am now.',
    options: { enough: 'Yes, enough', 'a-little': 'A little', none: 'No, I’m empty' },
  },
  wish: {
    question: 'Do I want to, or am I willing?',
    hint: 'Willing is: I don’t need it myself, and I’m glad to give it.',
    options: { want: 'I want to', willing: 'I’m willing', unsure: 'I don’t know', no: 'I’d rather not' },
  },
};

export const requestFreedomText: RequestQuestionText<RequestFreedom> = {
  question: 'Could I say no without fear?',
  hint: 'Of anger, of being left, of paying for it later. This answer is kept nowhere.',
  options: { yes: 'Yes', unsure: 'I’m not sure', no: 'No' },
};

/** An answer in words: what it is, what makes it kind, and lines to begin from. */
interface RequestAnswerText {
  readonly name: string;
  readonly line: string;
  readonly say: readonly string[];
}

export const requestAnswerText: Readonly<Record<RequestAnswer, RequestAnswerText>> = {
  yes: {
    name: 'Yes',
    line: 'A yes for this time. It can be taken back halfway, and it is no promise for the next time.',
    say: ['Yes, gladly. Tell me if I should do it differently.', 'I’d like to do that for you. How long would be good?', 'Yes. I may stop before the end, and I’ll tell you if I do.'],
  },
  'with-changes': {
    name: 'Yes, with changes',
    line: 'Leave out what would hurt or cost too much, and offer what is left. If nothing is left, it is a no.',
    say: ['Not quite like that. What I can do is …, for about ten minutes.', 'I’d do it sitting down, and without the part that hurts me. Would that still be good?', 'I’m not sure how it will be for me. Can we start small, and stop when I say so?'],
  },
  'not-now': {
    name: 'Not now',
    line: 'It is about tonight and no more. Name another time only if you mean it.',
    say: ['Not tonight, I’m too tired. May I think about it tomorrow?', 'I don’t know yet, so it’s not now. I’ll tell you when I do.', 'I can’t give that just now. I could sit with you a little, if that helps.'],
  },
  no: {
    name: 'No, kindly',
    line: 'A no needs no reason. You can say what you could do, or leave it there.',
    say: ['No, I don’t want to do that. Thank you for asking me.', 'That one isn’t for me. Is there something else that would do you good?', 'No. I’d still like you to be looked after. Let’s think who or what could help.'],
  },
};
