import type { QuestionWords } from './questionWords';

/** Touch, words and company right afterwards. */
export const closenessWords: QuestionWords<
  | 'first-wish'
  | 'touch'
  | 'kind-of-touch'
  | 'talking'
  | 'words-that-land'
  | 'talk-it-over'
> = {
  'first-wish': {
    question: 'Right afterwards, what is your first wish?',
    why: 'Closeness and distance are both good answers. This one helps most with the order of your list.',
    options: {
      'be-close': 'To be close',
      'be-near': 'To have somebody near, but not touching me',
      'be-alone': 'To be by myself',
      'something-ordinary': 'To do something ordinary',
    },
    said: {
      'be-close': 'first of all, to be close',
      'be-near': 'somebody near, without touch',
      'be-alone': 'first of all, to be by myself',
      'something-ordinary': 'something ordinary to do',
    },
    ownWords: '',
  },
  touch: {
    question: 'How much touch feels good right afterwards?',
    why: 'Skin can be tired or tender by then. None at all is a fine answer.',
    options: {
      lots: 'A lot',
      some: 'Some',
      light: 'Light, or in one place only',
      'only-if-asked': 'Only if I am asked first',
      none: 'None',
    },
    said: {
      lots: 'a lot of touch',
      some: 'some touch',
      light: 'light touch, or in one place',
      'only-if-asked': 'touch only after asking',
      none: 'no touch',
    },
    ownWords: '',
  },
  'kind-of-touch': {
    question: 'Which kinds of touch do you like then?',
    why: 'Choose as many as you like. What is right on another day may be wrong just then.',
    options: {
      'firm-holding': 'Being held firmly',
      stroking: 'Stroking',
      massage: 'Massage',
      hair: 'Hands in my hair',
      kisses: 'Kisses',
      'hands-only': 'Holding hands, no more',
      none: 'No kind of touch',
    },
    said: {
      'firm-holding': 'being held firmly',
      stroking: 'stroking',
      massage: 'massage',
      hair: 'hands in the hair',
      kisses: 'kisses',
      'hands-only': 'holding hands, no more',
      none: 'no kind of touch',
    },
    ownWords: '',
  },
  talking: {
    question: 'In the first quarter of an hour, would you like to talk?',
    why: "Some people can’t speak then. That is common, and fine.",
    options: {
      yes: 'Yes, gladly',
      'a-few-words': 'A few words',
      silence: 'I like it silent',
      'cannot-speak': "I can’t speak then",
    },
    said: {
      yes: 'talking straight away',
      'a-few-words': 'a few words',
      silence: 'silence at first',
      'cannot-speak': 'no speaking at first',
    },
    ownWords: '',
  },
  'words-that-land': {
    question: 'Which words are good to hear?',
    why: 'The words that reach one person mean little to another. They will stand on your card.',
    options: {
      'did-well': 'That I did well',
      wanted: 'That I am wanted',
      safe: 'That I am safe',
      thanks: 'Thanks',
      jokes: 'Something to laugh about',
      none: 'No words at all',
    },
    said: {
      'did-well': 'the words “you did well”',
      wanted: 'the words “you are wanted”',
      safe: 'the words “you are safe”',
      thanks: 'a thank you',
      jokes: 'something to laugh about',
      none: 'no words',
    },
    ownWords: 'Words that I love to hear',
  },
  'talk-it-over': {
    question: 'When would you like to talk about how it was?',
    why: 'What was good, what was not, what to change. It needn’t be tonight, and it needn’t be aloud.',
    options: {
      'at-once': 'Straight away',
      'same-day': 'Later the same day',
      'next-day': 'The next day',
      'in-writing': 'In writing, in my own time',
      'rather-not': 'I would rather not',
    },
    said: {
      'at-once': 'talking it over straight away',
      'same-day': 'talking it over later the same day',
      'next-day': 'talking it over the next day',
      'in-writing': 'writing about it instead of talking',
      'rather-not': 'not talking it over',
    },
    ownWords: '',
  },
};
